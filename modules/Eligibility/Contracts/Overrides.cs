using PartnerHub.Contracts;

namespace PartnerHub.Eligibility;

/// <summary>A level that a person gives a member for a time, whatever the program says. What the program says is kept beside it.</summary>
public sealed record LevelOverride
{
    public required string Program { get; init; }

    public required string Member { get; init; }

    /// <summary>From 1, for each member; the last one counts.</summary>
    public required long Number { get; init; }

    /// <summary>Null for no level.</summary>
    public string? Level { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null until it is revoked.</summary>
    public DateOnly? Until { get; init; }

    public required string Reason { get; init; }

    /// <summary>Who gave it.</summary>
    public required string Actor { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who took it back; null while it stands.</summary>
    public string? RevokedBy { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Why it was taken back.</summary>
    public string? Revocation { get; init; }

    /// <summary>Goes up with every change: what an edit has to name.</summary>
    public long Version => (2 * Number) + (RevokedAt is null ? 0 : 1);

    public bool HoldsOn(DateOnly day) => RevokedAt is null && day >= From && !(day > Until);

    /// <summary>
    /// The dossier for what follows from the level while this holds: the level given stands as held since it began; what was
    /// held before stays, and what came later is hidden.
    /// </summary>
    public Dossier Over(Dossier known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var held = known.Membership ?? new Membership();
        LevelPeriod[] last = held.Level is { } level ? [new() { Level = level, From = held.Since ?? held.JoinedOn ?? DateOnly.MinValue }] : [];
        return known with
        {
            Membership = held with { Level = Level, Since = From, History = [.. held.History.Concat(last).Where(period => period.From < From)] },
        };
    }
}

