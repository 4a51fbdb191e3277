using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Kits.Data.Tests;

public class UnitOfWorkTests
{
    private static readonly MigrationSource Store =
        MigrationSource.Of("store", [new Migration(1, "box", "CREATE TABLE store_box (id TEXT NOT NULL PRIMARY KEY);")]);

    [Fact]
    public async Task Run_Inside_JoinsTheOutermost()
    {
        await using var temp = new TempDatabase(null, Store);
        await temp.MigrateAsync();
        using var scope = temp.Scope();
        var unit = scope.ServiceProvider.GetRequiredService<UnitOfWork>();

        await unit.RunAsync(
            async outer =>
            {
                await outer.Connection.ExecuteAsync("INSERT INTO store_box VALUES ('a')");
                await unit.RunAsync(inner => inner.Connection.ExecuteAsync("INSERT INTO store_box VALUES ('b')"), CancellationToken.None);
            },
            CancellationToken.None);

        Assert.Equal(2, await CountAsync(temp));
    }

    [Fact]
    public async Task Run_ThatThrowsAfterInnerWork_UndoesEverything()
    {
        await using var temp = new TempDatabase(null, Store);
        await temp.MigrateAsync();
        using var scope = temp.Scope();
        var unit = scope.ServiceProvider.GetRequiredService<UnitOfWork>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => unit.RunAsync(
            async _ =>
            {
                await unit.RunAsync(inner => inner.Connection.ExecuteAsync("INSERT INTO store_box VALUES ('b')"), CancellationToken.None);
                throw new InvalidOperationException("changed my mind");
            },
            CancellationToken.None));

        Assert.Equal(0, await CountAsync(temp));
    }

    [Fact]
    public async Task Run_AfterAFailure_WorksAgain()
    {
        await using var temp = new TempDatabase(null, Store);
        await temp.MigrateAsync();
        using var scope = temp.Scope();
        var unit = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => unit.RunAsync(_ => throw new InvalidOperationException("no"), CancellationToken.None));

        await unit.RunAsync(connection => connection.Connection.ExecuteAsync("INSERT INTO store_box VALUES ('c')"), CancellationToken.None);

        Assert.Equal(1, await CountAsync(temp));
    }

    private static async Task<int> CountAsync(TempDatabase temp)
    {
        await using var connection = await temp.Database.OpenAsync(CancellationToken.None);
        return await connection.Connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM store_box");
    }
}
