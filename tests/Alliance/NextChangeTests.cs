using System.Globalization;
using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;

namespace PartnerHub.Alliance.Tests;

public sealed class NextChangeTests
{
    private static readonly string Cases = Path.Combine(ProgramUnderTest<AlliancePlugin>.Folder, "cases");

    private static IPartnerProgram Program => ProgramUnderTest<AlliancePlugin>.Program;

    /// <summary>The day before each of these an answer changes by itself, and a day too late is noticed.</summary>
    [Theory]
    [InlineData("requalification/falls.json", "2027-01-31")]
    [InlineData("requalification/falls.json", "2027-02-01")]
    [InlineData("requalification/grace-begins.json", "2026-01-31")]
    [InlineData("stock/may-missing.json", "2026-06-05")]
    [InlineData("score/reference-on-the-first-day.json", "2026-06-15")]
    [InlineData("score/growth-first-day-of-the-earlier-year.json", "2026-06-15")]
    [InlineData("score/certification-on-its-last-day.json", "2026-06-15")]
    [InlineData("designations/reference-of-24-months.json", "2026-06-15")]
    public void NextChange_OfTheStanding_IsThatDay(string file, string on)
    {
        var dossier = Dossier(file);

        Assert.Equal(Day(on).AddDays(1), Program.Eligibility.NextChange(dossier, Day(on)));
        Assert.Null(Constancy.Broken(Program.Eligibility, dossier, Day(on)));
        Assert.NotNull(Constancy.Broken(new OneDayLate(Program.Eligibility), dossier, Day(on)));
    }

    [Theory]
    [InlineData("benefits/on-probation-day-90.json", "2026-06-15")]
    [InlineData("benefits/before-probation.json", "2026-03-16")]
    [InlineData("co-op/the-day-it-accrues.json", "2026-03-31")]
    [InlineData("co-op/the-day-after.json", "2027-03-31")]
    [InlineData("co-op/spent-on-the-day.json", "2026-06-14")]
    [InlineData("designations/reference-of-24-months.json", "2026-06-15")]
    public void NextChange_OfTheBenefits_IsThatDay(string file, string on)
    {
        var dossier = Dossier(file);

        Assert.Equal(Day(on).AddDays(1), Program.Benefits.NextChange(dossier, Day(on)));
        Assert.Null(Constancy.Broken(Program.Benefits, dossier, Day(on)));
        Assert.NotNull(Constancy.Broken(new BenefitsOneDayLate(Program.Benefits), dossier, Day(on)));
    }

    private static Dossier Dossier(string file) => GoldenCase.Read(Cases, file).Question().ToDossier();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
