using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Partners;
using PartnerHub.Partners.CountByLevel;
using PartnerHub.Partners.Members;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Facts;

public class KnownAsOfTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    /// <summary>Whatever is written later, what was known at a revision stays what it was, to the byte.</summary>
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Dossier_AtARevision_StaysWhateverIsWrittenLater(string provider)
    {
        for (var seed = 1; seed <= (provider == TestDatabase.Sqlite ? 8 : 2); seed++)
        {
            await using var hub = await StorageHub.OpenAsync(provider);
            var history = new RandomHistory(hub, seed);
            var known = new List<(long Revision, DateTimeOffset At, Dictionary<string, string> Hashes)>();
            for (var step = 0; step < 40; step++)
            {
                await history.StepAsync();
                var revision = await hub.SendAsync(new FindRevision("tiers"));
                known.Add((revision, hub.Time.GetUtcNow(), await HashesAsync(hub, revision)));
            }

            foreach (var (revision, at, hashes) in known)
            {
                Assert.Equal(hashes, await HashesAsync(hub, revision));
                Assert.Equal(revision, await hub.SendAsync(new FindRevision("tiers", at)));
            }

            Assert.True(known.Select(point => string.Join(',', point.Hashes.Values)).Distinct(StringComparer.Ordinal).Count() > 20, $"seed {seed} hardly changed anything");
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Dossiers_InChunksOfAnySize_AreThoseReadAlone(string provider)
    {
        await using var hub = await StorageHub.OpenAsync(provider);
        var history = new RandomHistory(hub, 11);
        for (var step = 0; step < 60; step++)
        {
            await history.StepAsync();
        }

        var last = await hub.SendAsync(new FindRevision("tiers"));
        foreach (var revision in new[] { 1, last / 3, last / 2, last - 1, last })
        {
            var alone = await HashesAsync(hub, revision);
            foreach (var size in new[] { 1, 2, 3, 1_000 })
            {
                Assert.Equal(alone, await ChunkedAsync(hub, revision, size));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Member_EnrolledLater_WasNotKnownBefore(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p2", Sample.In("tiers")));
        await hub.SendAsync(new EnrolPartners([Sample.Partner("p1", Sample.In("tiers")), Sample.Partner("p3", Sample.In("tiers"))]));

        Assert.Null(await hub.SendAsync(new GetDossier("p1.tiers", 1)));
        Assert.NotNull(await hub.SendAsync(new GetDossier("p1.tiers", 2)));
        Assert.Equal(["p2.tiers"], (await hub.SendAsync(new ReadDossiers("tiers", 1, null, 1))).Select(dossier => dossier.Member.Id));
        Assert.Empty(await hub.SendAsync(new ReadDossiers("tiers", 1, "p2.tiers", 1)));
        Assert.Equal(0, await hub.SendAsync(new FindRevision("tiers", SteppingTime.Start)));
        Assert.Equal(0, await hub.SendAsync(new FindRevision("nobody")));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Sales_OfSeveralBatches_AreOneFactADayAndProduct(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Sample.Day, 1))));
        SalesDelta[] deltas =
        [
            new("tiers", "p1.tiers", Sample.Day, 100_000) { Product = "a", Quantity = 10_000 },
            new("tiers", "p1.tiers", Sample.Day, 5_001) { Product = "a", Quantity = 5_000, Lines = 2 },
            new("tiers", "p1.tiers", Sample.Day, 70_000) { Product = "b" },
            new("tiers", "p1.tiers", Sample.Day, -70_000) { Product = "b", Lines = -1 },
            new("tiers", "p1.tiers", Sample.Day, 1) { Product = "a", Details = """{"channel":"direct"}""" },
        ];
        foreach (var delta in deltas)
        {
            await delta.WriteAsync(hub);
        }

        var facts = (await hub.SendAsync(new GetDossier("p1.tiers")))!.Dossier.Facts.OrderBy(fact => fact.Amount).ToArray();

        Assert.Equal([0.0001m, 1m, 10.5001m], facts.Select(fact => fact.Amount));
        Assert.Equal([null, null, 1.5m], facts.Select(fact => fact.Quantity));
        Assert.Equal("direct", facts[0].Detail("channel").Text);
        Assert.Equal(7m, (await hub.SendAsync(new GetDossier("p1.tiers", 4)))!.Dossier.Facts.Single(fact => fact.Product == "b").Amount);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Level_Recorded_HoldsFromItsDayAndNotBeforeItWasKnown(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")));

        var revision = await hub.SendAsync(new RecordLevel("tiers", "p1.tiers", "gold", Sample.Day));

        var now = (await hub.SendAsync(new GetDossier("p1.tiers")))!.Dossier;
        Assert.Equal(("silver", "gold"), (now.LevelOn(Sample.Day.AddDays(-1)), now.LevelOn(Sample.Day)));
        Assert.Equal("silver", (await hub.SendAsync(new GetDossier("p1.tiers", revision - 1)))!.Dossier.LevelOn(Sample.Day));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Members_CountedByLevel_AreThoseOfTheirDossiers(string provider)
    {
        await using var hub = await StorageHub.OpenAsync(provider);
        var history = new RandomHistory(hub, 5);
        for (var step = 0; step < 60; step++)
        {
            await history.StepAsync();
        }

        await hub.SendAsync(new EnrolPartners([Sample.Partner("q1", Sample.In("tiers") with { Membership = new Membership() }), Sample.Partner("q2", Sample.In("tiers") with { Membership = new Membership { Level = "gold" } })]));
        var members = await hub.SendAsync(new ListMembers("tiers", null, 1_000));
        foreach (var day in new[] { new DateOnly(2014, 1, 1), new DateOnly(2015, 3, 1), Sample.Day.AddDays(-200), Sample.Day })
        {
            Assert.Equal(
                members.CountBy(member => member.Membership.LevelOn(day) ?? "").OrderBy(count => count.Key, StringComparer.Ordinal),
                (await hub.SendAsync(new CountLevels("tiers", day))).OrderBy(count => count.Key, StringComparer.Ordinal));
        }
    }

    private static async Task<Dictionary<string, string>> HashesAsync(StorageHub hub, long revision)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in await hub.SendAsync(new ListMembers("tiers", null, 1_000)))
        {
            if (await hub.SendAsync(new GetDossier(member.Id, revision)) is { } found)
            {
                hashes[member.Id] = DossierHash.Of(found.Dossier) + Convert.ToHexString(ContractsJson.WriteQuestion(ProgramQuestion.Of(found.Dossier)));
            }
        }

        return hashes;
    }

    private static async Task<Dictionary<string, string>> ChunkedAsync(StorageHub hub, long revision, int size)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        string? after = null;
        while (await hub.SendAsync(new ReadDossiers("tiers", revision, after, size)) is { Count: > 0 } chunk)
        {
            Assert.True(chunk.Count <= size);
            foreach (var found in chunk)
            {
                Assert.Equal(revision, found.Revision);
                hashes.Add(found.Member.Id, DossierHash.Of(found.Dossier) + Convert.ToHexString(ContractsJson.WriteQuestion(ProgramQuestion.Of(found.Dossier))));
            }

            after = chunk[^1].Member.Id;
        }

        return hashes;
    }
}
