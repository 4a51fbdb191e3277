using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Facts;

public class RecordFactsTests
{
    private const string Member = "p1.tiers";

    public static TheoryData<string> Providers => TestDatabase.Providers;

    public static TheoryData<string, Fact> Forms
    {
        get
        {
            var forms = new TheoryData<string, Fact>();
            foreach (var provider in new[] { TestDatabase.Sqlite, TestDatabase.PostgreSql, TestDatabase.SqlServer })
            {
                forms.Add(provider, Sample.Sale(Sample.Day, 12_345_678_901_234.8900m) with { Product = "endpoint", Quantity = 3.50m });
                forms.Add(provider, Sample.Sale(Sample.Day, -0.01m));
                forms.Add(provider, new Fact { Kind = "certification", On = Sample.Day, Until = Sample.Day.AddYears(2), Person = "p1-01" });
                forms.Add(provider, new Fact { Kind = "website", On = Sample.Day, Value = false });
                forms.Add(provider, new Fact { Kind = "score", On = Sample.Day, Value = 4.20m });
                forms.Add(provider, new Fact { Kind = "speciality", On = Sample.Day, Value = "vidéo « pro » 視頻 '; --" });
                forms.Add(provider, new Fact { Kind = "monthly-report", On = Sample.Day, Period = "2026-04" });
            }

            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Record_OfAnyForm_ComesBackTheSame(string provider, Fact fact)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")));

        var recorded = await hub.SendAsync(new RecordFacts("tiers", [Sample.New(Member, fact)], "api"), "clerk-7");

        var listed = Assert.Single(await hub.SendAsync(new ListFacts(Member, null, 10)));
        Assert.Equal(fact, Assert.Single((await hub.SendAsync(new GetDossier(Member)))!.Dossier.Facts));
        Assert.Equal(fact.Amount?.Scale, listed.Fact.Amount?.Scale);
        Assert.Equal((recorded.Revision, recorded.Numbers[0]), (listed.Revision, listed.Number));
        Assert.Equal((fact, "clerk-7", "api"), (listed.Fact, listed.Actor, listed.Source));
        Assert.InRange(listed.RecordedAt, SteppingTime.Start, hub.Time.GetUtcNow());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Record_OfTheLongestProduct_ComesBack(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")));
        var sale = Sample.Sale(Sample.Day, 1) with { Product = new string('é', TextLimits.Name) };

        await hub.SendAsync(new RecordFacts("tiers", [Sample.New(Member, sale)], "api"));

        Assert.Equal(sale, Assert.Single((await hub.SendAsync(new GetDossier(Member)))!.Dossier.Facts));
    }

    [Fact]
    public async Task Record_OfATooLongProduct_IsRefused()
    {
        await using var hub = await StorageHub.WithAsync(TestDatabase.Sqlite, Sample.Partner("p1", Sample.In("tiers")));
        var sale = Sample.Sale(Sample.Day, 1) with { Product = new string('é', TextLimits.Name + 1) };

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new RecordFacts("tiers", [Sample.New(Member, sale)], "api")));

        Assert.Equal(("$[0].fact.product", "a text of at most 200 characters"), (refused.Errors[0].Path, refused.Errors[0].Expected.En));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Record_OfSeveralMembers_TellsOfThemOnce(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")), Sample.Partner("p2", Sample.In("tiers")));

        var recorded = await hub.SendAsync(new RecordFacts(
            "tiers", [Sample.New(Member, Sample.Sale(Sample.Day, 1)), Sample.New("p2.tiers", Sample.Sale(Sample.Day, 2)), Sample.New(Member, Sample.Sale(Sample.Day, 3))], "api"));

        Assert.Equal([1, 1, 2], recorded.Numbers);
        var told = hub.Told.Changes.Last();
        Assert.Equal((recorded.Revision, false), (told.Revision, told.Bulk));
        Assert.Equal([Member, "p2.tiers"], told.Members.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Correction_OfAFact_TakesItsPlaceAndKeepsIt(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Sample.Day, 10))));

        await hub.SendAsync(new RecordFacts("tiers", [new() { Member = Member, Fact = Sample.Sale(Sample.Day, 11), Corrects = 1 }], "screen"));

        Assert.Equal(11m, Assert.Single((await hub.SendAsync(new GetDossier(Member)))!.Dossier.Facts).Amount);
        var listed = await hub.SendAsync(new ListFacts(Member, null, 10));
        Assert.Equal([(1L, null, 2L), (2L, 1L, null)], listed.Select(fact => (fact.Number, fact.Corrects, fact.CorrectedBy)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Withdrawal_OfAFact_LeavesNoneStanding(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Sample.Day, 10))));

        await hub.SendAsync(new RecordFacts("tiers", [new() { Member = Member, Corrects = 1 }], "screen"));

        Assert.Empty((await hub.SendAsync(new GetDossier(Member)))!.Dossier.Facts);
        Assert.True((await hub.SendAsync(new ListFacts(Member, 1, 10))).Single().Withdrawn);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Correction_OfWhatNoLongerStands_IsRefused(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Sample.Day, 10))), Sample.Partner("p2", Sample.In("tiers")));
        var again = new FactEntry { Member = Member, Fact = Sample.Sale(Sample.Day, 11), Corrects = 1 };

        Assert.Equal("$[1].corrects", await RefusalAsync(hub, again, again));
        await hub.SendAsync(new RecordFacts("tiers", [again], "screen"));
        var revision = await hub.SendAsync(new FindRevision("tiers"));

        Assert.Equal("$[0].corrects", await RefusalAsync(hub, again));
        Assert.Equal("$[1].corrects", await RefusalAsync(hub, Sample.New(Member, Sample.Sale(Sample.Day, 1)), new() { Member = "p2.tiers", Corrects = 2 }));
        Assert.Equal(revision, await hub.SendAsync(new FindRevision("tiers")));
        Assert.Equal(2, (await hub.SendAsync(new ListFacts(Member, null, 10))).Count);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Record_OfNonsense_IsRefusedByPlace(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")), Sample.Partner("p2", Sample.In("tracks")));
        var sale = Sample.Sale(Sample.Day, 1);

        Assert.Equal("$", await RefusalAsync(hub));
        Assert.Equal("$[0]", await RefusalAsync(hub, new FactEntry { Member = Member }));
        Assert.Equal("$[1].member", await RefusalAsync(hub, Sample.New(Member, sale), Sample.New("p2.tracks", sale)));
        Assert.Equal("$[0].fact.currency", await RefusalAsync(hub, Sample.New(Member, sale with { Currency = "USD" })));
        Assert.Equal("$[0].fact.kind", await RefusalAsync(hub, Sample.New(Member, sale with { Kind = "sale" })));
        Assert.Equal("$[0].fact.person", await RefusalAsync(hub, Sample.New(Member, new Fact { Kind = "certification", On = Sample.Day, Person = "p2-01" })));
        Assert.Empty(await hub.SendAsync(new ListFacts(Member, null, 10)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Writers_AtTheSameTime_GetRevisionsOfTheirOwn(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers")), Sample.Partner("p2", Sample.In("tiers")));
        var first = await hub.SendAsync(new FindRevision("tiers"));

        var recorded = await Task.WhenAll(Enumerable.Range(0, 40).Select(writer => Task.Run(() => hub.SendAsync(
            new RecordFacts("tiers", [Sample.New(writer % 2 == 0 ? Member : "p2.tiers", Sample.Sale(Sample.Day, writer + 1))], "api")))));

        Assert.Equal(Enumerable.Range(1, 40).Select(step => first + step), recorded.Select(answer => answer.Revision).Order());
        foreach (var member in new[] { Member, "p2.tiers" })
        {
            Assert.Equal(Enumerable.Range(1, 20).Select(number => (long)number), (await hub.SendAsync(new ListFacts(member, null, 100))).Select(fact => fact.Number));
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Correctors_AtTheSameTime_OnlyOneSucceeds(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Sample.Day, 10))));

        var recorded = await Task.WhenAll(Enumerable.Range(0, 10).Select(amount => Task.Run(() => TryCorrectAsync(hub, amount))));

        Assert.Single(recorded, succeeded => succeeded);
        Assert.Single((await hub.SendAsync(new GetDossier(Member)))!.Dossier.Facts);
    }

    private static async Task<bool> TryCorrectAsync(StorageHub hub, decimal amount)
    {
        try
        {
            await hub.SendAsync(new RecordFacts("tiers", [new() { Member = Member, Fact = Sample.Sale(Sample.Day, amount), Corrects = 1 }], "api"));
            return true;
        }
        catch (InvalidRequestException)
        {
            return false;
        }
    }

    private static async Task<string> RefusalAsync(StorageHub hub, params FactEntry[] entries)
    {
        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new RecordFacts("tiers", entries, "api")));
        return Assert.Single(refused.Errors).Path;
    }
}
