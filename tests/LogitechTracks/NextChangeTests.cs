using PartnerHub.Conformance;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks.Tests;

/// <summary>Premier owes nothing by the week, so that within a month only the facts given can change anything.</summary>
public sealed class NextChangeTests
{
    private static readonly ProgramSettings Shipped = ProgramUnderTest<LogitechTracksPlugin>.Settings();

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

    [Fact]
    public void NextChange_LevelToCome_IsItsFirstDay() => IsNext(
        Member("elite") with { Membership = new() { Level = "elite", Since = Day("2024-06-19"), JoinedOn = Day("2015-04-01"), History = [new() { Level = "premier", From = Day("2015-04-01") }] } },
        "2024-06-12",
        "2024-06-19");

    /// <summary>Of 7 days for a file, the last is the Sunday before the next one is due; of 3, a Wednesday.</summary>
    [Theory]
    [InlineData(7, "2024-06-12", "2024-06-17")]
    [InlineData(7, "2024-06-17", "2024-06-24")]
    [InlineData(3, "2024-06-12", "2024-06-13")]
    [InlineData(3, "2024-06-13", "2024-06-17")]
    public void NextChange_FilesOfAWeek_AreDueOnMondayAndLateAfterTheirDays(int dueDays, string on, string day) =>
        IsNext(SettingsTests.Create($$"""{ "regions": [], "posFiles": { "dueDays": {{dueDays}} } }""").Eligibility, Member("elite"), on, day);

    private static void IsNext(Dossier dossier, string on, string day) => IsNext(new LogitechTracksFactory().Create(Shipped).Eligibility, dossier, on, day);

    private static void IsNext(IEligibility program, Dossier dossier, string on, string day)
    {
        Assert.Equal(Day(day), program.NextChange(dossier, Day(on)));
        Assert.Null(Constancy.Broken(program, dossier, Day(on)));
        Assert.NotNull(Constancy.Broken(new OneDayLate(program), dossier, Day(on)));
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
