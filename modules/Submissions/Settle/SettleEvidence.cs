using PartnerHub.Kits.Messaging;

namespace PartnerHub.Submissions.Settle;

/// <summary>Accepts what was handed in, returns it with what is to be changed, or refuses it.</summary>
/// <param name="Member">Whose it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="Step">The last of its steps that was looked at: what was handed in since is not settled by this.</param>
/// <param name="Outcome">What comes of it.</param>
/// <param name="Reason">What is to be changed, or why it is refused, up to 2,000 characters; none where it is accepted.</param>
[RequiresRight(Rights.Decide)]
internal sealed record SettleEvidence(string Member, long Number, long Step, EvidenceOutcome Outcome, string? Reason) : ICommand<EvidenceSettlement>, IAboutMember
{
    /// <summary>Of what is returned: true where it was complete, so that the day of handing in goes on counting.</summary>
    public bool WasComplete { get; init; }
}

/// <param name="Document">As it is now; null where there is none of that number.</param>
/// <param name="WasWaiting">False where it does not wait, or not with that step.</param>
internal sealed record EvidenceSettlement(EvidenceState? Document, bool WasWaiting);
