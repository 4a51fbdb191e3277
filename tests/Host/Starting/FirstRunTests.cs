using Dapper;
using Microsoft.Data.Sqlite;
using PartnerHub.Partners.Members;
using PartnerHub.Partners;

namespace PartnerHub.Host.Tests.Starting;

public class FirstRunTests
{
    [Fact]
    public async Task Run_TheFirstTime_MakesTheDatabaseAndLoadsTheSample()
    {
        using var folder = new TempFolder();

        await using var hub = await ServedHub.StartAsync(folder);

        Assert.True(File.Exists(folder.Database));
        Assert.True((await hub.SendAsync(new ListMembers(null, null, 1_000))).Count > 100);
    }

    [Fact]
    public async Task Run_TheSecondTime_LoadsNothingAgain()
    {
        using var folder = new TempFolder();
        await (await ServedHub.StartAsync(folder)).DisposeAsync();
        var before = await CountAsync(folder);

        await (await ServedHub.StartAsync(folder)).DisposeAsync();

        Assert.Equal(before, await CountAsync(folder));
    }

    [Fact]
    public async Task Run_WithoutTheSample_IsEmptyAndServes()
    {
        await using var hub = await ServedHub.StartAsync(null, ("Demo:LoadWhenEmpty", "false"));

        Assert.True(await hub.SendAsync(new IsNetworkEmpty()));
        Assert.Equal(0, (await hub.GetAsync("/api/v1/programs/kaspersky-tiers/members")).GetProperty("items").GetArrayLength());
    }

    private static async Task<string?> CountAsync(TempFolder folder)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.Database}");
        return await connection.ExecuteScalarAsync<string>(
            "SELECT COUNT(*) || ' facts, ' || (SELECT COUNT(*) FROM sanctions_case) || ' cases, migrated ' || (SELECT COUNT(*) FROM data_migration) FROM partners_fact");
    }
}
