using PartnerHub.Contracts;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Records;

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

    public KeyedFact ToKeyed() => new(Member, Key, new Fact
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
    });
}
