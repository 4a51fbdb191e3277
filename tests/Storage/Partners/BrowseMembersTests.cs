using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners;
using PartnerHub.Partners.BrowseMembers;
using PartnerHub.Partners.CountByLevel;
using PartnerHub.Partners.Enrol;
using PartnerHub.Partners.KeepListing;
using PartnerHub.Partners.Members;
using PartnerHub.Storage.Tests.Hub;
using PartnerHub.Storage.Tests.Migrations;

namespace PartnerHub.Storage.Tests.Partners;

public class BrowseMembersTests
{
    private static readonly DateOnly Day = new(2026, 6, 15);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Browse_SortedByAColumn_OrdersByItThenByName(string provider)
    {
        await using var hub = await OpenAsync(provider);

        Assert.Equal("alpha beta Élan Zoo", await NamesAsync(hub, new() { Program = "tiers" }));
        Assert.Equal("Zoo Élan beta alpha", await NamesAsync(hub, new() { Program = "tiers", Descending = true }));
        Assert.Equal("Zoo alpha beta Élan", await NamesAsync(hub, new() { Program = "tiers", Sort = "level" }));
        Assert.Equal("Élan beta alpha Zoo", await NamesAsync(hub, new() { Program = "tiers", Sort = "level", Descending = true }));
        Assert.Equal("beta Zoo Élan alpha", await NamesAsync(hub, new() { Program = "tiers", Sort = "joined" }));
        Assert.Equal("Élan alpha beta Zoo", await NamesAsync(hub, new() { Program = "tiers", Sort = "country" }));
        Assert.Equal("alpha beta Élan Zoo", await NamesAsync(hub, new() { Program = "tiers", Sort = "country" }, Locale.English));
        Assert.Equal("alpha", await NamesAsync(hub, new() { Program = "tiers", Sort = "level", Page = 2 }, size: 1));
        Assert.Equal("Zoo", await NamesAsync(hub, new() { Program = "tiers", Page = 99 }, size: 1));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Browse_WithCriteria_KeepsWhatMeetsAll(string provider)
    {
        await using var hub = await OpenAsync(provider);

        Assert.Equal("Élan", await NamesAsync(hub, new() { Program = "tiers", Name = "elan" }));
        Assert.Equal("Élan", await NamesAsync(hub, new() { Program = "tiers", Name = "ÉLA", Level = "gold" }));
        Assert.Equal("alpha beta", await NamesAsync(hub, new() { Program = "tiers", Country = "FR" }));
        Assert.Equal("beta alpha", await NamesAsync(hub, new() { Program = "tiers", Country = "FR", Sort = "level", Descending = true }));
        Assert.Equal("beta", await NamesAsync(hub, new() { Program = "tiers", Country = "FR", Level = "silver" }));
        Assert.Equal("", await NamesAsync(hub, new() { Program = "tiers", Name = "%" }));
        Assert.Equal("", await NamesAsync(hub, new() { Program = "elsewhere" }));
        var listed = await hub.SendAsync(new ListMembers("tiers", "p1.tiers", 2) { Only = new() { Name = "A", On = Day } });
        Assert.Equal(["p2.tiers", "p4.tiers"], listed.Select(member => member.Id));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Browse_AfterChanges_ShowsWhatHoldsOnTheDay(string provider)
    {
        await using var hub = await OpenAsync(provider);
        await hub.SendAsync(new RecordLevel("tiers", "p2.tiers", "gold", Day.AddDays(1)));
        await hub.SendAsync(new UpdatePartner("p3", "Øresund", "DK", [], null, "api"));

        Assert.Equal("alpha", await NamesAsync(hub, new() { Program = "tiers", Level = "bronze" }));
        Assert.Equal("Øresund", await NamesAsync(hub, new() { Program = "tiers", Name = "ore", Country = "DK" }));
        Assert.Equal("alpha Élan", await NamesAsync(hub, new() { Program = "tiers", Sort = "level", Level = "gold" }, on: Day.AddDays(1)));
        var over = await hub.SendAsync(new CountLevelsOver("tiers", [Day, Day.AddDays(1)]));
        Assert.Equal("bronze 1 gold 1 silver 1, bronze 0 gold 2 silver 1", string.Join(", ", over.Select(day => string.Join(' ', day.OrderBy(level => level.Key, StringComparer.Ordinal).Select(level => $"{level.Key} {level.Value}")))));
        var counts = await hub.SendAsync(new CountLevels("tiers", Day.AddDays(1)));
        Assert.Equal((2, 1, 1), (counts["gold"], counts["silver"], counts[""]));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Member_BeforeItsFirstLevel_IsListedWithoutOne(string provider)
    {
        var first = Member("p5", "Yvette", "FR", "silver", 2024);
        await using var hub = await StorageHub.WithAsync(provider, Member("p3", "Zoo", "GB", null, 2020), first with
        {
            Memberships = [first.Memberships[0] with { Membership = new() { Level = "silver", Since = new(2026, 3, 1), JoinedOn = new(2024, 1, 1), History = [new() { Level = "bronze", From = new(2025, 3, 1) }] } }],
        });

        foreach (var (on, level, since) in new[] { (new DateOnly(2025, 2, 28), "", ""), (new(2025, 3, 1), "bronze", "2025-03-01"), (new(2026, 2, 28), "bronze", "2025-03-01"), (Day, "silver", "2026-03-01") })
        {
            var listed = (await hub.SendAsync(new MemberFilter { Program = "tiers", Name = "yvette" }.Question(null, on, Locale.French))).Members.Single();
            Assert.Equal((level, since), (listed.Level, $"{listed.Since:yyyy-MM-dd}"));
            Assert.Equal(level.Length == 0 ? "Yvette Zoo" : "Zoo Yvette", await NamesAsync(hub, new() { Program = "tiers", Sort = "level" }, on: on));
            Assert.Equal(level == "bronze" ? "Yvette" : "", await NamesAsync(hub, new() { Program = "tiers", Level = "bronze" }, on: on));
            Assert.Equal(level.Length == 0 ? 2 : 1, (await hub.SendAsync(new CountLevels("tiers", on)))[""]);
        }
    }

    /// <summary>A page that goes on from a member holds what the one that is counted to does, there and back.</summary>
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Pages_FromMemberToMember_AreThoseThatAreCounted(string provider)
    {
        await using var hub = await StorageHub.WithAsync(provider, [.. Alike()]);
        foreach (var sort in new[] { "name", "country", "level", "joined" })
        {
            foreach (var filter in new MemberFilter[] { new() { Program = "tiers", Sort = sort }, new() { Program = "tiers", Sort = sort, Descending = true }, new() { Program = "tiers", Sort = sort, Country = "FR" } })
            {
                var counted = new List<string>();
                var (first, last) = (await PageAsync(hub, filter), 1);
                for (var page = 1; page <= first.LastPage; page++)
                {
                    last = page;
                    counted.Add(Ids(await PageAsync(hub, filter with { Page = page })));
                }

                var (walked, at, list) = (new List<string> { Ids(first) }, filter, first);
                while (at.Page < last)
                {
                    at = MemberFilterOf(at.Beside(list.Members, 1));
                    list = await PageAsync(hub, at);
                    walked.Add(Ids(list));
                }

                var back = new List<string> { Ids(list) };
                while (at.Page > 1)
                {
                    at = MemberFilterOf(at.Beside(list.Members, -1));
                    list = await PageAsync(hub, at);
                    back.Insert(0, Ids(list));
                }

                Assert.Equal(filter.Country is null ? 5 : 3, counted.Count);
                Assert.Equal(counted, walked);
                Assert.Equal(counted, back);
            }
        }
    }

    /// <summary>Of one name, level, country or day of joining, and of others.</summary>
    private static IEnumerable<Enrolment> Alike() => Enumerable.Range(1, 14).Select(number => Member(
        $"m{number:00}", number % 3 == 0 ? "Même ~ nom" : $"Nom {number % 4}", number % 2 == 0 ? "FR" : "DE", number % 5 == 0 ? null : number % 3 == 1 ? "gold" : "bronze", number % 4 == 0 ? null : 2020 + (number % 2)));

    // As it comes back from its address.
    private static MemberFilter MemberFilterOf(MemberFilter filter) => filter with { After = ListPlace.Read(filter.After?.Text), Before = ListPlace.Read(filter.Before?.Text) };

    private static Task<MemberList> PageAsync(StorageHub hub, MemberFilter filter) =>
        hub.SendAsync(filter.Question(null, Day, Locale.French) with { Levels = ["bronze", "silver", "gold"], PageSize = 3 });

    private static string Ids(MemberList list) => string.Join(' ', list.Members.Select(member => member.Id));

    public static TheoryData<string, bool, string> Walks => new()
    {
        { "name", false, "partners_listing_by_name" }, { "name", true, "partners_listing_by_name" },
        { "country", false, "partners_listing_by_country" }, { "level", false, "partners_listing_by_level" },
        { "joined", false, "partners_listing_by_joining" }, { "joined", true, "partners_listing_by_joining" },
    };

    /// <summary>A page of a million members is a walk along an index, which holds all that tells whether a row counts on the day.</summary>
    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Page_OfALargeNetwork_IsAWalkAlongAnIndex(string sort, bool descending, string index)
    {
        await using var hub = await OpenAsync(TestDatabase.Sqlite);
        var only = new MemberCriteria { On = Day, Country = sort == "country" ? "FR" : null, Level = sort == "level" ? "gold" : null };
        var filter = ListingFilter.Of("tiers", only) with { Limit = 100, FromKey = "elan", FromMember = "p1.tiers", FromJoined = Day };
        IEnumerable<Sql> walks = sort == "joined"
            ? [ListingWalk.Joined(descending), .. ListingWalk.JoinedFrom(descending)]
            : [ListingWalk.Named(filter, descending), ListingWalk.NamedFrom(filter, descending)];
        await using var session = await hub.Database.OpenAsync(CancellationToken.None);

        foreach (var walk in walks)
        {
            var plan = await session.ListAsync(Sql.Of("EXPLAIN QUERY PLAN " + walk.For(Dialect.Sqlite)), filter, row => row.Text(3), CancellationToken.None);

            Assert.Contains(plan, step => step.StartsWith("SEARCH l USING", StringComparison.Ordinal) && step.Contains(index, StringComparison.Ordinal));
            Assert.DoesNotContain(plan, step => step.StartsWith("SCAN partners", StringComparison.Ordinal) || step.StartsWith("SCAN m", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Browse_OfAnEarlierDatabase_ShowsItsMembers()
    {
        var database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await PreviousSchemaTests.BuildFirstVersionAsync(database);
        await using var hub = StorageHub.On(database);
        await hub.MigrateAsync();

        while (await hub.SendAsync(new ListEarlierMembers()))
        {
        }

        Assert.Equal("Exemple", await NamesAsync(hub, new() { Program = "tiers", Level = "silver" }));
        Assert.Equal("", await NamesAsync(hub, new() { Program = "tiers", Level = "silver" }, on: new(2016, 1, 14)));
    }

    private static Task<StorageHub> OpenAsync(string provider) => StorageHub.WithAsync(
        provider, Member("p1", "Élan", "DE", "gold", 2021), Member("p2", "alpha", "FR", "bronze", 2022), Member("p3", "Zoo", "GB", null, 2020), Member("p4", "beta", "FR", "silver", null));

    private static Enrolment Member(string id, string name, string country, string? level, int? joined) => new()
    {
        Partner = new() { Id = id, Name = name, Country = country },
        Memberships = [new() { Program = "tiers", Membership = new() { Level = level, JoinedOn = joined is { } year ? new DateOnly(year, 1, 1) : null }, Facts = [] }],
    };

    private static async Task<string> NamesAsync(StorageHub hub, MemberFilter filter, Locale? locale = null, DateOnly? on = null, int size = 100)
    {
        var question = filter.Question(null, on ?? Day, locale ?? Locale.French) with { Levels = ["bronze", "silver", "gold"], PageSize = size };
        var list = await hub.SendAsync(question);
        return string.Join(' ', list.Members.Select(member => member.Name));
    }
}
