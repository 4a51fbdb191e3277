using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Partners.Import.Facts;

/// <summary>A fact of a file, told from the others of its source by its key.</summary>
internal sealed record FactRecord
{
    /// <summary>The partner's or the membership's id.</summary>
    public required string Member { get; init; }

    public required string Key { get; init; }

    public required string Kind { get; init; }

    public required DateOnly On { get; init; }

    public DateOnly? Until { get; init; }

    public FactValue Value { get; init; }

    public decimal? Amount { get; init; }

    public string? Currency { get; init; }

    public decimal? Quantity { get; init; }

    public string? Person { get; init; }

    public string? Product { get; init; }

    public string? Period { get; init; }

    public IReadOnlyDictionary<string, FactValue>? Details { get; init; }

    public Fact ToFact() => new()
    {
        Kind = Kind,
        On = On,
        Until = Until,
        Value = Value,
        Amount = Amount,
        Currency = Currency,
        Quantity = Quantity,
        Person = Person,
        Product = Product,
        Period = Period,
        Details = Details!,
    };

    /// <summary>SHA-256 of what it says, in which 10 and 10.00 are the same.</summary>
    public string Hash()
    {
        string?[] said =
        [
            Kind, Day(On), Day(Until), FactText.Form(Value), Value.Number is { } number ? Number(number) : Value.ToString(), Number(Amount), Currency, Number(Quantity),
            Person, Product, Period, Details is null ? null : FactText.Details(Details),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', said))));
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
