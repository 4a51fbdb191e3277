using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Databases;

namespace PartnerHub.Kits.Data.Tests;

/// <summary>Rows as they were written, few or by the thousand.</summary>
public sealed class RowReaderTests
{
    private const int Rows = 3_000;

    private static readonly MigrationSource Store = MigrationSource.Of("store",
    [
        new Migration(
            1,
            "thing",
            """
            CREATE TABLE store_thing (
                id      {id} NOT NULL PRIMARY KEY,
                number  {long} NOT NULL,
                other   {long},
                flag    {flag} NOT NULL,
                day     {day} NOT NULL,
                until   {day},
                amount  {decimal},
                at      {instant} NOT NULL,
                note    {text},
                packed  {bytes} NOT NULL
            ){rows};
            """),
    ]);

    private static readonly RowColumn[] Columns =
    [
        new("id", RowType.Text), new("number", RowType.Long), new("other", RowType.Long), new("flag", RowType.Flag), new("day", RowType.Day),
        new("until", RowType.Day), new("amount", RowType.Decimal), new("at", RowType.Instant), new("note", RowType.Text), new("packed", RowType.Bytes),
    ];

    private static readonly Sql Things = Sql.Of(
        """
        SELECT id, number, other, flag, day, until, amount, at, note, packed FROM store_thing WHERE number >= @First AND flag = @Flag AND day <= @Day ORDER BY number;
        SELECT id FROM store_thing WHERE id = @Id;
        SELECT note, number FROM store_thing WHERE number < @First ORDER BY number;
        """);

    public static TheoryData<string, bool> Ways
    {
        get
        {
            var ways = new TheoryData<string, bool>();
            foreach (string provider in TestDatabase.Providers)
            {
                ways.Add(provider, false);
                ways.Add(provider, true);
            }

            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Rows_OfSeveralResults_AreAsWritten(string provider, bool many)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var temp = await FilledAsync(database);
        using var scope = temp.Scope();
        await using var session = await scope.ServiceProvider.GetRequiredService<UnitOfWork>().ReadAsync(CancellationToken.None);
        await using var rows = await OpenAsync(session, many, "it's \\ é");

        for (var number = 1; number < Rows; number++)
        {
            Assert.True(await rows.ReadAsync(CancellationToken.None));
            Assert.Equal(Thing.Of(number), Read(rows));
        }

        Assert.False(await rows.ReadAsync(CancellationToken.None));
        await rows.NextResultAsync(CancellationToken.None);
        Assert.True(await rows.ReadAsync(CancellationToken.None));
        Assert.True(rows.Holds(0, "it's \\ é"));
        Assert.False(rows.Holds(0, "it's \\ e"));
        Assert.False(await rows.ReadAsync(CancellationToken.None));
        await rows.NextResultAsync(CancellationToken.None);
        Assert.True(await rows.ReadAsync(CancellationToken.None));
        Assert.Equal((Thing.Of(0).Note, 0), (rows.TextOrNull(0), rows.Long(1)));
        Assert.False(await rows.ReadAsync(CancellationToken.None));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Rows_LeftInTheMiddle_LeaveTheSessionFree(string provider, bool many)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var temp = await FilledAsync(database);
        using var scope = temp.Scope();
        await using var session = await scope.ServiceProvider.GetRequiredService<UnitOfWork>().ReadAsync(CancellationToken.None);
        await using (var rows = await OpenAsync(session, many, "no such thing"))
        {
            Assert.True(await rows.ReadAsync(CancellationToken.None));
        }

        Assert.Equal(Rows, await session.FindAsync<long>(Sql.Of("SELECT COUNT(*) FROM store_thing"), null, CancellationToken.None));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Rows_OfABadQuery_LeaveTheSessionFree(string provider, bool many)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var temp = await FilledAsync(database);
        using var scope = temp.Scope();
        await using var session = await scope.ServiceProvider.GetRequiredService<UnitOfWork>().ReadAsync(CancellationToken.None);
        var wrong = Sql.Of("SELECT id FROM store_nothing WHERE id = @Id");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => OpenAsync(session, many, wrong, new { Id = "a" }));

        Assert.Equal(Rows, await session.FindAsync<long>(Sql.Of("SELECT COUNT(*) FROM store_thing"), null, CancellationToken.None));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Rows_UpToAnInstant_AreThoseBeforeIt(string provider, bool many)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var temp = await FilledAsync(database);
        using var scope = temp.Scope();
        await using var session = await scope.ServiceProvider.GetRequiredService<UnitOfWork>().ReadAsync(CancellationToken.None);
        var before = Sql.Of("SELECT number FROM store_thing WHERE at < @At ORDER BY number");

        // The same instant, told in another place.
        var values = new { At = Thing.Of(3).At.ToOffset(TimeSpan.FromHours(5)) };
        await using (var rows = await OpenAsync(session, many, before, values))
        {
            for (var number = 0; number < 3; number++)
            {
                Assert.True(await rows.ReadAsync(CancellationToken.None));
                Assert.Equal(number, rows.Long(0));
            }

            Assert.False(await rows.ReadAsync(CancellationToken.None));
        }

        Assert.Equal([0, 1, 2], await session.ListAsync(before, values, row => row.Long(0), CancellationToken.None));
        Assert.True(await session.AnyAsync(before, values, CancellationToken.None));
        Assert.False(await session.AnyAsync(before, new { Thing.Of(0).At }, CancellationToken.None));
    }

    [Fact]
    public void Literals_OfEachKind_AreWrittenAsTheServerReadsThem()
    {
        var values = new
        {
            Text = "it's \\ é",
            Number = -3L,
            Flag = true,
            Day = new DateOnly(2026, 1, 5),
            At = new DateTimeOffset(2026, 1, 5, 3, 0, 0, 120, TimeSpan.FromHours(5)),
        };

        Assert.Equal(
            "a = E'it''s \\\\ é' AND b = -3 AND c = TRUE AND d = DATE '2026-01-05' AND e = TIMESTAMPTZ '2026-01-04 22:00:00.120000+00'",
            PostgresLiterals.In("a = @Text AND b = @Number AND c = @Flag AND d = @Day AND e = @At", values));
    }

    [Fact]
    public void Literals_OfWhatIsNotGivenOrCannotBe_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => PostgresLiterals.In("a = @Other", new { Text = "a" }));
        Assert.Throws<ArgumentException>(() => PostgresLiterals.In("a = @Text", new { Text = "a\0b" }));
        Assert.Throws<ArgumentException>(() => PostgresLiterals.In("a = @Amount", new { Amount = 1.5 }));
    }

    private static Task<RowReader> OpenAsync(Session session, bool many, string id) =>
        OpenAsync(session, many, Things, new { First = 1L, Flag = true, Day = new DateOnly(2100, 1, 1), Id = id });

    private static Task<RowReader> OpenAsync(Session session, bool many, Sql sql, object values) =>
        session.ReadRowsAsync(sql, values, many ? Rows : 1, CancellationToken.None);

    private static Thing Read(RowReader row) => new(
        row.Text(0), row.Long(1), row.LongOrNull(2), row.Day(4), row.DayOrNull(5), row.NumberOrNull(6), row.Instant(7), row.TextOrNull(8), Convert.ToHexString(row.Bytes(9)));

    private static async Task<TempDatabase> FilledAsync(TestDatabase database)
    {
        var temp = new TempDatabase(new(database.Settings), Store);
        await temp.MigrateAsync();
        using var scope = temp.Scope();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
            async session =>
            {
                await using var rows = session.Rows("store_thing", Columns);
                for (var number = 0; number < Rows; number++)
                {
                    await WriteAsync(rows, Thing.Of(number));
                }

                await rows.CompleteAsync(CancellationToken.None);
            },
            CancellationToken.None);
        return temp;
    }

    private static ValueTask WriteAsync(RowWriter rows, Thing thing)
    {
        rows.Text(thing.Id);
        rows.Long(thing.Number);
        rows.Long(thing.Other);
        rows.Flag(true);
        rows.Day(thing.Day);
        rows.Day(thing.Until);
        rows.Decimal(thing.Amount);
        rows.Instant(thing.At);
        rows.Text(thing.Note);
        rows.Bytes(Convert.FromHexString(thing.Packed));
        return rows.EndRowAsync(CancellationToken.None);
    }

    private sealed record Thing(
        string Id, long Number, long? Other, DateOnly Day, DateOnly? Until, decimal? Amount, DateTimeOffset At, string? Note, string Packed)
    {
        // Now and then a row that is wider than what one buffer holds.
        public static Thing Of(int number) => new(
            number == 7 ? "it's \\ é" : FormattableString.Invariant($"thing-{number:0000}"),
            number,
            number % 3 == 0 ? null : -number,
            new DateOnly(2020, 1, 1).AddDays(number),
            number % 4 == 0 ? null : new DateOnly(1999, 12, 31).AddDays(-number),
            number % 5 == 0 ? null : number * -1.25m,
            new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(number),
            number % 2 == 0 ? null : number % 100 == 1 ? new string('é', 20_000 + number) : "note",
            Convert.ToHexString(BitConverter.GetBytes(number)));
    }
}
