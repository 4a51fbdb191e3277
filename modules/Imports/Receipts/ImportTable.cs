using PartnerHub.Imports.Loads;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Receipts;

/// <summary>Statements on <c>imports_import</c>.</summary>
internal static class ImportTable
{
    private const string Columns =
        "number, program, kind, source, file_name, file_hash, bytes, spooled, mapping, state, position, file_line, period, accepted, known, corrected, rejected, blank, repeated, totals, outliers, unknown_members, failure, actor, started_at, finished_at";

    private static readonly Sql Last = Sql.Of("SELECT MAX(number) FROM imports_import");

    private static readonly Sql Insert = Sql.Insert("imports_import", Columns);

    private static readonly Sql ByNumber = Sql.Of($"SELECT {Columns} FROM imports_import WHERE number = @Number");

    private static readonly Sql OfFile = Sql.Of(
        $"SELECT {Columns} FROM imports_import WHERE program = @Program AND source = @Source AND kind = @Kind AND file_hash = @FileHash ORDER BY number DESC");

    private static readonly Sql OfSource = Sql.Of($"SELECT {Columns} FROM imports_import WHERE program = @Program AND source = @Source ORDER BY number DESC");

    private static readonly Sql Newest = Sql.Of(
        $"SELECT {Columns} FROM imports_import WHERE program = @Program AND number < @Before ORDER BY number DESC {{limit @Limit}}");

    private static readonly Sql Since = Sql.Of(
        $"SELECT {Columns} FROM imports_import WHERE started_at >= @Since ORDER BY number DESC {{limit @Limit}}");

    private static readonly Sql Hold = Sql.Of("SELECT position FROM imports_import{locked} WHERE number = @Number {for update}");

    // Whoever moved the position first wins: two loads of one file never both commit a batch.
    private static readonly Sql Move = Sql.Of(
        """
        UPDATE imports_import SET position = @Position, file_line = @FileLine, accepted = accepted + @Accepted, known = known + @Known,
               corrected = corrected + @Corrected, rejected = rejected + @Rejected, blank = blank + @Blank,
               repeated = repeated + @Repeated, totals = totals + @Totals, outliers = outliers + @Outliers, unknown_members = unknown_members + @UnknownMembers, state = 'running', failure = NULL
         WHERE number = @Number AND position = @From AND state <> 'finished'
        """);

    private static readonly Sql End = Sql.Of(
        "UPDATE imports_import SET state = 'finished', position = bytes, finished_at = @FinishedAt WHERE number = @Number AND position = @From AND state <> 'finished'");

    private static readonly Sql Fail = Sql.Of("UPDATE imports_import SET state = 'failed', failure = @Failure WHERE number = @Number AND state <> 'finished'");

    public static async Task<ImportRow> AddAsync(Session session, ImportRow row, CancellationToken cancellation)
    {
        var last = await session.FindAsync<long?>(Last, null, cancellation) ?? 0;
        await session.ExecuteAsync(
            Insert,
            new
            {
                Number = last + 1, row.Program, row.Kind, row.Source, row.FileName, row.FileHash, row.Bytes, row.Spooled, row.Mapping, row.State, row.Position, row.FileLine,
                row.Period, row.Accepted, row.Known, row.Corrected, row.Rejected, row.Blank, row.Repeated, row.Totals, row.Outliers, row.UnknownMembers, row.Failure, row.Actor, row.StartedAt, row.FinishedAt,
            },
            cancellation);
        return (await FindAsync(session, last + 1, cancellation))!;
    }

    public static Task<ImportRow?> FindAsync(Session session, long number, CancellationToken cancellation) =>
        session.FindAsync<ImportRow>(ByNumber, new { Number = number }, cancellation);

    public static Task<IReadOnlyList<ImportRow>> OfFileAsync(Session session, string program, string source, string kind, string hash, CancellationToken cancellation) =>
        session.QueryAsync<ImportRow>(OfFile, new { Program = program, Source = source, Kind = kind, FileHash = hash }, cancellation);

    public static Task<IReadOnlyList<ImportRow>> OfSourceAsync(Session session, string program, string source, CancellationToken cancellation) =>
        session.QueryAsync<ImportRow>(OfSource, new { Program = program, Source = source }, cancellation);

    public static Task<IReadOnlyList<ImportRow>> NewestAsync(Session session, string program, long before, int limit, CancellationToken cancellation) =>
        session.QueryAsync<ImportRow>(Newest, new { Program = program, Before = before, Limit = limit }, cancellation);

    public static Task<IReadOnlyList<ImportRow>> SinceAsync(Session session, DateTimeOffset since, int limit, CancellationToken cancellation) =>
        session.QueryAsync<ImportRow>(Since, new { Since = since, Limit = limit }, cancellation);

    /// <summary>Has another load of the same file wait until this batch is committed, instead of writing the same beside it.</summary>
    public static async Task HoldAsync(Session session, ImportRow import, CancellationToken cancellation)
    {
        if (await session.FindAsync<long>(Hold, new { import.Number }, cancellation) != import.Position)
        {
            throw new LostRaceException();
        }
    }

    public static async Task MoveAsync(Session session, ImportRow import, BatchCounts counts, CancellationToken cancellation)
    {
        var moved = await session.ExecuteAsync(
            Move,
            new
            {
                Position = counts.Next.Offset, FileLine = counts.Next.Line, counts.Written.Accepted, counts.Written.Known, counts.Written.Corrected, counts.Rejected, counts.Blank, counts.Repeated, counts.Totals, counts.Outliers, counts.UnknownMembers,
                import.Number, From = import.Position,
            },
            cancellation);
        if (moved == 0)
        {
            throw new LostRaceException();
        }
    }

    public static async Task EndAsync(Session session, ImportRow import, DateTimeOffset finishedAt, CancellationToken cancellation)
    {
        if (await session.ExecuteAsync(End, new { FinishedAt = finishedAt, import.Number, From = import.Position }, cancellation) == 0)
        {
            throw new LostRaceException();
        }
    }

    public static Task FailAsync(Session session, long number, string failure, CancellationToken cancellation) =>
        session.ExecuteAsync(Fail, new { Failure = failure, Number = number }, cancellation);
}
