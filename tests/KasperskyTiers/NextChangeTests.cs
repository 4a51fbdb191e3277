using PartnerHub.Conformance;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Tests;

/// <summary>The 13th lies after the day reports are due, so that until the month's end only the facts given can change anything.</summary>
public sealed class NextChangeTests
{
    private static readonly DateOnly On = new(2017, 6, 13);

    private static IEligibility Program => ProgramUnderTest<KasperskyTiersPlugin>.Program.Eligibility;

    public static TheoryData<string, string, Contracts.Fact[]> Changes { get; } = new()
    {
        { "a certificate ends", "2017-06-20", [Fact("certification.sales", "2016-01-01", "2017-06-19", "ann")] },
        { "a renewal opens", "2017-06-20", [Fact("certification.technical", "2016-01-01", "2017-09-18", "ann")] },
        { "a grace ends", "2017-06-20", [Fact("certification.sales", "2016-01-01", person: "ann"), Fact("person-left", "2017-03-21", person: "ann")] },
        { "a notice is late", "2017-06-20", [Fact("certification.sales", "2016-01-01", person: "ann"), Fact("person-left", "2017-05-20", person: "ann")] },
        { "the vendor was told", "2017-06-20", [Fact("certification.sales", "2016-01-01", person: "ann"), Fact("person-left", "2017-06-01", person: "ann") with { Details = Told("2017-06-20") }] },
        { "a sale is a year old", "2017-06-20", [Sale("2016-06-19"), Sale("2016-08-01"), Sale("2016-06-12")] },
        { "an activity is a year old", "2017-06-20", [Fact("marketing-activity", "2016-06-19")] },
        { "a sale of today counts", "2017-06-14", [Sale("2017-06-13")] },
        { "a sale of later counts", "2017-06-20", [Fact("website-information", "2017-06-20")] },
        { "a waiver ends", "2017-06-20", [Fact("waiver", "2017-01-01", "2017-06-19") with { Value = "agreed", Details = new Dictionary<string, FactValue> { ["requirement"] = "annual-sales" } }] },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void NextChange_OfFacts_IsTheirDay(string what, string day, Contracts.Fact[] facts)
    {
        var dossier = Silver(facts);

        Assert.True(Program.NextChange(dossier, On) == Day(day), what);
        Assert.Null(Constancy.Broken(Program, dossier, On));
        Assert.NotNull(Constancy.Broken(new OneDayLate(Program), dossier, On));
    }

    [Theory]
    [InlineData("2017-06-05", "2017-06-11")]
    [InlineData("2017-12-20", "2018-01-01")]
    [InlineData("2018-01-11", "2018-02-01")]
    public void NextChange_OfTheCalendar_IsItsDay(string on, string day)
    {
        Assert.Equal(Day(day), Program.NextChange(Silver(), Day(on)));
        Assert.NotNull(Constancy.Broken(new OneDayLate(Program), Silver(), Day(on)));
    }

    [Fact]
    public void NextChange_LevelFromALaterDay_IsThatDay()
    {
        var dossier = Silver() with { Membership = new() { Level = "silver", Since = new(2017, 6, 20), JoinedOn = new(2010, 1, 1) } };

        Assert.Equal(new DateOnly(2017, 6, 20), Program.NextChange(dossier, On));
    }

    [Fact]
    public void NextChange_Candidate_IsTheDayAfter() =>
        Assert.Equal(On.AddDays(1), Program.NextChange(Silver() with { Membership = null }, On));

    [Fact]
    public void NextChange_ValidityWithoutEnd_RaisesNothing() =>
        Assert.NotNull(Program.NextChange(Silver(Fact("certification.sales", "2016-01-01", "9999-12-31", "ann")), On));

    private static Dossier Silver(params Contracts.Fact[] facts) => new()
    {
        Partner = new() { Id = "p1", Name = "Example", Country = "FR" },
        Membership = new() { Level = "silver", Since = new(2015, 1, 1), JoinedOn = new(2010, 1, 1) },
        Facts = FactSet.Of(facts),
    };

    private static Contracts.Fact Sale(string on) => Fact("sales", on) with { Amount = 100, Currency = "EUR" };

    private static Contracts.Fact Fact(string kind, string on, string? until = null, string? person = null) =>
        new() { Kind = kind, On = Day(on), Until = until is null ? null : Day(until), Person = person };

    private static Dictionary<string, FactValue> Told(string on) => new() { ["toldOn"] = on };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
