using PartnerHub.Conformance;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks.Tests;

/// <summary>Premier owes nothing by the week, so that within a month only the facts given can change anything.</summary>
public sealed class NextChangeTests
{
    private static IEligibility Program => ProgramUnderTest<LogitechTracksPlugin>.Program.Eligibility;

    [Theory]
    [InlineData("premier", "2024-06-12", "2024-07-01")]
    [InlineData("elite", "2024-06-12", "2024-06-17")]
    [InlineData("elite", "2024-04-22", "2024-04-24")]
    [InlineData("elite", "2024-04-29", "2024-05-01")]
    public void NextChange_OfTheCalendar_IsItsDay(string track, string on, string day) => IsNext(Member(track), on, day);

    [Fact]
    public void NextChange_AgreementEnds_IsTheDayAfter() =>
        IsNext(Member("premier", new Contracts.Fact { Kind = "agreement", On = new(2020, 4, 1), Until = new(2024, 6, 19) }), "2024-06-12", "2024-06-20");

    [Fact]
    public void NextChange_NewcomersSaleAYearOld_IsItsDay() =>
        IsNext(Joined("premier", "2023-12-01", Sale("2023-06-19")), "2024-06-12", "2024-06-20");

    [Fact]
    public void NextChange_OldMembersSaleAYearOld_ChangesNothing() =>
        IsNext(Member("premier", Sale("2023-06-19")), "2024-06-12", "2024-07-01");

    [Fact]
    public void NextChange_JointPlanDue_IsTheDayAfter() =>
        IsNext(Joined("premier", "2024-05-06", "DE"), "2024-06-12", "2024-06-21");

    private static void IsNext(Dossier dossier, string on, string day)
    {
        Assert.Equal(Day(day), Program.NextChange(dossier, Day(on)));
        Assert.Null(Constancy.Broken(Program, dossier, Day(on)));
        Assert.NotNull(Constancy.Broken(new OneDayLate(Program), dossier, Day(on)));
    }

    private static Dossier Member(string track, params Contracts.Fact[] facts) => Joined(track, "2015-04-01", facts);

    private static Dossier Joined(string track, string joined, params Contracts.Fact[] facts) => Joined(track, joined, "FR", facts);

    private static Dossier Joined(string track, string joined, string country, params Contracts.Fact[] facts) => new()
    {
        Partner = new() { Id = "p1", Name = "Example", Country = country },
        Membership = new() { Level = track, Since = Day(joined), JoinedOn = Day(joined) },
        Facts = FactSet.Of(facts),
    };

    private static Contracts.Fact Sale(string on) => new() { Kind = "sales", On = Day(on), Amount = 100, Currency = "EUR" };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
