using PartnerHub.Mutations.Changes;

namespace PartnerHub.Mutations.Scoring;

/// <summary>What came of the changes to one target.</summary>
internal sealed record Score
{
    /// <summary>The least share, in percent, that tests must notice.</summary>
    public const decimal Least = 85;

    public required string Target { get; init; }

    public required int Noticed { get; init; }

    public required IReadOnlyList<Change> Unnoticed { get; init; }

    /// <summary>Of those unnoticed, how many no test met at all.</summary>
    public required int Unmet { get; init; }

    /// <summary>Listed, and nothing noticed them.</summary>
    public required int Equivalent { get; init; }

    /// <summary>Listed, and there is no such change, or a test notices it.</summary>
    public required IReadOnlyList<Equivalent> Stale { get; init; }

    public int Counted => Noticed + Unnoticed.Count;

    public decimal Percent => Counted == 0 ? 100 : 100m * Noticed / Counted;

    public bool IsEnough => Percent >= Least && Stale.Count == 0;
}
