using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Journal.Entries;

/// <summary>An entry lies where the member does that it is about; a list, with its one member, else with its program.</summary>
internal sealed class EntryLocator(UnitOfWork unit, ISubjectLocator<IAboutMember> members) : ISubjectLocator<FindEntry>, ISubjectLocator<ListEntries>
{
    private static readonly Sql MemberOf = Sql.Of("SELECT COALESCE(member_id, '') FROM journal_entry WHERE program = @Program AND number = @Number");

    public async Task<SubjectPlace> LocateAsync(FindEntry about, CancellationToken cancellation)
    {
        string? member;
        await using (var session = await unit.ReadAsync(cancellation))
        {
            member = (await session.ListAsync(MemberOf, new { about.Program, about.Number }, row => row.Text(0), cancellation)).SingleOrDefault();
        }

        return await LocateAsync(about.Program, member, cancellation);
    }

    public Task<SubjectPlace> LocateAsync(ListEntries about, CancellationToken cancellation) => LocateAsync(about.Program, about.Member, cancellation);

    // What an entry is about lies in the entry's own program, whatever the address said.
    private async Task<SubjectPlace> LocateAsync(string program, string? member, CancellationToken cancellation) =>
        member is { Length: > 0 } && await members.LocateAsync(new MemberSubject(member), cancellation) is var place && place.Programs.Contains(program, StringComparer.Ordinal)
            ? place
            : SubjectPlace.OfProgram(program);
}
