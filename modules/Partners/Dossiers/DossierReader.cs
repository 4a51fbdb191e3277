using System.Text.Json;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.SalesSums;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Dossiers;

/// <summary>Builds the dossiers of a program's members, those next to each other by id or those named, all as known at one revision.</summary>
internal sealed class DossierReader(Session session, IMediator mediator, string program, long revision, CancellationToken cancellation)
{
    // About as many of all tables.
    private const int RowsOfMember = 12;

    private static readonly Sql Members = Sql.Of(
        "SELECT id, partner_id FROM partners_membership WHERE program = @Program AND id > @After ORDER BY id {limit @Limit}");

    private static readonly Sql MembersUpTo = Sql.Of(
        "SELECT id, partner_id FROM partners_membership WHERE program = @Program AND id > @After AND id <= @Last ORDER BY id");

    private static readonly Sql Member = Sql.Of("SELECT id, partner_id FROM partners_membership WHERE program = @Program AND id = @Id");

    private static readonly Sql Named = Sql.Of("SELECT id, partner_id FROM partners_membership WHERE program = @Program AND id {listed @Members} ORDER BY id");

    private static readonly Sql Known = KnownWhere("member_id >= @First AND member_id <= @Last");

    private static readonly Sql KnownOfNamed = KnownWhere("member_id {listed @Members}");

    private readonly Dictionary<string, string[]> _types = new(StringComparer.Ordinal);

    public async Task<MemberDossier?> FindAsync(string member) =>
        (await ReadAsync(await ReadIdsAsync(Member, new { Program = program, Id = member }))).SingleOrDefault();

    /// <summary>The next members after one, by id; those that were not known yet at the revision are left out.</summary>
    public async Task<IReadOnlyList<MemberDossier>> AfterAsync(string? after, int limit)
    {
        while (true)
        {
            var parts = await ReadIdsAsync(Members, new { Program = program, After = after ?? "", Limit = limit });
            var dossiers = await ReadAsync(parts);
            if (dossiers.Count > 0 || parts.Count < limit)
            {
                return dossiers;
            }

            after = parts[^1].Id;
        }
    }

    /// <summary>The members after one and up to another, by id, those left out that were not known yet at the revision.</summary>
    public async Task<IReadOnlyList<MemberDossier>> UpToAsync(string? after, string last) =>
        await ReadAsync(await ReadIdsAsync(MembersUpTo, new { Program = program, After = after ?? "", Last = last }));

    /// <summary>The members named, by id, those left out that the program does not have or that were not known yet at the revision.</summary>
    public async Task<IReadOnlyList<MemberDossier>> OfAsync(IReadOnlyCollection<string> members)
    {
        var named = new { Program = program, Members = TextList.Of(members), Revision = revision };
        var parts = await ReadIdsAsync(Named, new { named.Program, named.Members });
        return parts.Count == 1 ? await ReadAsync(parts) : await ReadAsync(parts, KnownOfNamed, named, members);
    }

    private static Sql KnownWhere(string members)
    {
        var where = $"WHERE program = @Program AND {members} AND revision <= @Revision";
        return Sql.Of(
            $"""
            SELECT member_id, name, country, types, joined_on FROM partners_profile {where} ORDER BY member_id, revision;
            SELECT member_id, person FROM partners_team {where} ORDER BY member_id, person;
            SELECT member_id, level, held_from FROM partners_level {where} ORDER BY member_id, number;
            SELECT member_id, number, corrects, withdrawn, {FactReader.Columns} FROM partners_fact {where} ORDER BY member_id, number;
            SELECT member_id, kind, sums FROM partners_sales_sum {where} ORDER BY member_id, revision;
            """);
    }

    private async Task<List<DossierParts>> ReadIdsAsync(Sql query, object values)
    {
        var parts = new List<DossierParts>();
        await using var ids = await session.ReadRowsAsync(query, values, cancellation);
        while (await ids.ReadAsync(cancellation))
        {
            parts.Add(new DossierParts(ids.Text(0), ids.Text(1)));
        }

        return parts;
    }

    private Task<IReadOnlyList<MemberDossier>> ReadAsync(List<DossierParts> parts) =>
        ReadAsync(parts, Known, new { Program = program, First = parts.Count == 0 ? "" : parts[0].Id, Last = parts.Count == 0 ? "" : parts[^1].Id, Revision = revision });

    private async Task<IReadOnlyList<MemberDossier>> ReadAsync(
        List<DossierParts> parts, Sql known, object values, IReadOnlyCollection<string>? named = null)
    {
        if (parts.Count == 0)
        {
            return [];
        }

        await ReadKnownAsync(parts, known, values);
        var cases = new GatherCases(program, revision, parts[0].Id, parts[^1].Id, named);
        await mediator.Publish(cases, cancellation);
        return Build(parts, cases);
    }

    // Closed again before others are asked: they may read by the same connection.
    private async Task ReadKnownAsync(List<DossierParts> parts, Sql known, object values)
    {
        await using var rows = await session.ReadRowsAsync(known, values, parts.Count * RowsOfMember, cancellation);
        await EachAsync(rows, parts, ReadProfile);
        await rows.NextResultAsync(cancellation);
        await EachAsync(rows, parts, static (row, part) => part.People.Add(new Person { Id = row.Text(1) }));
        await rows.NextResultAsync(cancellation);
        await EachAsync(rows, parts, static (row, part) => part.Levels.Add((row.WordOrNull(1), row.DayOrNull(2))));
        await rows.NextResultAsync(cancellation);
        await EachAsync(rows, parts, static (row, part) => part.Add(row.Long(1), row.LongOrNull(2), row.Flag(3) ? null : FactReader.Read(row, 4)));
        await rows.NextResultAsync(cancellation);
        var sums = new SumsReader(rows.WordOf);
        await EachAsync(rows, parts, (row, part) => sums.Read(row.Bytes(2), row.Word(1), part.Sales));
    }

    private List<MemberDossier> Build(List<DossierParts> parts, GatherCases cases)
    {
        var dossiers = new List<MemberDossier>(parts.Count);
        foreach (var part in parts)
        {
            if (part.IsKnown)
            {
                dossiers.Add(part.Build(program, revision, cases.Of(part.Id)));
            }
        }

        return dossiers;
    }

    private void ReadProfile(RowReader row, DossierParts part)
    {
        part.Name = row.Text(1);
        part.Country = row.Word(2);
        part.Types = Types(row.Word(3));
        part.JoinedOn = row.DayOrNull(4);
    }

    private string[] Types(string json)
    {
        if (!_types.TryGetValue(json, out var types))
        {
            _types.Add(json, types = JsonSerializer.Deserialize<string[]>(json) ?? []);
        }

        return types;
    }

    // Rows and members come in the same order. Rows of a member enrolled since the ids were read belong to nobody here.
    private async Task EachAsync(RowReader rows, List<DossierParts> parts, Action<RowReader, DossierParts> read)
    {
        var at = 0;
        while (await rows.ReadAsync(cancellation))
        {
            if (Find(rows, parts, at) is >= 0 and var found)
            {
                at = found;
                read(rows, parts[at]);
            }
        }
    }

    private static int Find(RowReader row, List<DossierParts> parts, int from)
    {
        for (var at = from; at < parts.Count; at++)
        {
            if (row.Holds(0, parts[at].Id))
            {
                return at;
            }
        }

        return -1;
    }
}
