using System.Data.Common;
using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Data;

namespace PartnerHub.Partners;

/// <summary>Builds the dossiers of a program's members that lie next to each other by id, all as known at one revision.</summary>
internal sealed class DossierReader(Session session, string program, long revision, CancellationToken cancellation)
{
    private const string Range = "WHERE program = @Program AND member_id >= @First AND member_id <= @Last AND revision <= @Revision";

    private static readonly Sql Members = Sql.Of(
        "SELECT id, partner_id FROM partners_membership WHERE program = @Program AND id > @After ORDER BY id {limit @Limit}");

    private static readonly Sql Member = Sql.Of("SELECT id, partner_id FROM partners_membership WHERE program = @Program AND id = @Id");

    private static readonly Sql Known = Sql.Of(
        $"""
        SELECT member_id, name, country, types, joined_on FROM partners_profile {Range} ORDER BY member_id, revision;
        SELECT m.id, h.id FROM partners_membership m JOIN partners_person h ON h.partner_id = m.partner_id
         WHERE m.program = @Program AND m.id >= @First AND m.id <= @Last ORDER BY m.id, h.id;
        SELECT member_id, level, held_from FROM partners_level {Range} ORDER BY member_id, number;
        SELECT member_id, number, corrects, withdrawn, {FactReader.Columns} FROM partners_fact {Range} ORDER BY member_id, number;
        SELECT member_id, {SalesFacts.Columns} FROM partners_sales_day {Range} ORDER BY member_id, revision, number;
        """);

    private readonly FactReader _facts = new();
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

    private async Task<List<DossierParts>> ReadIdsAsync(Sql query, object values)
    {
        var parts = new List<DossierParts>();
        await using var ids = await session.ReadAsync(query, values, cancellation);
        while (await ids.ReadAsync(cancellation))
        {
            parts.Add(new DossierParts(ids.GetString(0), ids.GetString(1)));
        }

        return parts;
    }

    private async Task<IReadOnlyList<MemberDossier>> ReadAsync(List<DossierParts> parts)
    {
        if (parts.Count == 0)
        {
            return [];
        }

        await using var rows = await session.ReadAsync(
            Known, new { Program = program, First = parts[0].Id, Last = parts[^1].Id, Revision = revision }, cancellation);
        await EachAsync(rows, parts, ReadProfile);
        await rows.NextResultAsync(cancellation);
        await EachAsync(rows, parts, static (row, part) => part.People.Add(new Person { Id = row.GetString(1) }));
        await rows.NextResultAsync(cancellation);
        await EachAsync(rows, parts, (row, part) => part.Levels.Add((_facts.Word(row, 1), row.DayOrNull(2))));
        await rows.NextResultAsync(cancellation);
        await EachAsync(rows, parts, (row, part) => part.Add(row.GetInt64(1), row.LongOrNull(2), row.GetBoolean(3), _facts.Read(row, 4)));
        await rows.NextResultAsync(cancellation);
        await EachAsync(rows, parts, (row, part) => part.Sales.Add(SalesFacts.Read(row, 1, _facts)));
        return [.. parts.Where(part => part.IsKnown).Select(part => part.Build(program, revision))];
    }

    private void ReadProfile(DbDataReader row, DossierParts part)
    {
        part.Name = row.GetString(1);
        part.Country = _facts.Shared(row.GetString(2));
        part.Types = Types(row.GetString(3));
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
    private async Task EachAsync(DbDataReader rows, List<DossierParts> parts, Action<DbDataReader, DossierParts> read)
    {
        var at = 0;
        while (await rows.ReadAsync(cancellation))
        {
            var member = rows.GetString(0);
            while (at < parts.Count - 1 && string.CompareOrdinal(parts[at].Id, member) < 0)
            {
                at++;
            }

            if (parts[at].Id == member)
            {
                read(rows, parts[at]);
            }
        }
    }
}
