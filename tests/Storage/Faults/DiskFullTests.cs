using PartnerHub.Kits.Data;
using PartnerHub.Databases;
using PartnerHub.Partners;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Faults;

public class DiskFullTests
{
    private const string Member = "p1.tiers";

    [Fact]
    public async Task Write_OnAFullDisk_IsRefusedWhole()
    {
        using var disk = SmallDisk.Mount(megabytes: 3);
        await using var hub = StorageHub.On(TestDatabase.OfFile(Path.Combine(disk.Folder, "hub.db")));
        await hub.MigrateAsync();
        await hub.SendAsync(new EnrolPartners([Sample.Partner("p1", Sample.In("tiers"))]));

        var (told, kept) = await FillAsync(hub);

        Assert.Equal(StorageTrouble.Full, StorageTroubles.Of(told));
        Assert.Equal(kept, await CountAsync(hub));
        await using (var session = await hub.Database.OpenAsync(CancellationToken.None))
        {
            Assert.Equal("ok", await session.FindAsync<string>(Sql.Of("PRAGMA integrity_check"), null, CancellationToken.None));
        }

        disk.Grow(megabytes: 20);
        await hub.SendAsync(Batch());
        Assert.Equal(kept + Batch().Entries.Count, await CountAsync(hub));
    }

    private static async Task<(Exception Told, int Kept)> FillAsync(StorageHub hub)
    {
        for (var kept = 0; kept < 100_000; kept += Batch().Entries.Count)
        {
            try
            {
                await hub.SendAsync(Batch());
            }
            catch (System.Data.Common.DbException full)
            {
                return (full, kept);
            }
        }

        throw new InvalidOperationException("The disk never filled.");
    }

    private static RecordFacts Batch() => new(
        "tiers", [.. Enumerable.Range(1, 200).Select(cents => Sample.New(Member, Sample.Sale(Sample.Day, cents / 100m) with { Product = new string('x', 60) }))], "api");

    private static async Task<int> CountAsync(StorageHub hub) => (await hub.SendAsync(new GetDossier(Member)))!.Dossier.Facts.Count;
}
