using System.Data.Common;
using PartnerHub.Kits.Data;
using PartnerHub.Databases;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Facts;

public class AppendOnlyTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task History_WhenRewritten_Resists(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Sample.Day, 1))));
        await new SalesDelta("tiers", "p1.tiers", Sample.Day, 1).WriteAsync(hub);
        foreach (var table in new[] { "partners_fact", "partners_level", "partners_profile", "partners_change", "partners_sales_sum" })
        {
            foreach (var rewriting in new[] { $"UPDATE {table} SET revision = 9", $"DELETE FROM {table}" })
            {
                var error = await Assert.ThrowsAnyAsync<DbException>(() => hub.WriteAsync(session => session.ExecuteAsync(Sql.Of(rewriting), null, CancellationToken.None)));
                Assert.Contains($"{table} is append-only", error.Message, StringComparison.Ordinal);
            }
        }
    }
}
