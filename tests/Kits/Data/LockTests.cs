using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Databases;

namespace PartnerHub.Kits.Data.Tests;

/// <summary>Two hosts on one database that want the same.</summary>
public class LockTests
{
    private static readonly Sql Add = Sql.InsertIfAbsent("store_box", "id", "label");

    private static readonly Sql Put = Sql.Upsert("store_box", "id", "label");

    private static readonly Sql Label = Sql.Of("SELECT label FROM store_box WHERE id = @Id");

    private static readonly MigrationSource Store =
        MigrationSource.Of("store", [new Migration(1, "box", "CREATE TABLE store_box (id {id} NOT NULL PRIMARY KEY, label {id} NOT NULL);")]);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Wait_ForAnothersRow_EndsInBusyInTime(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var first = Host(database, seconds: 1);
        await using var second = Host(database, seconds: 1);
        await first.MigrateAsync();
        await WriteAsync(first, session => session.ExecuteAsync(Add, new { Id = "a", Label = "first" }, CancellationToken.None));

        var (error, waited) = await WriteAsync(first, async session =>
        {
            await session.ExecuteAsync(Put, new { Id = "a", Label = "held" }, CancellationToken.None);
            var began = Stopwatch.GetTimestamp();
            var error = await Record.ExceptionAsync(() => WriteAsync(second, other => other.ExecuteAsync(Put, new { Id = "a", Label = "other" }, CancellationToken.None)));
            return (error, Stopwatch.GetElapsedTime(began));
        });

        Assert.Equal(StorageTrouble.Busy, StorageTroubles.Of(Assert.IsAssignableFrom<System.Data.Common.DbException>(error)));
        Assert.InRange(waited, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(25));
        Assert.Equal("held", await LabelAsync(first));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task InsertIfAbsent_LosingARace_IsToldThatItIsThere(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var first = Host(database, seconds: 30);
        await using var second = Host(database, seconds: 30);
        await first.MigrateAsync();
        Task<(int Added, string? Label)> race = null!;

        await WriteAsync(first, async session =>
        {
            Assert.Equal(1, await session.ExecuteAsync(Add, new { Id = "a", Label = "first" }, CancellationToken.None));
            race = Task.Run(() => WriteAsync(second, async other => (
                await other.ExecuteAsync(Add, new { Id = "a", Label = "second" }, CancellationToken.None),
                await other.FindAsync<string>(Label, new { Id = "a" }, CancellationToken.None))));
            await Task.Delay(TimeSpan.FromMilliseconds(300), TimeProvider.System);
            return true;
        });

        var (added, label) = await race;
        Assert.True(added < 1, $"{added} rows were added");
        Assert.Equal("first", label);
    }

    [Fact]
    public async Task Read_BesideMoreWritersThanConnections_FindsOne()
    {
        await using var database = await TestDatabase.CreateAsync(TestDatabase.PostgreSql);
        var settings = new Dictionary<string, string?>(database.Settings, StringComparer.Ordinal);
        settings["ConnectionStrings:PartnerHub"] += ";Maximum Pool Size=4;Timeout=3";
        await using var host = new TempDatabase(settings, Store);
        await host.MigrateAsync();
        await WriteAsync(host, session => session.ExecuteAsync(Add, new { Id = "a", Label = "first" }, CancellationToken.None));
        Task<int>[] writers = [];

        await WriteAsync(host, async session =>
        {
            await session.ExecuteAsync(Put, new { Id = "a", Label = "held" }, CancellationToken.None);
            writers = [.. Enumerable.Range(0, 8).Select(number => Task.Run(() => WriteAsync(host, other => other.ExecuteAsync(Put, new { Id = "a", Label = $"{number}" }, CancellationToken.None))))];
            await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System);
            Assert.Equal("first", await LabelAsync(host));
            return 0;
        });

        Assert.All(await Task.WhenAll(writers), written => Assert.Equal(1, written));
    }

    [Theory]
    [InlineData("date")]
    [InlineData("numeric")]
    [InlineData("timestamp with time zone")]
    public async Task Null_OnAServer_KeepsItsType(string type)
    {
        await using var database = await TestDatabase.CreateAsync(TestDatabase.PostgreSql);
        await using var host = Host(database, seconds: 10);
        await host.MigrateAsync();
        object none = type switch
        {
            "date" => new { None = (DateOnly?)null },
            "numeric" => new { None = (decimal?)null },
            _ => new { None = (DateTimeOffset?)null },
        };
        await using var session = await host.Database.OpenAsync(CancellationToken.None);

        Assert.Equal(type, await session.FindAsync<string>(Sql.Of("SELECT CAST(pg_typeof(@None) AS text)"), none, CancellationToken.None));
    }

    // PostgreSQL waits as long as its driver lets a command take.
    private static TempDatabase Host(TestDatabase database, int seconds)
    {
        var settings = new Dictionary<string, string?>(database.Settings, StringComparer.Ordinal) { ["Storage:BusyTimeoutSeconds"] = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        if (database.Provider == TestDatabase.PostgreSql)
        {
            settings["ConnectionStrings:PartnerHub"] += FormattableString.Invariant($";Command Timeout={seconds}");
        }

        return new TempDatabase(settings, Store);
    }

    private static async Task<string?> LabelAsync(TempDatabase host)
    {
        await using var session = await host.Database.OpenAsync(CancellationToken.None);
        return await session.FindAsync<string>(Label, new { Id = "a" }, CancellationToken.None);
    }

    private static async Task<T> WriteAsync<T>(TempDatabase host, Func<Session, Task<T>> work)
    {
        using var scope = host.Scope();
        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(work, CancellationToken.None);
    }
}
