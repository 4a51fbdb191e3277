namespace PartnerHub.Contracts;

/// <summary>A ladder of levels for some types of partner, for example resellers and distributors.</summary>
public sealed record Ladder
{
    /// <summary>Id, lower-case with dashes.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Ids of <see cref="ProgramDescription.PartnerTypes"/> that climb it.</summary>
    public IReadOnlyList<string> PartnerTypes { get; init; } = [];
}
