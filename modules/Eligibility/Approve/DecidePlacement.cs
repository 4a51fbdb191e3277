using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Approve;

/// <summary>Approves what a program proposes, so that it takes effect on its day, or rejects it. Null when it does not wait.</summary>
[RequiresRight(Rights.Decide)]
internal sealed record DecidePlacement(string Member, long Number, bool Approve, string Reason) : ICommand<Placement?>, IAboutMember;
