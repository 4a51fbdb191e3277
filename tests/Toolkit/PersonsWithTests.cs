using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class PersonsWithTests
{
    private static readonly PersonsWith Certified = new("cert", "left", 90);

    [Fact]
    public void Take_SamePersonTwice_CountsOnce()
    {
        var dossier = Dossier(Fact("cert", "2017-01-01", person: "a"), Fact("cert", "2017-02-01", person: "a"), Fact("cert", "2017-02-01", person: "b"));

        Assert.Equal(2, Certified.Take(dossier, Day("2017-03-01"), null).Actual.Number);
    }

    [Theory]
    [InlineData("2017-01-31", 0)]
    [InlineData("2017-02-01", 1)]
    [InlineData("2018-02-01", 1)]
    [InlineData("2018-02-02", 0)]
    public void Take_Validity_HoldsOnBothEndsOnly(string on, int expected)
    {
        var dossier = Dossier(Fact("cert", "2017-02-01", until: "2018-02-01", person: "a"));

        Assert.Equal(expected, Certified.Take(dossier, Day(on), null).Actual.Number);
    }

    [Theory]
    [InlineData("2017-03-01", 1)] // the day of departure
    [InlineData("2017-05-30", 1)] // day 90
    [InlineData("2017-05-31", 0)] // day 91
    public void Take_Leaver_CountsThroughDayNinety(string on, int expected)
    {
        var found = Certified.Take(Dossier(Fact("cert", "2017-01-01", person: "a"), Fact("left", "2017-03-01", person: "a")), Day(on), null);

        Assert.Equal(expected, found.Actual.Number);
        Assert.Equal(expected, found.GraceEnds!.Count);
    }

    [Theory]
    [InlineData("2017-03-01", 1)] // certified on the day of departure replaces
    [InlineData("2017-02-28", 2)] // certified before it was counted then, so does not
    public void Take_NewcomerCertified_ReplacesFromTheDeparture(string certified, int expected)
    {
        var dossier = Dossier(Fact("cert", "2017-01-01", person: "a"), Fact("left", "2017-03-01", person: "a"), Fact("cert", certified, person: "b"));

        Assert.Equal(expected, Certified.Take(dossier, Day("2017-04-01"), null).Actual.Number);
    }

    [Fact]
    public void Take_RenewalAfterDeparture_DoesNotReplace()
    {
        var dossier = Dossier(
            Fact("cert", "2017-01-01", person: "a"), Fact("left", "2017-03-01", person: "a"),
            Fact("cert", "2016-01-01", person: "b"), Fact("cert", "2017-03-15", person: "b"));

        var found = Certified.Take(dossier, Day("2017-04-01"), null);

        Assert.Equal(2, found.Actual.Number);
        Assert.Equal([Day("2017-05-30")], found.GraceEnds);
    }

    [Fact]
    public void Take_OneNewcomerForTwoLeavers_ReplacesTheFirst()
    {
        var dossier = Dossier(
            Fact("cert", "2017-01-01", person: "a"), Fact("left", "2017-03-01", person: "a"),
            Fact("cert", "2017-01-01", person: "b"), Fact("left", "2017-03-10", person: "b"),
            Fact("cert", "2017-03-20", person: "c"));

        var found = Certified.Take(dossier, Day("2017-04-01"), null);

        Assert.Equal(2, found.Actual.Number);
        Assert.Equal([Day("2017-06-08")], found.GraceEnds);
        Assert.Equal("c", Certified.Leavers(dossier, Day("2017-04-01"))[0].ReplacedBy);
    }

    [Fact]
    public void Take_CertificateRunsOutInGrace_NoLongerCounts()
    {
        var dossier = Dossier(Fact("cert", "2017-01-01", until: "2017-03-31", person: "a"), Fact("left", "2017-03-01", person: "a"));

        Assert.Equal(1, Certified.Take(dossier, Day("2017-03-31"), null).Actual.Number);
        Assert.Equal(0, Certified.Take(dossier, Day("2017-04-01"), null).Actual.Number);
    }

    [Fact]
    public void Take_CertifiedAgainAfterLeaving_HasComeBack()
    {
        var dossier = Dossier(
            Fact("cert", "2017-01-01", person: "a"), Fact("left", "2017-03-01", person: "a"), Fact("cert", "2017-07-01", person: "a"));

        Assert.Equal(0, Certified.Take(dossier, Day("2017-06-30"), null).Actual.Number);
        Assert.Equal(1, Certified.Take(dossier, Day("2017-07-01"), null).Actual.Number);
        Assert.Empty(Certified.Leavers(dossier, Day("2017-07-01")));
    }

    [Fact]
    public void Lapsed_PastGraceUnreplaced_IsCounted()
    {
        var dossier = Dossier(Fact("cert", "2017-01-01", person: "a"), Fact("left", "2017-03-01", person: "a"));

        Assert.Equal(0, Certified.Lapsed(dossier, Day("2017-05-30")));
        Assert.Equal(1, Certified.Lapsed(dossier, Day("2017-05-31")));
    }

    [Theory]
    [InlineData("2016-03-01", "2017-02-28")] // it had ended before the departure
    [InlineData("2017-03-02", "2017-03-31")] // it has ended since
    public void Take_CertificateThatEnded_DoesNotReplace(string certified, string until)
    {
        var dossier = Dossier(Fact("cert", "2017-01-01", person: "a"), Fact("left", "2017-03-01", person: "a"), Fact("cert", certified, until, "b"));

        Assert.Null(Assert.Single(Certified.Leavers(dossier, Day("2017-04-01"))).ReplacedBy);
        Assert.Equal(1, Certified.Take(dossier, Day("2017-04-01"), null).Actual.Number);
    }

    [Fact]
    public void Take_NewcomerWhoLeftToo_DoesNotReplace()
    {
        var dossier = Dossier(
            Fact("cert", "2017-01-01", person: "a"), Fact("left", "2017-03-01", person: "a"), Fact("cert", "2017-03-02", person: "b"), Fact("left", "2017-03-10", person: "b"));

        Assert.Equal([("a", null), ("b", null)], Certified.Leavers(dossier, Day("2017-04-01")).Select(leaver => (leaver.Person, leaver.ReplacedBy)));
        Assert.Equal([Day("2017-06-08"), Day("2017-05-30")], Certified.Take(dossier, Day("2017-04-01"), null).GraceEnds);
    }

    [Fact]
    public void Leavers_OfEachDeparture_AreToldOnceWithTheirDays()
    {
        var told = new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["toldOn"] = "2017-03-20" };
        var dossier = Dossier(
            Fact("cert", "2017-01-01", person: "a"), Fact("left", "2017-03-01", person: "a") with { Details = told }, Fact("left", "2017-03-05", person: "a"),
            Fact("left", "2017-03-01", person: "nobody"), Fact("left", "2017-03-01"), Fact("cert", "2017-03-02", person: "b"));

        var leaver = Assert.Single(Certified.Leavers(dossier, Day("2017-04-01")));

        Assert.Equal(("a", Day("2017-03-01"), Day("2017-05-30"), Day("2017-03-20")), (leaver.Person, leaver.LeftOn, leaver.GraceEnds, leaver.ToldOn));
        Assert.Equal(("b", Day("2017-03-02"), true), (leaver.ReplacedBy, leaver.ReplacedOn, leaver.CertificateHolds));
        Assert.Equal(0, Certified.Lapsed(dossier, Day("2018-01-01")));
    }

    [Fact]
    public void Take_GraceWithoutEnd_CountsForEver()
    {
        var dossier = Dossier(Fact("cert", "2017-01-01", person: "a"), Fact("left", "2017-03-01", person: "a"));

        Assert.Equal([DateOnly.MaxValue], new PersonsWith("cert", "left", null).Take(dossier, Day("2037-04-01"), null).GraceEnds);
    }

    [Fact]
    public void Lapsed_CertificateThatEnded_IsNotCounted() => Assert.Equal(
        0, Certified.Lapsed(Dossier(Fact("cert", "2017-01-01", "2017-12-31", "a"), Fact("left", "2017-03-01", person: "a")), Day("2018-01-01")));

    [Fact]
    public void Take_WithWhy_NamesTheCertificatesCounted()
    {
        var why = new Why("C");
        Fact[] facts = [Fact("cert", "2017-01-01", person: "a"), Fact("cert", "2017-01-02", person: "b"), Fact("cert", "2017-01-03", person: "a"), Fact("left", "2017-02-01", person: "b")];

        Certified.Take(Dossier(facts), Day("2017-04-01"), why);

        Assert.Equal([facts[0]], why.Facts);
    }

    [Fact]
    public void Take_FutureFacts_ChangeNothing()
    {
        var dossier = Dossier(
            Fact("cert", "2017-01-01", person: "a"), Fact("left", "2017-03-02", person: "a"), Fact("cert", "2017-03-02", person: "b"));

        var found = Certified.Take(dossier, Day("2017-03-01"), null);

        Assert.Equal(1, found.Actual.Number);
        Assert.Null(found.GraceEnds);
    }
}
