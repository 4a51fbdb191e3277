using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks.Tests;

/// <summary>The last values that are taken, the first ones that are not, and those that stand where none is given.</summary>
public sealed class SettingsBoundsTests
{
    private const string Here = """{ "regions": [{ "id": "here", "countries": ["FR"], "currency": "EUR", "thresholds": { "elite": 1000 } }] }""";

    [Theory]
    [InlineData("""{ "regions": [], "certificationCount": 0 }""")]
    [InlineData("""{ "regions": [], "certificationCount": 1000 }""")]
    [InlineData("""{ "regions": [], "posCompliance": 0 }""")]
    [InlineData("""{ "regions": [], "posCompliance": 100 }""")]
    [InlineData("""{ "regions": [], "posCompliance": 66.66 }""")]
    [InlineData("""{ "regions": [], "posFiles": { "dueDays": 1, "maxRejected": 0 } }""")]
    [InlineData("""{ "regions": [], "posFiles": { "dueDays": 28, "maxRejected": 100 } }""")]
    [InlineData("""{ "regions": [], "dueDates": { "jointPlanDays": 0, "marketingPlanMonth": 1, "reviewMonths": 1, "reviewDocumentsDays": 0 } }""")]
    [InlineData("""{ "regions": [], "dueDates": { "jointPlanDays": 365, "marketingPlanMonth": 3, "reviewMonths": 3, "reviewDocumentsDays": 28 } }""")]
    [InlineData("""{ "regions": [], "dealRegistration": { "protectionDays": 1, "rate": 0 } }""")]
    [InlineData("""{ "regions": [], "dealRegistration": { "protectionDays": 3650, "rate": 100 } }""")]
    [InlineData("""{ "regions": [], "mdf": { "elite": 0, "principal": 100 } }""")]
    [InlineData("""{ "regions": [], "nfrCap": { "premier": 0 } }""")]
    [InlineData("""{ "regions": [], "discounts": { "elite": { "a-1": 0, "b": 100 } } }""")]
    [InlineData("""{ "regions": [], "leap": { "elite": [{ "from": 0, "rate": 2 }, { "from": 0.01, "rate": 2 }] } }""")]
    [InlineData("""{ "regions": [], "milestoneTracks": ["premier", "elite"] }""")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": [], "currency": "EUR", "thresholds": { "premier": 0, "elite": 10, "principal": 10 } }] }""")]
    public void Create_AtTheBound_IsTaken(string json) => Assert.NotNull(SettingsTests.Create(json));

    [Theory]
    [InlineData("""{ "regions": [], "certificationCount": 1001 }""", "$.certificationCount")]
    [InlineData("""{ "regions": [], "posCompliance": -0.01 }""", "$.posCompliance")]
    [InlineData("""{ "regions": [], "posFiles": { "maxRejected": -0.01 } }""", "$.posFiles.maxRejected")]
    [InlineData("""{ "regions": [], "dueDates": { "jointPlanDays": -1 } }""", "$.dueDates.jointPlanDays")]
    [InlineData("""{ "regions": [], "dueDates": { "marketingPlanMonth": 0 } }""", "$.dueDates.marketingPlanMonth")]
    [InlineData("""{ "regions": [], "dueDates": { "reviewMonths": 4 } }""", "$.dueDates.reviewMonths")]
    [InlineData("""{ "regions": [], "dueDates": { "reviewDocumentsDays": -1 } }""", "$.dueDates.reviewDocumentsDays")]
    [InlineData("""{ "regions": [], "dealRegistration": { "protectionDays": 3651, "rate": 5 } }""", "$.dealRegistration.protectionDays")]
    [InlineData("""{ "regions": [], "discounts": { "elite": { "": 1 } } }""", "$.discounts.elite['']")]
    [InlineData("""{ "regions": [], "breachSuspends": ["leap", "mdf", "leap"] }""", "$.breachSuspends[2]")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": ["F1"], "currency": "EUR" }] }""", "$.regions[0].countries[0]")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": ["F"], "currency": "EUR" }] }""", "$.regions[0].countries[0]")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": [], "currency": "EU1" }] }""", "$.regions[0].currency")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": [], "currency": "EURO" }] }""", "$.regions[0].currency")]
    [InlineData("""{ "regions": [{ "id": "", "countries": [], "currency": "EUR" }] }""", "$.regions[0].id")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": [], "currency": "EUR", "nfrCap": { "elite": -0.01 } }] }""", "$.regions[0].nfrCap.elite")]
    public void Create_PastTheBound_NamesItsPath(string json, string path) =>
        Assert.Equal(path, Assert.Throws<SettingsException>(() => SettingsTests.Create(json)).Path);

    [Theory]
    [InlineData("joint-business-plan", "FY2025", "2024-05-16")]
    [InlineData("marketing-plan", "FY2025-Q1", "2024-04-30")]
    [InlineData("quarterly-review-documents", "FY2024-Q4", "2024-04-23")]
    [InlineData("quarterly-review", "FY2024-Q4", "2024-04-30")]
    [InlineData("pos-submission", "2024-W14", "2024-04-14")]
    [InlineData("quarterly-milestone", "FY2025-Q1", "2024-06-30")]
    public void Create_RegionsAlone_OwesByTheGuidesDays(string duty, string period, string due)
    {
        var dossier = new Dossier
        {
            Partner = new() { Id = "p1", Name = "Example", Country = "FR" },
            Membership = new() { Level = "elite", Since = new(2020, 4, 1), JoinedOn = new(2020, 4, 1) },
            Facts = FactSet.Empty,
        };

        var owed = SettingsTests.Create(Here).Eligibility.Obligations(dossier, new(2024, 4, 10), new(2024, 6, 30));

        Assert.Equal(due, owed.Single(item => item.Id == duty && item.Period == period).Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Create_RegionsAlone_TakesTheGuidesFiles()
    {
        var reporting = SettingsTests.Create(Here).Description.SalesReporting!;

        Assert.Equal((7, 0.05m, true), (reporting.DueDays, reporting.MaxRejectedShare, reporting.RequiresComplete));
    }
}
