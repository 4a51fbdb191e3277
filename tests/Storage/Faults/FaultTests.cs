using PartnerHub.Databases;
using PartnerHub.Partners;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Faults;

public class FaultTests
{
    private const string Member = "p1.tiers";

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Facts_WithAFaultAtAnyCall_AreAllThereOrNone(string provider)
    {
        await EachFaultAsync(provider, new RecordFacts("tiers", [Sample.New(Member, Sample.Sale(Sample.Day, 5)), Sample.New(Member, Sample.Sale(Sample.Day, 6))], "api"), added: 2);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Correction_WithAFaultAtAnyCall_IsThereOrNot(string provider)
    {
        await EachFaultAsync(provider, new RecordFacts("tiers", [new FactEntry { Member = Member, Corrects = 1 }], "api"), added: 1);
    }

    private static async Task EachFaultAsync(string provider, RecordFacts command, int added)
    {
        var fault = new FaultAt();
        await using var hub = StorageHub.On(await TestDatabase.CreateAsync(provider), fault);
        await hub.MigrateAsync();
        await hub.SendAsync(new EnrolPartners([Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Sample.Day, 1)))]));
        var before = await StateAsync(hub);

        var faults = 0;
        while (await FailsAsync(hub, fault, command, faults + 1))
        {
            faults++;
            Assert.Equal(before, await StateAsync(hub));
        }

        var after = await StateAsync(hub);
        Assert.True(faults >= 6, $"only {faults} calls could be made to fail");
        Assert.Equal(before.Revision + 1, after.Revision);
        Assert.Equal(before.Facts + added, after.Facts);
        Assert.NotEqual(before.Hash, after.Hash);
    }

    private static async Task<bool> FailsAsync(StorageHub hub, FaultAt fault, RecordFacts command, int at)
    {
        fault.Arm(at);
        try
        {
            await hub.SendAsync(command);
        }
        catch (IOException) when (fault.Struck)
        {
        }

        fault.Disarm();
        return fault.Struck;
    }

    private static async Task<State> StateAsync(StorageHub hub) => new(
        await hub.SendAsync(new FindRevision("tiers")),
        (await hub.SendAsync(new ListFacts(Member, null, 100))).Count,
        DossierHash.Of((await hub.SendAsync(new GetDossier(Member)))!.Dossier));

    private sealed record State(long Revision, int Facts, string Hash);
}
