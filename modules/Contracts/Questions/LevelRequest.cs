namespace PartnerHub.Contracts;

/// <summary>A partner asks for a level.</summary>
public sealed record LevelRequest
{
    /// <summary>Id of the level asked for.</summary>
    public required string To { get; init; }
}
