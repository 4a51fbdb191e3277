using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Programs.Checks;

/// <summary>A claim, by the form that its benefit declares.</summary>
internal sealed class ClaimCheck(ProgramDescription program, Partner partner, Findings findings)
{
    private const string Root = "$.claim";
    private static readonly LocalizedText Benefits = LocalizedText.Of("avantages", "benefits");
    private static readonly LocalizedText Stages = LocalizedText.Of("étapes d'une demande de cet avantage", "stages of a claim for this benefit");
    private static readonly LocalizedText Percentage = LocalizedText.Of("un pourcentage de 0 à 100", "a percentage from 0 to 100");

    public void Check(Claim? claim)
    {
        if (claim is null)
        {
            return;
        }

        findings.Known($"{Root}.benefit", claim.Benefit, [.. program.Benefits.Select(benefit => benefit.Id)], Benefits);
        CheckTexts(claim);
        CheckFigures(claim);
        CheckCustomer(claim.Customer);
        if (program.Benefits.FirstOrDefault(benefit => benefit.Id == claim.Benefit) is { } benefit)
        {
            CheckForm(claim, benefit.Claim ?? new());
        }

        CheckDays(claim);
    }

    private void CheckTexts(Claim claim)
    {
        findings.AtMost($"{Root}.id", claim.Id, TextLimits.Id);
        findings.AtMost($"{Root}.product", claim.Product, TextLimits.Name);
        findings.AtMost($"{Root}.channel", claim.Channel, TextLimits.Name);
        findings.AtMost($"{Root}.customer.name", claim.Customer?.Name, TextLimits.Name);
        findings.AtMost($"{Root}.customer.registrationNumber", claim.Customer?.RegistrationNumber, TextLimits.Name);
        findings.AtMost($"{Root}.customer.domain", claim.Customer?.Domain, TextLimits.Name);
        for (var i = 0; i < claim.Regions.Count; i++)
        {
            findings.AtMost(At.Item($"{Root}.regions", i), claim.Regions[i], TextLimits.Id);
        }

        for (var i = 0; i < claim.Competing.Count; i++)
        {
            findings.AtMost($"{At.Item($"{Root}.competing", i)}.partner", claim.Competing[i].Partner, TextLimits.Id);
        }
    }

    private void CheckFigures(Claim claim)
    {
        if (claim.Percent is { } percent and (< 0 or > 100))
        {
            findings.Add($"{Root}.percent", Percentage, FoundText.Number(percent));
        }

        new MoneyCheck(program, partner.Country).Check(claim.Amount, claim.Currency, Root, findings);
        NotNegative($"{Root}.amount", claim.Amount);
        findings.Reasonable($"{Root}.quantity", claim.Quantity);
        NotNegative($"{Root}.quantity", claim.Quantity);
    }

    private void CheckCustomer(Customer? customer)
    {
        if (customer?.Country is { } country && !Countries.Contains(country))
        {
            findings.Add($"{Root}.customer.country", PartnerCheck.CountryCode, FoundText.Quoted(country));
        }
    }

    private void CheckForm(Claim claim, ClaimForm form)
    {
        DetailCheck.OfClaim.Check(form.Details, claim.Details, Root, findings);
        CheckStage($"{Root}.stage", claim.Stage, form);
        for (var i = 0; i < claim.Earlier.Count; i++)
        {
            CheckStage($"{At.Item($"{Root}.earlier", i)}.stage", claim.Earlier[i].Stage, form);
        }

        var period = form.Period ?? PeriodForm.None;
        var fits = period == PeriodForm.None ? claim.Period is null : claim.Period is not null && PeriodText.IsValid(claim.Period, period);
        findings.AddIf(!fits, $"{Root}.period", PeriodText.Expected(period), claim.Period is null ? FoundText.Nothing : FoundText.Quoted(claim.Period));
    }

    private void CheckStage(string path, string? stage, ClaimForm form)
    {
        if (stage is not null)
        {
            findings.Known(path, stage, form.Stages, Stages);
        }
    }

    private void CheckDays(Claim claim)
    {
        findings.Reasonable($"{Root}.submittedOn", claim.SubmittedOn);
        for (var i = 0; i < claim.Earlier.Count; i++)
        {
            var (path, earlier) = (At.Item($"{Root}.earlier", i), claim.Earlier[i]);
            findings.Reasonable($"{path}.on", earlier.On);
            findings.Reasonable($"{path}.validUntil", earlier.ValidUntil);
            findings.Reasonable($"{path}.amount", earlier.Amount);
            NotNegative($"{path}.amount", earlier.Amount);
            findings.NotBefore($"{path}.on", earlier.On, i == 0 ? null : claim.Earlier[i - 1].On);
        }

        for (var i = 0; i < claim.Competing.Count; i++)
        {
            var (path, competing) = (At.Item($"{Root}.competing", i), claim.Competing[i]);
            findings.Reasonable($"{path}.on", competing.On);
            findings.Reasonable($"{path}.validUntil", competing.ValidUntil);
            findings.NotBefore($"{path}.validUntil", competing.ValidUntil, competing.On);
        }
    }

    private void NotNegative(string path, decimal? figure)
    {
        if (figure is { } number and < 0)
        {
            findings.Add(path, FoundText.NotNegative, FoundText.Number(number));
        }
    }
}
