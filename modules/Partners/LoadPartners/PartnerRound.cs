using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.KeepListing;
using PartnerHub.Partners.Loads;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.LoadPartners;

/// <summary>Writes partners, each once. They are locked before their programs, as everyone does.</summary>
internal sealed class PartnerRound(Session session, LoadOrigin origin, ProgramDescription program, DateTimeOffset recordedAt, IMediator mediator)
{
    private static readonly Sql LevelsOf = Sql.Of("SELECT number, level, held_from FROM partners_level WHERE program = @Program AND member_id = @Member ORDER BY number");

    private static readonly Sql JoinedOn = Sql.Of("UPDATE partners_membership SET joined_on = @JoinedOn WHERE program = @Program AND id = @Id");

    private static readonly Sql InsertLevel = Sql.Insert("partners_level", "program, member_id, number, level, held_from, revision");

    private readonly TakenRevisions _revisions = new(session, origin, recordedAt);

    public async Task<LoadCounts> WriteAsync(IReadOnlyList<PartnerRecord> records, CancellationToken cancellation)
    {
        var known = await NewMembers.KnownAsync(session, [.. records.Select(record => record.Id)], cancellation);
        var changes = new List<PartnerChange>();
        foreach (var record in records.OrderBy(record => record.Id, StringComparer.Ordinal))
        {
            changes.Add(known.Contains(record.Id) ? await CompareAsync(record, cancellation) : new(record, program, null, [], []));
        }

        await NewMembers.AddPartnersAsync(session, [.. changes.Where(change => change.IsNew).Select(change => change.Partner)], recordedAt, cancellation);
        await _revisions.TakeAsync(changes.SelectMany(change => change.Programs), cancellation);
        await JoinAsync([.. changes.Where(change => change.Joins)], cancellation);
        foreach (var change in changes.Where(change => !change.IsNew))
        {
            await WriteAsync(change, cancellation);
        }

        await _revisions.TellAsync(mediator, cancellation);
        var same = changes.Count(change => change.ChangesNothing);
        var joining = changes.Count(change => change.Joins);
        return new LoadCounts(joining, same, changes.Count - same - joining);
    }

    private async Task<PartnerChange> CompareAsync(PartnerRecord record, CancellationToken cancellation)
    {
        if (await PartnerRows.LockAsync(session, record.Id, cancellation) is not { } known)
        {
            return new(record, program, null, [], []);
        }

        var memberships = await Memberships.ListAsync(session, record.Id, cancellation);
        var levels = await session.QueryAsync<LevelRow>(LevelsOf, new { Program = program.Id, Member = Memberships.IdOf(record.Id, program.Id) }, cancellation);
        return new(record, program, known, memberships, levels);
    }

    private async Task JoinAsync(IReadOnlyList<PartnerChange> joining, CancellationToken cancellation)
    {
        Member[] members =
        [
            .. joining.Select(change => new Member
            {
                Id = Memberships.IdOf(change.Partner.Id, program.Id),
                Program = program.Id,
                Partner = change.Partner,
                Membership = change.Record.ToMembership(),
            }),
        ];
        if (members.Length > 0)
        {
            var revision = members.Select(member => _revisions.Of(program.Id, member.Id)).ToList()[0];
            await NewMembers.JoinAsync(session, members, revision, recordedAt, cancellation);
        }
    }

    private async Task WriteAsync(PartnerChange change, CancellationToken cancellation)
    {
        var member = Memberships.IdOf(change.Partner.Id, program.Id);
        if (change.ChangesPartner)
        {
            await PartnerRows.UpdateAsync(session, change.Partner, cancellation);
        }

        foreach (var membership in change.Retold)
        {
            var revision = _revisions.Of(membership.Program, membership.Id);
            await session.ExecuteAsync(Profiles.Insert, Profiles.Row(membership.Program, membership.Id, revision, change.Partner, change.JoinedOn(membership)), cancellation);
        }

        if (change.ChangesJoining)
        {
            await session.ExecuteAsync(JoinedOn, new { change.Record.JoinedOn, Program = program.Id, Id = member }, cancellation);
        }

        if (change.NewLevels.Count > 0)
        {
            var revision = _revisions.Of(program.Id, member);
            await session.ExecuteAsync(
                InsertLevel,
                change.NewLevels.Select((level, i) => new { Program = program.Id, MemberId = member, Number = change.LastLevel + i + 1, level.Level, HeldFrom = level.From, Revision = revision }),
                cancellation);
        }

        await ListAsync(change, member, cancellation);
    }

    private async Task ListAsync(PartnerChange change, string member, CancellationToken cancellation)
    {
        var changed = change.Retold.Select(membership => membership.Id).Concat(change.NewLevels.Count > 0 ? [member] : []);
        foreach (var id in changed.Distinct(StringComparer.Ordinal))
        {
            await Listing.RewriteAsync(session, id, cancellation);
        }
    }
}
