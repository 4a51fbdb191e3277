using Dapper;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Members;

namespace PartnerHub.Partners.Tests;

public class EnrolTests
{
    private static readonly DateOnly Day = new(2017, 6, 15);

    [Fact]
    public async Task Network_BeforeTheFirstPartner_IsEmpty()
    {
        await using var network = await Network.OpenAsync();

        Assert.True(await network.SendAsync(new IsNetworkEmpty()));
    }

    [Fact]
    public async Task Network_AfterTheFirstPartner_IsNotEmpty()
    {
        await using var network = await Network.WithAsync(Sample.Partner("p1"));

        Assert.False(await network.SendAsync(new IsNetworkEmpty()));
    }

    [Fact]
    public async Task Enrol_WithOnePartnerTwice_AddsNobody()
    {
        await using var network = await Network.OpenAsync();
        var twice = new EnrolPartners([Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Day, 1))), Sample.Partner("p2"), Sample.Partner("p1")]);

        await Assert.ThrowsAsync<TakenException>(() => network.SendAsync(twice));

        Assert.True(await network.SendAsync(new IsNetworkEmpty()));
        Assert.Empty(await network.SendAsync(new ListMembers(null, null, 10)));
    }

    [Theory]
    [InlineData("UPDATE partners_fact SET amount = '1'", "partners_fact is append-only")]
    [InlineData("DELETE FROM partners_fact", "partners_fact is append-only")]
    [InlineData("UPDATE partners_level SET level = 'gold'", "partners_level is append-only")]
    [InlineData("DELETE FROM partners_level", "partners_level is append-only")]
    public async Task History_WhenRewritten_Resists(string sql, string reason)
    {
        await using var network = await Network.WithAsync(Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Day, 1))));
        await using var connection = await network.Database.OpenAsync(CancellationToken.None);

        var error = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => connection.Connection.ExecuteAsync(sql));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fact_WhenEnrolled_RemembersWhenItWasRecorded()
    {
        var before = TimeProvider.System.Instant();
        await using var network = await Network.WithAsync(Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Day, 1))));
        await using var connection = await network.Database.OpenAsync(CancellationToken.None);

        var recorded = await connection.Connection.QuerySingleAsync<DateTimeOffset>("SELECT c.recorded_at FROM partners_fact f JOIN partners_change c ON c.program = f.program AND c.revision = f.revision");

        Assert.InRange(recorded, before, TimeProvider.System.GetUtcNow());
    }

    [Fact]
    public async Task Amount_InTheDatabase_IsText()
    {
        await using var network = await Network.WithAsync(Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Day, 0.10m))));
        await using var connection = await network.Database.OpenAsync(CancellationToken.None);

        Assert.Equal("text 0.10", await connection.Connection.ExecuteScalarAsync<string>("SELECT typeof(amount) || ' ' || amount FROM partners_fact"));
    }
}
