using PartnerHub.Conformance;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks.Tests;

/// <summary>What a breach of the agreement suspends is a list of the settings.</summary>
public sealed class StepsTakenTests
{
    private const string Regions = """[{ "id": "here", "countries": ["FR"], "currency": "EUR" }]""";

    private static readonly DateOnly On = new(2024, 7, 10);

    [Theory]
    [InlineData("""{ "regions": #, "breachSuspends": ["deal-desk"] }""", "deal-desk")]
    [InlineData("""{ "regions": #, "breachSuspends": ["deal-desk"], "planLateSuspends": ["portal"] }""", "deal-desk")]
    [InlineData("""{ "regions": #, "planLateSuspends": ["portal"] }""", "portal")]
    public void Grant_AgreementBreach_SuspendsTheListed(string settings, string benefit)
    {
        var program = SettingsTests.Create(settings.Replace("#", Regions, StringComparison.Ordinal));

        var suspended = program.Benefits.Grant(Breached(), On).Where(entitlement => entitlement.Reasons[0].Clause == "LOG-SANCTIONS");

        Assert.Equal([benefit], suspended.Select(entitlement => entitlement.Id));
        Assert.Equal([benefit], Step(program).Suspends);
    }

    [Theory]
    [InlineData("""{ "regions": [], "breachSuspends": ["rebates"] }""", "$.breachSuspends[0]")]
    [InlineData("""{ "regions": [], "breachSuspends": ["mdf", "mdf"] }""", "$.breachSuspends[1]")]
    public void Create_WrongList_NamesItsPath(string json, string path) =>
        Assert.Equal(path, Assert.Throws<SettingsException>(() => SettingsTests.Create(json)).Path);

    [Fact]
    public void Grant_SuspendedTwice_NamesTheLastStepInBothLanguages()
    {
        var dossier = Breached();
        var again = dossier with { Cases = [dossier.Cases[0] with { Steps = [.. dossier.Cases[0].Steps, new() { Kind = "benefit-suspension", On = On.AddDays(1) }] }] };

        var reason = ProgramUnderTest<LogitechTracksPlugin>.Program.Benefits.Grant(again, On.AddDays(1)).Single(entitlement => entitlement.Id == "mdf").Reasons.Single(found => found.Clause == "LOG-SANCTIONS");

        Assert.Equal("Case c1 (Breach of the agreement): Benefits suspended, on 11 July 2024.", reason.Text.En);
        Assert.Equal("Dossier c1 (Violation du contrat) : Avantages suspendus, le 11 juillet 2024.", reason.Text.Fr);
    }

    [Theory]
    [InlineData("pos-missing", "mdf,leap")]
    [InlineData("brand-misaligned", "mdf,nfr")]
    [InlineData("plan-late", "mdf,leap")]
    [InlineData("nfr-resold", "nfr")]
    [InlineData("agreement-breach", "mdf,leap")]
    public void Description_Suspension_NamesWhatItWithholds(string violation, string benefits)
    {
        var ladder = ProgramUnderTest<LogitechTracksPlugin>.Program.Description.Violations.Single(known => known.Id == violation).Ladder;

        Assert.Equal(benefits, string.Join(',', ladder.Single(step => step.Kind == "benefit-suspension").Suspends));
    }

    [Theory]
    [InlineData("2024-07-09", "2024-07-10")]
    [InlineData("2024-07-10", "2024-07-14")]
    [InlineData("2024-07-14", "2024-07-15")]
    public void NextChange_OfBenefits_SeesTheCases(string on, string next)
    {
        var benefits = ProgramUnderTest<LogitechTracksPlugin>.Program.Benefits;
        var dossier = Breached() with
        {
            Cases = [new() { Id = "c1", Violation = "nfr-resold", OpenedOn = Day("2024-07-10"), State = CaseState.Closed, ClosedOn = Day("2024-07-15"), Steps = [new() { Kind = "warning", On = Day("2024-07-14") }] }],
        };

        Assert.Equal(Day(next), benefits.NextChange(dossier, Day(on)));
    }

    private static LadderStep Step(IPartnerProgram program) =>
        program.Description.Violations.Single(known => known.Id == "agreement-breach").Ladder.Single(step => step.Kind == "benefit-suspension");

    private static Dossier Breached() => new()
    {
        Partner = new() { Id = "p", Name = "Example", Country = "FR" },
        Membership = new() { Level = "premier", Since = new(2022, 1, 10), JoinedOn = new(2022, 1, 10) },
        Facts = FactSet.Of([new Fact { Kind = "agreement", On = new(2022, 1, 10) }]),
        Cases =
        [
            new()
            {
                Id = "c1",
                Violation = "agreement-breach",
                OpenedOn = new(2024, 5, 1),
                Steps = [new() { Kind = "warning", On = new(2024, 5, 2) }, new() { Kind = "benefit-suspension", On = On }],
            },
        ],
    };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
