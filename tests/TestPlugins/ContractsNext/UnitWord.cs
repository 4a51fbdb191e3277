namespace PartnerHub.Contracts;

/// <summary>How a unit is said to people.</summary>
public sealed record UnitWord
{
    /// <summary>Id of the unit.</summary>
    public required string Id { get; init; }

    /// <summary>One of it.</summary>
    public required LocalizedText One { get; init; }

    /// <summary>More than one.</summary>
    public required LocalizedText Many { get; init; }

    /// <summary>True when one and many differ; a member that the host's contracts do not have.</summary>
    public bool HasPlural => One != Many;
}
