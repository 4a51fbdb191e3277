using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Questionnaire.Tests.Samples;

namespace PartnerHub.Questionnaire.Tests;

/// <summary>What the language adds to what the coded programs show: each by a change of the three tiers.</summary>
public sealed class DefinedProgramTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public void Assess_ThresholdNotSet_IsUndeterminedAndNamesThePath()
    {
        var program = With(definition => definition["requirements"]![1]!["levels"]!["gold"]!.AsObject().Remove("atLeast"));

        var result = Result(program, Member("gold", Sale(500_000)), "gold", "annual-revenue");

        Assert.Equal((Verdict.Undetermined, "$.requirements[1].levels.gold.atLeast"), (result.Verdict, result.Missing?.What));
    }

    [Theory]
    [InlineData("FR", 20_000, Verdict.Met)]
    [InlineData("CH", 20_000, Verdict.NotMet)]
    [InlineData("CH", 30_000, Verdict.Met)]
    public void Assess_RegionsDiffer_EachHasItsThreshold(string country, int sales, Verdict verdict)
    {
        var program = With(definition =>
        {
            definition["regions"]![0]!["countries"] = new JsonArray("FR", "BE");
            definition["regions"]!.AsArray().Add(JsonNode.Parse("""{ "id": "alps", "name": { "fr": "Suisse", "en": "Switzerland" }, "countries": ["CH"], "currency": "CHF" }"""));
            definition["requirements"]![1]!["levels"]!["silver"]!["atLeastByRegion"] = JsonNode.Parse("""{ "alps": 30000 }""");
        });
        var dossier = Member("silver", Sale(sales)) with { Partner = new() { Id = "p1", Name = "Example", Country = country } };

        var result = Result(program, dossier, "silver", "annual-revenue");

        Assert.Equal((verdict, country == "CH" ? "CHF" : "EUR"), (result.Verdict, result.Cell.Unit));
    }

    [Fact]
    public void Assess_CertificateRunOut_CountsThroughItsGrace()
    {
        var program = With(_ => { });
        var dossier = Member("silver", Certificate(Day.AddDays(-30)));

        Assert.Equal((Verdict.InGrace, Day), (Result(program, dossier, "silver", "certified-people").Verdict, Result(program, dossier, "silver", "certified-people").Until!.Value));
        Assert.Equal(Verdict.NotMet, Standing(program, dossier, Day.AddDays(1), "silver", "certified-people").Verdict);
    }

    [Fact]
    public void Place_KeptForSomeDays_FallsWhenTheyAreOver()
    {
        var program = With(definition => (definition["moves"]!["graceDays"], definition["calendar"]!["windows"]![0]!["holds"]) = (60, "none"));
        var lost = new DateOnly(2026, 1, 10);
        var dossier = Member("silver", Sale(50_000), new() { Kind = "training", On = new(2026, 1, 2) }, Certificate(lost.AddDays(-31)));

        var kept = program.Eligibility.Place(dossier, null, lost.AddDays(59));
        Assert.Equal((LevelOutcome.Unchanged, "silver", "bronze", lost.AddDays(60)), (kept.Ruling, kept.Today, kept.Pending?.Level, kept.Pending?.On));
        Assert.Equal((LevelOutcome.Granted, "bronze"), (program.Eligibility.Place(dossier, null, lost.AddDays(60)).Ruling, program.Eligibility.Place(dossier, null, lost.AddDays(60)).Today));
    }

    [Fact]
    public void Place_ByRequest_WaitsForThePartner()
    {
        var program = With(definition => definition["moves"]!["byRequest"] = true);
        var dossier = Member("bronze", Sale(50_000), Certificate(null));

        Assert.Equal((LevelOutcome.Unchanged, "bronze"), Outcome(program.Eligibility.Place(dossier, null, Day)));
        Assert.Equal((LevelOutcome.Granted, "silver"), Outcome(program.Eligibility.Place(dossier, new() { To = "silver" }, Day)));
    }

    [Fact]
    public void Place_Candidate_EntersAtTheEntryLevel()
    {
        var dossier = Member("gold", Sale(50_000), Certificate(null)) with { Membership = null };

        Assert.Equal((LevelOutcome.Granted, "bronze"), Outcome(With(_ => { }).Eligibility.Place(dossier, null, Day)));
    }

    [Theory]
    [InlineData(1_500, ClaimOutcome.Granted, 1_500)]
    [InlineData(2_500, ClaimOutcome.NeedsApproval, null)]
    [InlineData(9_500, ClaimOutcome.Partly, 9_000)]
    public void Rule_CoMarketing_IsWhatTheYearLeaves(int amount, ClaimOutcome outcome, int? granted)
    {
        var dossier = Member("gold", new() { Kind = "co-marketing", On = new(2026, 1, 20), Amount = 1_000, Currency = "EUR" }, new() { Kind = "co-marketing", On = new(2025, 12, 31), Amount = 9_000, Currency = "EUR" });

        var ruling = With(_ => { }).Benefits.Rule(dossier, new() { Benefit = "co-marketing", Amount = amount, Currency = "EUR" }, Day);

        Assert.Equal((outcome, (decimal?)granted), (ruling.Ruling, ruling.Amount));
    }

    [Fact]
    public void Grant_ConditionNotMet_SuspendsTheBenefit()
    {
        var dossier = Member("gold") with { Facts = FactSet.Empty };

        var coMarketing = With(_ => { }).Benefits.Grant(dossier, Day).Single(benefit => benefit.Id == "co-marketing");

        Assert.Equal(BenefitState.Suspended, coMarketing.State);
        Assert.Contains("Partnership contract signed", Assert.Single(coMarketing.Reasons).Text.En);
    }

    [Fact]
    public void Rule_Commission_IsTheRateOfTheClosedDeal()
    {
        var claim = new Claim { Benefit = "commission", Amount = 1_234.56m, Currency = "EUR", Details = new Dictionary<string, FactValue> { ["closed"] = true } };

        Assert.Equal((ClaimOutcome.Granted, 246.91m), (With(_ => { }).Benefits.Rule(Member("gold"), claim, Day) is { } ruling ? (ruling.Ruling, ruling.Amount!.Value) : default));
    }

    [Fact]
    public void Describe_Suggestion_IsAReadingOfOurs()
    {
        var clause = With(_ => { }).Description.Clauses.Single(clause => clause.Id == "DEF-V.brand");

        Assert.True(clause.IsReading);
        Assert.Contains("suggest", clause.Note!.En);
    }

    [Theory]
    [InlineData("answer", "Levels of partner", "questionnaire, “Levels of partner”", "questionnaire, « Niveaux »")]
    [InlineData("answer", null, "questionnaire", "questionnaire")]
    [InlineData("consultant", "Levels of partner", "decided when the program was set up", "décision prise à la mise en place du programme")]
    [InlineData("suggestion", null, "definition of the program", "définition du programme")]
    public void Describe_ClauseOfAnElement_SaysWhereItComesFromInWords(string kind, string? title, string en, string fr)
    {
        var source = new JsonObject { ["question"] = "point.channel.tiers", ["kind"] = kind };
        if (title is not null)
        {
            source["title"] = new JsonObject { ["fr"] = "Niveaux", ["en"] = title };
        }

        var location = With(definition => definition["violations"]![0]!["source"] = source).Description.Clauses.Single(clause => clause.Id == "DEF-V.brand").Location;

        Assert.Equal((en, fr), (location.En, location.Fr));
    }

    private static IPartnerProgram With(Action<JsonObject> change)
    {
        var definition = SampleFile.Read("three-tiers");
        change(definition);
        return SampleFile.Make(definition);
    }

    private static Dossier Member(string level, params Contracts.Fact[] facts) => new()
    {
        Partner = new() { Id = "p1", Name = "Example", Country = "FR" },
        Membership = new() { Level = level, Since = new(2025, 6, 1), JoinedOn = new(2025, 6, 1) },
        Facts = FactSet.Of([new() { Kind = "contract", On = new(2025, 6, 1) }, .. facts]),
    };

    private static Contracts.Fact Sale(decimal amount) => new() { Kind = "sales", On = new(2025, 11, 15), Amount = amount, Currency = "EUR" };

    private static Contracts.Fact Certificate(DateOnly? until) => new() { Kind = "certification", On = new(2024, 3, 1), Until = until, Person = "ann" };

    private static (LevelOutcome, string?) Outcome(LevelRuling ruling) => (ruling.Ruling, ruling.Today);

    private static RequirementResult Result(IPartnerProgram program, Dossier dossier, string level, string requirement) => Standing(program, dossier, Day, level, requirement);

    private static RequirementResult Standing(IPartnerProgram program, Dossier dossier, DateOnly on, string level, string requirement) =>
        program.Eligibility.Assess(dossier, on).Levels.Single(judged => judged.Level == level).Requirements.Single(result => result.Cell.Requirement == requirement);
}
