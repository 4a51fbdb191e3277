using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>What is so or is not, and what is counted, on each side of its days.</summary>
public sealed class FlagMeasureTests
{
    private static readonly DateOnly On = Day("2017-06-15");

    [Fact]
    public void Approved_ByTheLastThatHolds_NeedsAYes()
    {
        var (yes, no, silent) = (Fact("approval", "2017-01-01", value: true), Fact("approval", "2017-02-01", value: false), Fact("approval", "2017-02-01"));

        Assert.True(Is(new Approved("approval"), yes));
        Assert.False(Is(new Approved("approval"), yes, no));
        Assert.True(Is(new Approved("approval"), yes, no with { Until = On.AddDays(-1) }));
        Assert.False(Is(new Approved("approval"), yes, no with { Until = On }));
        Assert.False(Is(new Approved("approval"), silent));
        Assert.False(Is(new Approved("approval")));
        Assert.False(Is(new Approved("approval"), yes with { Until = On.AddDays(-1) }));
        Assert.Equal([yes], Facts(new Approved("approval"), yes, no with { Until = On.AddDays(-1) }));
    }

    [Fact]
    public void Present_ByTheLastThatHolds_IsAYesUnlessItSaysNo()
    {
        var (yes, no) = (Fact("plan", "2017-01-01"), Fact("plan", "2017-02-01", value: false));

        Assert.True(Is(new Presence("plan"), yes));
        Assert.False(Is(new Presence("plan"), yes, no));
        Assert.False(Is(new Presence("plan")));
        Assert.Equal([no], Facts(new Presence("plan"), yes, no));
    }

    [Fact]
    public void Observed_WithoutAValue_IsAYes()
    {
        var flag = new FlagOf("site", LocalizedText.Of("à voir", "to see"));
        var observed = Fact("site", "2017-01-01");

        Assert.True(Is(flag, observed));
        Assert.False(Is(flag, observed with { Until = On.AddDays(-1) }));
        Assert.Equal([observed], Facts(flag, observed));
        Assert.Equal("site", flag.Take(Dossier(), On, null).Missing!.What);
    }

    [Fact]
    public void Named_WhoHasNotLeft_IsStillThere()
    {
        var there = new StillThere("manager", "left");
        var named = Fact("manager", "2017-03-01", person: "ann");

        Assert.True(Is(there, named));
        Assert.False(Is(there));
        Assert.False(Is(there, named with { Value = false }));
        Assert.False(Is(there, named with { Until = On.AddDays(-1) }));
        Assert.True(Is(there, named with { Until = On }));
        Assert.True(Is(there, named, Fact("left", "2017-02-28", person: "ann")));
        Assert.False(Is(there, named, Fact("left", "2017-03-01", person: "ann")));
        Assert.False(Is(there, named, Fact("left", "2017-06-15", person: "ann")));
        Assert.True(Is(there, named, Fact("left", "2017-06-16", person: "ann")));
        Assert.True(Is(there, named, Fact("left", "2017-03-01", person: "bob")));
        Assert.True(Is(there, named with { Person = null }, Fact("left", "2017-03-01")));
        Assert.True(Is(there, named, Fact("left", "2017-03-01", person: "ann"), Fact("manager", "2017-03-02", person: "bob")));
        Assert.Equal([named], Facts(there, named));
    }

    [Fact]
    public void Partner_OfOneOfTheTypes_Is()
    {
        var measure = new OfType(["reseller", "distributor"]);
        var dossier = Dossier();

        Assert.False(measure.Take(dossier, On, null).Actual.Flag);
        Assert.True(measure.Take(dossier with { Partner = dossier.Partner with { Types = ["agent", "distributor"] } }, On, null).Actual.Flag);
        Assert.False(measure.Take(dossier with { Partner = dossier.Partner with { Types = ["agent"] } }, On, null).Actual.Flag);
    }

    [Fact]
    public void Partner_InOneOfTheCountries_IsAndItIsSaid()
    {
        var why = new Why("C");

        Assert.True(new Established(["FR"]).Take(Dossier(), On, why).Actual.Flag);
        Assert.False(new Established(["DE"]).Take(Dossier(), On, null).Actual.Flag);
        Assert.Equal("The partner's country: FR.", Assert.Single(why.Reasons).Text.En);
    }

    [Fact]
    public void Count_WithinDaysOrOnTheDay_TakesBothEnds()
    {
        Fact[] facts = [Fact("case", "2017-06-01"), Fact("case", "2017-06-10", "2017-06-14"), Fact("case", "2017-06-14", value: false), Fact("case", "2017-06-16"), Fact("demo", "2017-06-14")];
        var why = new Why("C");

        Assert.Equal(2, Number(CountOf.Within("case", _ => new Span(Day("2017-06-10"), Day("2017-06-14"))), facts));
        Assert.Equal(1, Number(CountOf.Within("case", _ => new Span(Day("2017-06-11"), Day("2017-06-14"))), facts));
        Assert.Equal(1, Number(CountOf.Within("case", _ => new Span(Day("2017-06-10"), Day("2017-06-13"))), facts));
        Assert.Equal(1, Number(CountOf.Within("case", _ => new Span(Day("2017-06-10"), Day("2017-06-14")), fact => fact.Value.Flag != false), facts));
        Assert.Equal(2, Number(CountOf.Current("case"), facts));
        Assert.Equal(3, Number(CountOf.CurrentOfAny("case", "demo"), facts));
        Assert.Equal(0, Number(CountOf.Current("none"), facts));
        CountOf.Within("case", _ => new Span(Day("2017-06-10"), Day("2017-06-14"))).Take(Dossier(facts), On, why);
        Assert.Equal((2, new Span(Day("2017-06-10"), Day("2017-06-14"))), (why.Facts.Count, why.Days));
    }

    [Fact]
    public void Total_OfSums_AddsThem()
    {
        SumOf Sum(string kind) => new(kind, _ => new Span(Day("2017-01-01"), On));
        Fact[] facts = [Fact("sales", "2017-02-01", amount: 10.5m), Fact("services", "2017-02-01", amount: 4m), Fact("services", "2017-02-02")];

        Assert.Equal(14.5m, Number(new TotalOf(Sum("sales"), Sum("services")), facts));
        Assert.Equal(0m, Number(new TotalOf(), facts));
    }

    private static bool? Is(Measure measure, params Fact[] facts) => measure.Take(Dossier(facts), On, null).Actual.Flag;

    private static decimal? Number(Measure measure, params Fact[] facts) => measure.Take(Dossier(facts), On, null).Actual.Number;

    private static IReadOnlyList<Fact> Facts(Measure measure, params Fact[] facts)
    {
        var why = new Why("C");
        measure.Take(Dossier(facts), On, why);
        return why.Facts;
    }
}
