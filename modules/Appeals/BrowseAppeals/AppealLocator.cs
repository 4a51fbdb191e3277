using PartnerHub.Kits.Messaging;

namespace PartnerHub.Appeals.BrowseAppeals;

/// <summary>Appeals of one member lie with it, others with their program.</summary>
internal sealed class AppealLocator(ISubjectLocator<IAboutMember> members) : ISubjectLocator<ListAppeals>
{
    public Task<SubjectPlace> LocateAsync(ListAppeals about, CancellationToken cancellation) =>
        about.Member is { } member ? members.LocateAsync(new MemberSubject(member), cancellation) : Task.FromResult(SubjectPlace.OfProgram(about.Program));
}
