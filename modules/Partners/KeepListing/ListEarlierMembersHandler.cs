using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.KeepListing;

internal sealed class ListEarlierMembersHandler(UnitOfWork unit) : IRequestHandler<ListEarlierMembers, bool>
{
    private const int Chunk = 1000;

    private static readonly Sql Next = Sql.Of("SELECT program, member_id FROM partners_unlisted ORDER BY program {limit 1}");

    private static readonly Sql Lock = Sql.Of("SELECT number FROM partners_revision{locked} WHERE program = @Program {for update}");

    private static readonly Sql Members = MemberReader.Where("m.program = @Program AND m.id > @After ORDER BY m.id {limit @Limit}");

    private static readonly Sql Move = Sql.Of("UPDATE partners_unlisted SET member_id = @After WHERE program = @Program");

    private static readonly Sql Done = Sql.Of("DELETE FROM partners_unlisted WHERE program = @Program");

    public Task<bool> Handle(ListEarlierMembers request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => ListAsync(session, cancellationToken), cancellationToken);

    private static async Task<bool> ListAsync(Session session, CancellationToken cancellation)
    {
        if ((await session.ListAsync(Next, new { }, row => (Program: row.Text(0), MemberId: row.Text(1)), cancellation)) is not [var next])
        {
            return false;
        }

        await session.FindAsync<long>(Lock, new { next.Program }, cancellation);
        var members = await MemberReader.ReadAsync(session, Members, new { next.Program, After = next.MemberId, Limit = Chunk }, cancellation);
        foreach (var member in members)
        {
            await Listing.RewriteAsync(session, member, cancellation);
        }

        await session.ExecuteAsync(members.Count == 0 ? Done : Move, new { next.Program, After = members.Count == 0 ? "" : members[^1].Id }, cancellation);
        return true;
    }
}
