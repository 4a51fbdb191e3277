using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>Certificates and departures that meet on one day, and what is owed of a departure.</summary>
public sealed class DeparturesTests
{
    private static readonly PersonsWith Certified = new("cert", "left", 90);
    private static readonly Departures Said = new("C", 30);

    [Fact]
    public void Take_CertifiedOnTheDayOfLeaving_HasLeft()
    {
        var found = Certified.Take(Dossier(Fact("cert", "2017-03-01", person: "a"), Fact("left", "2017-03-01", person: "a")), Day("2017-03-02"), null);

        Assert.Equal(0, found.Actual.Number);
        Assert.Empty(found.GraceEnds!);
    }

    [Fact]
    public void Take_CertifiedBeforeAndAgainThatDay_IsInGrace()
    {
        var dossier = Dossier(Fact("cert", "2017-01-01", person: "a"), Fact("cert", "2017-03-01", person: "a"), Fact("left", "2017-03-01", person: "a"));

        var found = Certified.Take(dossier, Day("2017-03-02"), null);

        Assert.Equal(1, found.Actual.Number);
        Assert.Equal([Day("2017-05-30")], found.GraceEnds!);
    }

    [Theory]
    [InlineData("2017-02-28", 0)] // ended the day before: nobody has to be replaced
    [InlineData("2017-03-01", 1)]
    public void Leavers_CertificateEnded_OwesNothing(string until, int leavers) =>
        Assert.Equal(leavers, Certified.Leavers(Dossier(Fact("cert", "2016-03-01", until, "a"), Fact("left", "2017-03-01", person: "a")), Day("2017-03-02")).Count);

    [Theory]
    [InlineData("2017-03-01", 0)] // that of the day of leaving was gained before it
    [InlineData("2017-03-02", 1)]
    public void Take_CertifiedAgainAfterLeaving_IsBack(string again, int present)
    {
        var dossier = Dossier(Fact("cert", again, person: "a"), Fact("left", "2017-03-01", person: "a"));

        Assert.Equal(present, Certified.Take(dossier, Day("2017-04-01"), null).Actual.Number);
    }

    [Theory]
    [InlineData("2017-05-30", 0)]
    [InlineData("2017-05-31", 1)]
    public void Lapsed_GraceOver_Counts(string on, int lapsed) =>
        Assert.Equal(lapsed, Certified.Lapsed(Dossier(Fact("cert", "2017-01-01", person: "a"), Fact("left", "2017-03-01", person: "a")), Day(on)));

    [Fact]
    public void Lapsed_NobodyLeft_IsZero() => Assert.Equal(0, Certified.Lapsed(Dossier(Fact("cert", "2017-01-01", person: "a")), Day("2017-05-31")));

    [Theory]
    [InlineData(null, "2017-03-31", 1)]
    [InlineData(null, "2017-04-01", 2)]
    [InlineData("2017-03-31", "2017-06-01", 1)]
    [InlineData("2017-04-01", "2017-06-01", 2)]
    public void Tell_Notice_IsLateAfterDayThirty(string? told, string on, int reasons)
    {
        var leaver = new Leaver
        {
            Person = "a", LeftOn = Day("2017-03-01"), GraceEnds = Day("2017-05-30"), ToldOn = told is null ? null : Day(told), CertificateHolds = true,
        };

        Assert.Equal(reasons, Said.Tell(leaver, Day(on)).Count());
    }

    [Theory]
    [InlineData("2017-05-30", "still counts")]
    [InlineData("2017-05-31", "has not counted since 31 May 2017")]
    public void Tell_Grace_SaysWhetherItCounts(string on, string said)
    {
        var leaver = new Leaver { Person = "a", LeftOn = Day("2017-03-01"), GraceEnds = Day("2017-05-30"), ToldOn = Day("2017-03-02"), CertificateHolds = true };

        Assert.Contains(said, Assert.Single(Said.Tell(leaver, Day(on))).Text.En, StringComparison.Ordinal);
    }
}
