using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>What a fact's value is.</summary>
[JsonConverter(typeof(KebabCase<FactValueType>))]
public enum FactValueType
{
    /// <summary>The fact itself says it all.</summary>
    None,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>An amount with its currency; may be negative, as a return is.</summary>
    Money,
}

/// <summary>The form of a fact's period.</summary>
[JsonConverter(typeof(KebabCase<PeriodForm>))]
public enum PeriodForm
{
    /// <summary>No period.</summary>
    None,

    /// <summary>ISO week, <c>2017-W05</c>.</summary>
    Week,

    /// <summary>Calendar month, <c>2017-04</c>.</summary>
    Month,

    /// <summary>Calendar quarter, <c>2017-Q1</c>.</summary>
    Quarter,

    /// <summary>Calendar year, <c>2017</c>.</summary>
    Year,

    /// <summary>Fiscal quarter, <c>FY2025-Q1</c>.</summary>
    FiscalQuarter,

    /// <summary>Fiscal year, <c>FY2025</c>.</summary>
    FiscalYear,
}

/// <summary>A kind of fact a program reads; enough for a form, an import and a check to be made of it.</summary>
public sealed record FactKind
{
    /// <summary>Id, lower-case with dashes and dots.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What its value is.</summary>
    public FactValueType ValueType { get; init; }

    /// <summary>For a text value: the only values allowed; empty when any is.</summary>
    public IReadOnlyList<string> AllowedValues { get; init; } = [];

    /// <summary>True when the value may be left out; for a flag that then means true.</summary>
    public bool ValueOptional { get; init; }

    /// <summary>Unit of a number value; null otherwise.</summary>
    public string? Unit { get; init; }

    /// <summary>True when each fact is of one person, whose id is then required.</summary>
    public bool PerPerson { get; init; }

    /// <summary>True when the fact may hold until a last day.</summary>
    public bool HasValidity { get; init; }

    /// <summary>Form of its period; a period is required unless this is none.</summary>
    public PeriodForm Period { get; init; }

    /// <summary>How often one is expected; none when it is not periodic.</summary>
    public PeriodForm Cadence { get; init; }

    /// <summary>
    /// True when facts of one day add up: those alike in product, currency and details that are not
    /// <see cref="FactDetail.Additive"/> may be handed over as one fact with their sums of amount, quantity and additive
    /// details. Every answer must be the same for the sum as for its parts. Not for a kind of persons, periods or
    /// validity, nor for one whose value is not money.
    /// </summary>
    public bool Additive { get; init; }

    /// <summary>Named details a fact of this kind may carry.</summary>
    public IReadOnlyList<FactDetail> Details { get; init; } = [];
}

/// <summary>A named detail of a fact.</summary>
public sealed record FactDetail
{
    /// <summary>Name in JSON, camelCase.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Type of its value.</summary>
    public required FactDetailType Type { get; init; }

    /// <summary>True when it must be there.</summary>
    public bool Required { get; init; }

    /// <summary>For a number of an additive kind: true when it adds up as the amount does; otherwise it keeps facts apart.</summary>
    public bool Additive { get; init; }
}

/// <summary>The type of a fact's detail.</summary>
[JsonConverter(typeof(KebabCase<FactDetailType>))]
public enum FactDetailType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A day, <c>YYYY-MM-DD</c>.</summary>
    Date,
}
