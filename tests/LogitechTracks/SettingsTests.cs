using System.Text;
using PartnerHub.Conformance;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks.Tests;

public sealed class SettingsTests
{
    private const string Region = """{ "id": "here", "countries": ["FR"], "currency": "EUR" }""";

    [Fact]
    public void Create_RegionsAlone_TakesTheDefaults()
    {
        var program = Create($$"""{ "regions": [{{Region}}] }""");

        var cells = program.Description.Requirements.Single(row => row.Id == "pos-submission").Cells;
        Assert.Equal(75, cells[1].Needed.Number);
        Assert.Equal(1, program.Description.Requirements.Single(row => row.Id == "certification").Cells[1].Needed.Number);
        Assert.Equal(Demand.NotAsked, program.Description.Requirements.Single(row => row.Id == "joint-business-plan").Cells[0].Demand);
        Assert.Equal(Demand.Required, program.Description.Requirements.Single(row => row.Id == "quarterly-milestones").Cells[1].Demand);
    }

    [Theory]
    [InlineData("", Demand.NotAsked, "No market listed in the settings.", "Aucun marché listé dans les réglages.")]
    [InlineData("\"FR\"", Demand.Required, "In these markets only: FR.", "Dans ces marchés seulement : FR.")]
    [InlineData("\"FR\", \"GB\"", Demand.Required, "In these markets only: FR, GB.", "Dans ces marchés seulement : FR, GB.")]
    public void Create_PremierPlanMarkets_AreInTheTable(string markets, Demand demand, string en, string fr)
    {
        var cell = Create($$"""{ "regions": [{{Region}}], "premierPlanMarkets": [{{markets}}] }""").Description.Requirements.Single(row => row.Id == "joint-business-plan").Cells[0];

        Assert.Equal((demand, en, fr), (cell.Demand, cell.Note?.En, cell.Note?.Fr));
    }

    [Theory]
    [InlineData("\"premier\": 1, \"elite\": 2", "Region here: annual thresholds not set for Principal; revenue cannot be judged there.")]
    [InlineData("\"premier\": 1, \"elite\": 2, \"principal\": 3", null)]
    public void Create_SomeThresholds_NamesTheOthers(string thresholds, string? notice)
    {
        var program = Create($$"""{ "regions": [{ "id": "here", "countries": ["FR"], "currency": "EUR", "thresholds": { {{thresholds}} } }], "dealRegistration": { "protectionDays": 90, "rate": 5 } }""");

        Assert.Equal(notice, Assert.Single(program.Description.Notices.Select(found => found.En).DefaultIfEmpty()));
    }

    [Fact]
    public void Create_NoDealRegistration_SaysSo() =>
        Assert.Contains(Create($$"""{ "regions": [{{Region}}] }""").Description.Notices, notice => notice.En == "Deal registration: days of protection and rate not set in the settings.");

    [Fact]
    public void Create_NullThresholds_AreNotSet()
    {
        var program = Create("""{ "regions": [{ "id": "here", "countries": ["FR"], "currency": "EUR", "thresholds": null, "milestones": { "elite": null } }] }""");

        Assert.Contains(program.Description.Notices, notice => notice.En.Contains("Region here: annual thresholds not set for Premier, Elite, Principal", StringComparison.Ordinal));
    }

    [Fact]
    public void Create_ShippedSettings_SaysTheyAreSamples()
    {
        var notices = ProgramUnderTest<LogitechTracksPlugin>.Program.Description.Notices;

        Assert.Contains(notices, notice => notice.En.Contains("not the vendor's", StringComparison.Ordinal) && notice.Fr.Contains("pas les chiffres", StringComparison.Ordinal));
        Assert.Contains(notices, notice => notice.En.Contains("Central Europe", StringComparison.Ordinal) && notice.Fr.Contains("Europe centrale", StringComparison.Ordinal));
    }

    [Fact]
    public void Create_OwnFigures_SaysNothingOfSamples() =>
        Assert.DoesNotContain(Create($$"""{ "regions": [{{Region}}] }""").Description.Notices, notice => notice.En.Contains("sample", StringComparison.Ordinal));

    [Fact]
    public void Create_PosFiles_AreDescribedAndDue()
    {
        var program = Create($$"""{ "regions": [{{Region}}], "posFiles": { "dueDays": 3, "maxRejected": 12.5, "requiresComplete": false } }""");
        var dossier = new Dossier
        {
            Partner = new() { Id = "p1", Name = "Example", Country = "FR" },
            Membership = new() { Level = "elite", Since = new(2024, 4, 1), JoinedOn = new(2020, 4, 1) },
            Facts = FactSet.Empty,
        };

        var reporting = program.Description.SalesReporting!;
        Assert.Equal((3, 0.125m, false), (reporting.DueDays, reporting.MaxRejectedShare, reporting.RequiresComplete));
        var week = program.Eligibility.Obligations(dossier, new(2024, 7, 1), new(2024, 7, 2)).Single(item => item.Id == "pos-submission" && item.Period == "2024-W26");
        Assert.Equal((new DateOnly(2024, 7, 1), new DateOnly(2024, 7, 3)), (week.OpensOn, week.Due));
    }

    [Theory]
    [InlineData("""{}""", "$.regions")]
    [InlineData("""{ "regions": [], "posFiles": { "dueDays": 0 } }""", "$.posFiles.dueDays")]
    [InlineData("""{ "regions": [], "posFiles": { "dueDays": 29 } }""", "$.posFiles.dueDays")]
    [InlineData("""{ "regions": [], "posFiles": { "maxRejected": 101 } }""", "$.posFiles.maxRejected")]
    [InlineData("""{ "regions": [], "unselekted": "lowest" }""", "$.unselekted")]
    [InlineData("""{ "regions": [null] }""", "$.regions[0]")]
    [InlineData("""{ "regions": [{ "id": "here", "countries": ["FR"] }] }""", "$.regions[0].currency")]
    [InlineData("""{ "regions": [{ "id": "Here", "countries": ["FR"], "currency": "EUR" }] }""", "$.regions[0].id")]
    [InlineData("""{ "regions": [{ "id": "here", "countries": ["FR"], "currency": "euro" }] }""", "$.regions[0].currency")]
    [InlineData("""{ "regions": [{ "id": "here", "countries": ["France"], "currency": "EUR" }] }""", "$.regions[0].countries[0]")]
    [InlineData("""{ "regions": [{ "id": "here", "countries": ["FR", "FR"], "currency": "EUR" }] }""", "$.regions[0].countries[1]")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": ["FR"], "currency": "EUR" }, { "id": "b", "countries": ["BE", "FR"], "currency": "EUR" }] }""", "$.regions[1].countries[1]")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": ["FR"], "currency": "EUR" }, { "id": "a", "countries": ["BE"], "currency": "EUR" }] }""", "$.regions[1].id")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": [], "currency": "EUR", "thresholds": { "premier": 10, "elite": 9 } }] }""", "$.regions[0].thresholds.elite")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": [], "currency": "EUR", "thresholds": { "premier": 10, "principal": 9 } }] }""", "$.regions[0].thresholds.principal")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": [], "currency": "EUR", "thresholds": { "premier": -1 } }] }""", "$.regions[0].thresholds.premier")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": [], "currency": "EUR", "thresholds": { "gold": 1 } }] }""", "$.regions[0].thresholds.gold")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": [], "currency": "EUR", "milestones": { "elite": 2, "principal": 1 } }] }""", "$.regions[0].milestones.principal")]
    [InlineData("""{ "regions": [{ "id": "a", "countries": [], "currency": "EUR", "leap": { "elite": [{ "from": 1, "rate": 101 }] } }] }""", "$.regions[0].leap.elite[0].rate")]
    [InlineData("""{ "regions": [], "leap": { "elite": [{ "from": 2, "rate": 1 }, { "from": 2, "rate": 2 }] } }""", "$.leap.elite[1].from")]
    [InlineData("""{ "regions": [], "leap": { "elite": [{ "from": 1, "rate": 2 }, { "from": 2, "rate": 1 }] } }""", "$.leap.elite[1].rate")]
    [InlineData("""{ "regions": [], "leap": { "elite": [{ "from": -1, "rate": 2 }] } }""", "$.leap.elite[0].from")]
    [InlineData("""{ "regions": [], "mdf": { "elite": 100.01 } }""", "$.mdf.elite")]
    [InlineData("""{ "regions": [], "nfrCap": { "premier": -0.01 } }""", "$.nfrCap.premier")]
    [InlineData("""{ "regions": [], "discounts": { "elite": { "headsets": -1 } } }""", "$.discounts.elite['headsets']")]
    [InlineData("""{ "regions": [], "discounts": { "elite": { "Head sets": 1 } } }""", "$.discounts.elite['Head sets']")]
    [InlineData("""{ "regions": [], "dealRegistration": { "protectionDays": 0, "rate": 5 } }""", "$.dealRegistration.protectionDays")]
    [InlineData("""{ "regions": [], "dealRegistration": { "protectionDays": 90, "rate": 101 } }""", "$.dealRegistration.rate")]
    [InlineData("""{ "regions": [], "dealRegistration": { "protectionDays": 90 } }""", "$.dealRegistration.rate")]
    [InlineData("""{ "regions": [], "certificationCount": -1 }""", "$.certificationCount")]
    [InlineData("""{ "regions": [], "certificationCount": "1" }""", "$.certificationCount")]
    [InlineData("""{ "regions": [], "posCompliance": 100.01 }""", "$.posCompliance")]
    [InlineData("""{ "regions": [], "posCompliance": 66.666 }""", "$.posCompliance")]
    [InlineData("""{ "regions": [], "unselected": "highest" }""", "$.unselected")]
    [InlineData("""{ "regions": [], "premierPlanMarkets": ["DE", "de"] }""", "$.premierPlanMarkets[1]")]
    [InlineData("""{ "regions": [], "milestoneTracks": ["elite", "gold"] }""", "$.milestoneTracks[1]")]
    [InlineData("""{ "regions": [], "milestoneTracks": ["elite", "elite"] }""", "$.milestoneTracks[1]")]
    [InlineData("""{ "regions": [], "planLateSuspends": ["mdf", "rebates"] }""", "$.planLateSuspends[1]")]
    [InlineData("""{ "regions": [], "dueDates": { "jointPlanDays": 366 } }""", "$.dueDates.jointPlanDays")]
    [InlineData("""{ "regions": [], "dueDates": { "marketingPlanMonth": 4 } }""", "$.dueDates.marketingPlanMonth")]
    [InlineData("""{ "regions": [], "dueDates": { "reviewMonths": 0 } }""", "$.dueDates.reviewMonths")]
    [InlineData("""{ "regions": [], "dueDates": { "reviewDocumentsDays": 29 } }""", "$.dueDates.reviewDocumentsDays")]
    [InlineData("""{ "regions": [], "regions": [] }""", "$.regions")]
    [InlineData("""{ "regions": [], "leap": null }""", "$.leap")]
    [InlineData("""[]""", "$")]
    [InlineData("", "$")]
    public void Create_WrongSetting_NamesItsPath(string json, string path) =>
        Assert.Equal(path, Assert.Throws<SettingsException>(() => Create(json)).Path);

    internal static IPartnerProgram Create(string json) =>
        new LogitechTracksFactory().Create(new ProgramSettings { Version = "1.0.0", Json = Encoding.UTF8.GetBytes(json) });
}
