using PartnerHub.Contracts;

namespace PartnerHub.Programs.Checks;

/// <summary>An amount and its currency go together, and the currency is one that the partner's region accepts.</summary>
internal sealed class MoneyCheck
{
    private static readonly LocalizedText Code = LocalizedText.Of("un code de devise ISO 4217, comme EUR", "an ISO 4217 currency code, such as EUR");
    private static readonly LocalizedText Amount = LocalizedText.Of("un montant", "an amount");

    private readonly IReadOnlyList<string> _accepted;

    public MoneyCheck(ProgramDescription program, string country) =>
        _accepted = program.RegionOf(country) is { Currency.Length: > 0 } region ? [region.Currency, .. region.OtherCurrencies] : program.Currencies;

    public void Check(decimal? amount, string? currency, string path, Findings findings)
    {
        findings.Reasonable($"{path}.amount", amount);
        if (currency is null)
        {
            findings.AddIf(amount is not null, $"{path}.currency", Code, FoundText.Nothing);
            return;
        }

        findings.AddIf(amount is null, $"{path}.amount", Amount, FoundText.Nothing);
        if (!IsCode(currency))
        {
            findings.Add($"{path}.currency", Code, FoundText.Quoted(currency));
        }
        else if (_accepted.Count > 0 && !_accepted.Contains(currency))
        {
            findings.Add($"{path}.currency", Accepted(), FoundText.Quoted(currency));
        }
    }

    private static bool IsCode(string currency) => currency.Length == 3 && currency.All(char.IsAsciiLetterUpper);

    private LocalizedText Accepted() =>
        _accepted.Count == 1
            ? LocalizedText.Of($"{_accepted[0]}, la devise du programme pour ce partenaire", $"{_accepted[0]}, the program's currency for this partner")
            : LocalizedText.Of($"une devise acceptée pour ce partenaire : {string.Join(", ", _accepted)}", $"a currency accepted for this partner: {string.Join(", ", _accepted)}");
}
