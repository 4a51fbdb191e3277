namespace PartnerHub.Contracts;

/// <summary>How a unit is said to people. Currencies, <c>percent</c> and <c>flag</c> need none.</summary>
public sealed record UnitWord
{
    /// <summary>Id of the unit, as cells, facts and gaps name it; lower-case with dashes.</summary>
    public required string Id { get; init; }

    /// <summary>One of it, for example "person".</summary>
    public required LocalizedText One { get; init; }

    /// <summary>More than one, for example "persons".</summary>
    public required LocalizedText Many { get; init; }
}
