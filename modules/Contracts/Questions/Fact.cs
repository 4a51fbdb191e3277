namespace PartnerHub.Contracts;

/// <summary>Dated evidence on a partner.</summary>
public sealed record Fact
{
    /// <summary>Id of a <see cref="FactKind"/> of the program.</summary>
    public required string Kind { get; init; }

    /// <summary>The day it happened, or from which it holds.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The last day it holds; null when it holds until something else is said.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The value, for kinds that have one.</summary>
    public FactValue Value { get; init; }

    /// <summary>The amount of money, negative for a return.</summary>
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217 code of <see cref="Amount"/>.</summary>
    public string? Currency { get; init; }

    /// <summary>A count, not negative.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Pseudonymous id of the person it is about.</summary>
    public string? Person { get; init; }

    /// <summary>The product or product group it is about.</summary>
    public string? Product { get; init; }

    /// <summary>The period it is about, in the form its kind asks for (see <see cref="PeriodForm"/>).</summary>
    public string? Period { get; init; }

    /// <summary>Further details by name; dates as <c>YYYY-MM-DD</c> texts.</summary>
    public IReadOnlyDictionary<string, FactValue> Details { get; init => field = value ?? NoDetails; } = NoDetails;

    /// <summary>True when it holds on a day: not before <see cref="On"/>, not after <see cref="Until"/>.</summary>
    public bool HoldsOn(DateOnly day) => On <= day && (Until is null || day <= Until);

    /// <summary>A detail by name; nothing when it is not there.</summary>
    public FactValue Detail(string name) => Details.TryGetValue(name, out var value) ? value : FactValue.None;

    private static readonly IReadOnlyDictionary<string, FactValue> NoDetails =
        System.Collections.Frozen.FrozenDictionary<string, FactValue>.Empty;
}
