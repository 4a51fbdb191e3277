using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.LoadFacts;

/// <summary>SHA-256 of what a fact says, in which 10 and 10.00 are the same.</summary>
internal static class FactHash
{
    public static string Of(Fact fact)
    {
        string?[] said =
        [
            fact.Kind, Day(fact.On), Day(fact.Until), FactColumns.Form(fact.Value), fact.Value.Number is { } number ? Number(number) : fact.Value.ToString(),
            Number(fact.Amount), fact.Currency, Number(fact.Quantity), fact.Person, fact.Product, fact.Period, FactColumns.Details(fact.Details),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', said))));
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
