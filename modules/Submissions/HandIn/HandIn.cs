using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Submissions.Files;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Submissions.HandIn;

/// <summary>
/// Hands in what is to become a fact of a member, or, with a number, what was returned. A fact whose day is the one on which it
/// was handed in has whatever day until then.
/// </summary>
/// <param name="Member">The member.</param>
/// <param name="Number">Of the document that was returned; null for a new one.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Files">What proves it, beside what was handed in with it before.</param>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record HandInEvidence(string Member, long? Number, Fact Fact, IReadOnlyList<SentFile> Files) : ICommand<HandedIn>, IAboutMember;

/// <param name="Number">Of the document; 0 where there is none of that number to be handed in again.</param>
/// <param name="State">Where it is now.</param>
internal sealed record HandedIn(long Number, EvidenceState State)
{
    public static readonly HandedIn Nothing = new(0, EvidenceState.Waiting);
}
