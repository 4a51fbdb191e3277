namespace PartnerHub.Journal.Verification;

/// <summary>An entry as it was seen earlier.</summary>
internal sealed record Checkpoint(string Program, long Number, string Hash);

/// <summary>What became of one program's chain.</summary>
internal sealed record ChainReport
{
    public required string Program { get; init; }

    /// <summary>How many entries were read.</summary>
    public required long Entries { get; init; }

    /// <summary>The number of the last entry, 0 when there is none.</summary>
    public required long Number { get; init; }

    /// <summary>The hash of the last entry: kept elsewhere, it is a checkpoint.</summary>
    public required string Hash { get; init; }

    /// <summary>The first of them, in the order of the chain; empty when it is whole.</summary>
    public required IReadOnlyList<ChainFinding> Findings { get; init; }

    /// <summary>How many there are, those not listed included.</summary>
    public required long FindingCount { get; init; }
}
