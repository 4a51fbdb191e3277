using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Journal.Replay;

/// <summary>
/// Rules again on every entry, from what was known at its revision and by the rulebook of then, and compares. Nothing is
/// written.
/// </summary>
/// <param name="Program">One program; null for all.</param>
[RequiresRight(Rights.Read)]
internal sealed record ReplayJournal(string? Program) : IRequest<IReadOnlyList<ReplayReport>>, IAboutProgram
{
    /// <summary>The first entry; null for the first there is.</summary>
    public long? From { get; init; }

    /// <summary>The last entry; null for the last there is.</summary>
    public long? To { get; init; }

    /// <summary>Only entries about this member.</summary>
    public string? Member { get; init; }

    /// <summary>Told now and then how many entries were read.</summary>
    public IProgress<long>? Progress { get; init; }
}

/// <summary>What came out for one program.</summary>
internal sealed record ReplayReport
{
    public required string Program { get; init; }

    /// <summary>Entries that come out the same, from the same dossier.</summary>
    public required long Identical { get; init; }

    public required long Different { get; init; }

    public required long NotReplayable { get; init; }

    /// <summary>What people decided: there is nothing to recompute.</summary>
    public required long ByPeople { get; init; }

    /// <summary>Not replayable either, and no finding: they were made by contracts before 1.0.</summary>
    public long OfBefore { get; init; }

    /// <summary>The first entries that differ or can not be replayed.</summary>
    public required IReadOnlyList<ReplayFinding> Findings { get; init; }
}

/// <summary>An entry that does not come out the same, or not at all.</summary>
internal sealed record ReplayFinding
{
    public required long Number { get; init; }

    public required ReplayFault Fault { get; init; }

    /// <summary>Why it can not be replayed; null when it can.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>JSON path of the first difference in the ruling; null when it is not in one place.</summary>
    public string? Path { get; init; }

    /// <summary>What was recorded there.</summary>
    public string? Recorded { get; init; }

    /// <summary>What comes out there now.</summary>
    public string? Recomputed { get; init; }
}

internal enum ReplayFault
{
    /// <summary>What is kept of the member is not what it was ruled on.</summary>
    DossierDiffers,

    RulingDiffers,

    NotReplayable,
}
