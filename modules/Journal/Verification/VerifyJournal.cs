using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Journal.Verification;

/// <summary>
/// Follows the chain of one program's journal, or of each, and holds against it what is kept beside: rulebooks, appeals, what
/// people wrote. It finds what was done to them afterwards, unless everything from some entry to the head was rewritten: against
/// that, keep a head outside and give it as a checkpoint. Checkpoints are looked at whatever program they are of.
/// </summary>
/// <param name="Program">One program; null for all.</param>
[RequiresRight(Rights.Read)]
internal sealed record VerifyJournal(string? Program) : IRequest<IReadOnlyList<ChainReport>>, IAboutProgram
{
    /// <summary>Heads that were noted earlier.</summary>
    public IReadOnlyList<Checkpoint> Checkpoints { get; init; } = [];

    /// <summary>Told now and then how many entries were read.</summary>
    public IProgress<long>? Progress { get; init; }
}
