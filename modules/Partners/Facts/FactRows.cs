using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Facts;

/// <summary>Reads facts as they were recorded, with what became of them up to a revision.</summary>
internal static class FactRows
{
    private const int MemberColumn = 8;

    private const string Select =
        $"""
        SELECT f.number, f.corrects, f.withdrawn, f.revision, c.recorded_at, c.actor, c.source,
               (SELECT MIN(n.number) FROM partners_fact n
                 WHERE n.program = f.program AND n.member_id = f.member_id AND n.corrects = f.number AND n.revision <= @Revision) AS corrected_by,
               f.member_id, {FactReader.Columns}
          FROM partners_membership m
          JOIN partners_fact f ON f.program = m.program AND f.member_id = m.id
          JOIN partners_change c ON c.program = f.program AND c.revision = f.revision
         WHERE f.revision <= @Revision
        """;

    private const string OfMember = Select + " AND m.id = @Member";

    private static readonly Sql One = Sql.Of($"{OfMember} AND f.number = @Number");

    private static readonly Sql OfPerson = Sql.Of($"{OfMember} AND f.person = @Person ORDER BY f.number");

    private static readonly Sql First = Sql.Of(OfMember + " AND f.number > @After ORDER BY f.number {limit @Limit}");

    private static readonly Sql FirstOfKind = Sql.Of(OfMember + " AND f.kind = @Kind AND f.number > @After ORDER BY f.number {limit @Limit}");

    private static readonly Sql Last = Sql.Of(OfMember + " AND f.number < @After ORDER BY f.number DESC {limit @Limit}");

    private static readonly Sql LastOfKind = Sql.Of(OfMember + " AND f.kind = @Kind AND f.number < @After ORDER BY f.number DESC {limit @Limit}");

    private static readonly Sql OfMembers = Sql.Of(Select + " AND m.program = @Program AND m.id {listed @Members} AND f.kind {listed @Kinds} ORDER BY f.number");

    public static Task<IReadOnlyList<MemberFact>> ListAsync(Session session, ListFactsOf asked, CancellationToken cancellation) => session.ListAsync(
        OfMembers,
        new { asked.Program, Members = TextList.Of(asked.Members), Kinds = TextList.Of(asked.Kinds), asked.Revision },
        row => new MemberFact(row.Text(MemberColumn), Read(row)),
        cancellation);

    public static Task<IReadOnlyList<RecordedFact>> ListAsync(Session session, ListFacts asked, CancellationToken cancellation)
    {
        var after = asked.After ?? (asked.NewestFirst ? long.MaxValue : 0);
        var revision = asked.Revision ?? long.MaxValue;
        return asked switch
        {
            { NewestFirst: true, Kind: not null } => ReadAsync(session, LastOfKind, new { asked.Member, asked.Kind, After = after, asked.Limit, Revision = revision }, cancellation),
            { NewestFirst: true } => ReadAsync(session, Last, new { asked.Member, After = after, asked.Limit, Revision = revision }, cancellation),
            { Kind: not null } => ReadAsync(session, FirstOfKind, new { asked.Member, asked.Kind, After = after, asked.Limit, Revision = revision }, cancellation),
            _ => ReadAsync(session, First, new { asked.Member, After = after, asked.Limit, Revision = revision }, cancellation),
        };
    }

    public static Task<IReadOnlyList<RecordedFact>> OfPersonAsync(Session session, string member, string person, CancellationToken cancellation) =>
        ReadAsync(session, OfPerson, new { Member = member, Person = person, Revision = long.MaxValue }, cancellation);

    public static async Task<RecordedFact?> FindAsync(Session session, string member, long number, CancellationToken cancellation) =>
        (await ReadAsync(session, One, new { Member = member, Number = number, Revision = long.MaxValue }, cancellation)).SingleOrDefault();

    private static Task<IReadOnlyList<RecordedFact>> ReadAsync(Session session, Sql query, object values, CancellationToken cancellation) =>
        session.ListAsync(query, values, Read, cancellation);

    private static RecordedFact Read(RowReader rows) => new()
    {
        Number = rows.Long(0),
        Corrects = rows.LongOrNull(1),
        Withdrawn = rows.Flag(2),
        Revision = rows.Long(3),
        RecordedAt = rows.Instant(4),
        Actor = rows.Text(5),
        Source = rows.Text(6),
        CorrectedBy = rows.LongOrNull(7),
        Fact = FactReader.Read(rows, MemberColumn + 1),
    };
}
