using PartnerHub.Contracts;

namespace PartnerHub.Partners.Tests;

public class DossierTests
{
    private static readonly DateOnly Day = new(2017, 6, 15);

    public static TheoryData<string, Fact> Facts => new()
    {
        { "money with its scale", new Fact { Kind = "sales", On = Day, Amount = 65_000.00m, Currency = "EUR", Product = "endpoint-security" } },
        { "a return of a cent", new Fact { Kind = "sales", On = Day, Amount = -0.01m, Currency = "EUR" } },
        { "more digits than a float holds", new Fact { Kind = "sales", On = Day, Amount = 12_345_678_901_234_567.89m, Currency = "EUR" } },
        { "a flag", new Fact { Kind = "website-information", On = Day, Value = true } },
        { "a flag that is down", new Fact { Kind = "website-information", On = Day, Value = false } },
        { "a number", new Fact { Kind = "satisfaction-score", On = Day, Value = 4.20m } },
        { "a text", new Fact { Kind = "specialisation", On = Day, Value = "vidéo « pro » 視頻" } },
        { "an empty text", new Fact { Kind = "specialisation", On = Day, Value = "" } },
        { "a person until a day", new Fact { Kind = "certification.sales", On = Day, Until = Day.AddYears(2), Person = "p1-01" } },
        { "a period and a quantity", new Fact { Kind = "monthly-report", On = Day, Period = "2017-05", Quantity = 3m } },
        {
            "details of every form", new Fact
            {
                Kind = "person-left",
                On = Day,
                Person = "p1-01",
                Details = new Dictionary<string, FactValue>(StringComparer.Ordinal)
                    { ["toldOn"] = "2017-06-20", ["score"] = 1.50m, ["proven"] = true, ["nothing"] = FactValue.None },
            }
        },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task Fact_EnrolledAndRead_IsTheSame(string _, Fact fact)
    {
        await using var network = await Network.WithAsync(Sample.Partner("p1", Sample.In("tiers", fact)));

        var read = Assert.Single((await network.SendAsync(new GetDossier("p1.tiers")))!.Dossier.Facts);

        Assert.Equal(fact with { Details = read.Details }, read);
        Assert.Equal(fact.Details.OrderBy(detail => detail.Key, StringComparer.Ordinal), read.Details.OrderBy(detail => detail.Key, StringComparer.Ordinal));
        Assert.Equal(fact.Amount?.ToString(System.Globalization.CultureInfo.InvariantCulture), read.Amount?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Dossier_OfAMember_HoldsItsPartnerAndLevels()
    {
        await using var network = await Network.WithAsync(Sample.Partner("p1", Sample.In("tiers")));

        var dossier = (await network.SendAsync(new GetDossier("p1.tiers")))!.Dossier;

        Assert.Equal(["value-added-reseller", "system-integrator"], dossier.Partner.Types);
        Assert.Equal("p1-01", Assert.Single(dossier.Partner.People).Id);
        Assert.Equal(new DateOnly(2015, 3, 1), dossier.Membership!.JoinedOn);
        Assert.Equal("bronze", dossier.LevelOn(new DateOnly(2016, 1, 14)));
        Assert.Equal("silver", dossier.LevelOn(new DateOnly(2016, 1, 15)));
    }

    [Fact]
    public async Task Membership_WithoutALevel_HasNone()
    {
        var none = Sample.In("tiers") with { Membership = new Membership { JoinedOn = Day } };
        await using var network = await Network.WithAsync(Sample.Partner("p1", none));

        var membership = (await network.SendAsync(new GetDossier("p1.tiers")))!.Dossier.Membership!;

        Assert.Null(membership.Level);
        Assert.Empty(membership.History);
    }

    [Fact]
    public async Task Dossier_OfNobody_IsNull()
    {
        await using var network = await Network.OpenAsync();

        Assert.Null(await network.SendAsync(new GetDossier("p1.tiers")));
    }

    [Fact]
    public async Task Dossiers_OfAProgram_AreByMemberWithTheirOwnFacts()
    {
        await using var network = await Network.WithAsync(
            Sample.Partner("p2", Sample.In("tiers", Sample.Sale(Day, 2)), Sample.In("tracks", Sample.Sale(Day, 9))),
            Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Day, 1), Sample.Sale(Day.AddDays(-1), 1))),
            Sample.Partner("p3", Sample.In("tiers")));

        var dossiers = await network.SendAsync(new ReadDossiers("tiers", long.MaxValue, null, 10));

        Assert.Equal(["p1.tiers", "p2.tiers", "p3.tiers"], dossiers.Select(dossier => dossier.Member.Id));
        Assert.Equal([2, 1, 0], dossiers.Select(dossier => dossier.Dossier.Facts.Count));
        Assert.Equal(2m, Assert.Single(dossiers[1].Dossier.Facts).Amount);
    }

    [Fact]
    public async Task Dossiers_AfterMoreAreEnrolled_IncludeThem()
    {
        await using var network = await Network.WithAsync(Sample.Partner("p1", Sample.In("tiers")));
        await network.SendAsync(new ReadDossiers("tiers", long.MaxValue, null, 10));

        await network.SendAsync(new EnrolPartners([Sample.Partner("p2", Sample.In("tiers"))]));

        Assert.Equal(["p1.tiers", "p2.tiers"], (await network.SendAsync(new ReadDossiers("tiers", long.MaxValue, null, 10))).Select(dossier => dossier.Member.Id));
    }

    [Fact]
    public async Task Dossiers_AskedAgain_AreNotReadAgain()
    {
        await using var network = await Network.WithAsync(Sample.Partner("p1", Sample.In("tiers")), Sample.Partner("p2", Sample.In("tracks")));

        Assert.Same(await network.SendAsync(new GetDossier("p1.tiers")), await network.SendAsync(new GetDossier("p1.tiers")));
        Assert.Empty(await network.SendAsync(new ReadDossiers("nobody", long.MaxValue, null, 10)));
    }

    [Fact]
    public async Task Dossiers_ReadTogether_AreThoseReadAlone()
    {
        await using var network = await Network.WithAsync(
            Sample.Partner("p1", Sample.In("tiers", Sample.Sale(Day, 1), Sample.Sale(Day.AddDays(-1), 2))),
            Sample.Partner("p2", Sample.In("tiers", Sample.Sale(Day, 3))));

        foreach (var together in await network.SendAsync(new ReadDossiers("tiers", long.MaxValue, null, 10)))
        {
            var alone = (await network.SendAsync(new GetDossier(together.Member.Id)))!.Dossier;
            Assert.Equal(ContractsJson.WriteQuestion(ProgramQuestion.Of(alone)), ContractsJson.WriteQuestion(ProgramQuestion.Of(together.Dossier)));
        }
    }
}
