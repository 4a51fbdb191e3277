using PartnerHub.Contracts;

namespace PartnerHub.Programs.Checks;

internal static class ClaimCheck
{
    private static readonly LocalizedText Benefits = LocalizedText.Of("avantages", "benefits");
    private static readonly LocalizedText Percentage = LocalizedText.Of("un pourcentage de 0 à 100", "a percentage from 0 to 100");

    public static void Check(Claim? claim, ProgramDescription program, Partner partner, Findings findings)
    {
        if (claim is null)
        {
            return;
        }

        findings.Known("$.claim.benefit", claim.Benefit, [.. program.Benefits.Select(benefit => benefit.Id)], Benefits);
        if (claim.Percent is { } percent and (< 0 or > 100))
        {
            findings.Add("$.claim.percent", Percentage, FoundText.Number(percent));
        }

        if (claim.Amount is { } amount and < 0)
        {
            findings.Add("$.claim.amount", FoundText.NotNegative, FoundText.Number(amount));
        }

        findings.Reasonable("$.claim.quantity", claim.Quantity);
        new MoneyCheck(program, partner.Country).Check(claim.Amount, claim.Currency, "$.claim", findings);
        if (claim.Quantity is { } quantity and < 0)
        {
            findings.Add("$.claim.quantity", FoundText.NotNegative, FoundText.Number(quantity));
        }
    }
}
