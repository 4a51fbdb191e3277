namespace PartnerHub.Journal.Api;

/// <summary>An entry without its question and ruling.</summary>
internal sealed record EntrySummary
{
    public required long Number { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string Actor { get; init; }

    public required string Kind { get; init; }

    /// <summary>Null when it is about several members.</summary>
    public required string? Member { get; init; }

    /// <summary>The day ruled on.</summary>
    public required DateOnly On { get; init; }

    public required string? Rulebook { get; init; }

    /// <summary>Number of the entry it is about.</summary>
    public required long? About { get; init; }

    public required string Hash { get; init; }

    /// <summary>Id of the request that it was recorded in, as the answer's <c>X-Request-Id</c> and the log say it.</summary>
    public required string? RequestId { get; init; }

    public static EntrySummary Of(JournalEntry entry) => new()
    {
        Number = entry.Number,
        RecordedAt = entry.RecordedAt,
        Actor = entry.Actor,
        Kind = entry.Kind,
        Member = entry.Member,
        On = entry.On,
        Rulebook = entry.Rulebook,
        About = entry.About,
        Hash = entry.Hash,
        RequestId = entry.RequestId,
    };
}
