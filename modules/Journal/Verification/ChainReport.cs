using MediatR;
using PartnerHub.Kits.Messaging;

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

/// <summary>A place where the chain is not as it was written.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="From">Number of the first entry concerned.</param>
/// <param name="To">Number of the last one.</param>
/// <param name="Origin">Where the first one belongs, when it is elsewhere.</param>
internal sealed record ChainFinding(ChainFault Fault, long From, long To, long? Origin = null);

internal enum ChainFault
{
    /// <summary>The entry does not have its hash: a field of it was changed.</summary>
    Changed,

    /// <summary>A field of the entry can not even be read.</summary>
    Unreadable,

    /// <summary>The entry says it follows another than the one before it: that one was replaced, or this one.</summary>
    Unlinked,

    /// <summary>There is no entry of these numbers.</summary>
    Missing,

    /// <summary>The entry is that of another number.</summary>
    Moved,

    /// <summary>The entry comes after the last one that was recorded.</summary>
    AfterTheHead,

    /// <summary>The head does not have the hash of the last entry.</summary>
    HeadChanged,

    /// <summary>There are entries, and no head.</summary>
    HeadMissing,

    /// <summary>The entry is not the one that the checkpoint saw.</summary>
    NotTheCheckpoint,
}
