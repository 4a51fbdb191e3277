using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire;
using PartnerHub.Questionnaire.Tests.Samples;

namespace PartnerHub.Questionnaire.Tests;

public sealed class DefinitionErrorsTests
{
    /// <summary>Where a sample is changed, to what, and the path of the error that is to be told.</summary>
    public static TheoryData<string, string, string> Mistakes { get; } = new()
    {
        { "schema", "2", "$.schema" },
        { "program.id", "\"Not An Id\"", "$.program.id" },
        { "program.name.fr", "\" \"", "$.program.name.fr" },
        { "levels", "[]", "$.levels" },
        { "levels.1.id", "\"bronze\"", "$.levels[1].id" },
        { "levels.0.name.en", "\"\"", "$.levels[0].name.en" },
        { "regions", "[]", "$.regions" },
        { "regions.0.currency", "\"euro\"", "$.regions[0].currency" },
        { "regions.0.countries.1", "\"FR\"", "$.regions[0].countries[1]" },
        { "calendar.yearStartMonth", "13", "$.calendar.yearStartMonth" },
        { "calendar.windows.0.firstDay", "\"02-30\"", "$.calendar.windows[0].firstDay" },
        { "calendar.windows.0.lastDay", "null", "$.calendar.windows[0].lastDay" },
        { "calendar.windows.0.between", """[ { "lower": "bronze", "upper": "gold" } ]""", "$.calendar.windows[0].between[0].upper" },
        { "calendar.holidays", """{ "FR": ["31 December"] }""", "$.calendar.holidays.FR[0]" },
        { "requirements.0.levels.two-star", """{ "demand": "required" }""", "$.requirements[0].levels['two-star']" },
        { "moves.entryLevel", "\"copper\"", "$.moves.entryLevel" },
        { "moves.graceDays", "-1", "$.moves.graceDays" },
        { "requirements.1.id", "\"contract\"", "$.requirements[1].id" },
        { "requirements.1.sum.of", """["turnover"]""", "$.requirements[1].sum.of[0]" },
        { "requirements.1.sum.of", """["training"]""", "$.requirements[1].sum.of[0]" },
        { "requirements.1.sum.over", """{ "months": 12, "year": "current" }""", "$.requirements[1].sum.over" },
        { "requirements.1.sum.over.months", "0", "$.requirements[1].sum.over.months" },
        { "requirements.1.sum.less", "\"discount\"", "$.requirements[1].sum.less" },
        { "requirements.1.flag", """{ "of": "contract" }""", "$.requirements[1]" },
        { "requirements.1.levels.gold.atLeast", "19999.99", "$.requirements[1].levels.gold.atLeast" },
        { "requirements.1.levels.silver.atLeast", "-5", "$.requirements[1].levels.silver.atLeast" },
        { "requirements.1.levels.gold.atLeastByRegion", """{ "moon": 1 }""", "$.requirements[1].levels.gold.atLeastByRegion.moon" },
        { "requirements.1.levels.platinum", """{ "demand": "required" }""", "$.requirements[1].levels.platinum" },
        { "requirements.0.levels", """{ "bronze": { "demand": "required" }, "gold": { "demand": "required" } }""", "$.requirements[0].levels.silver" },
        { "requirements.0.levels.gold.atLeast", "3", "$.requirements[0].levels.gold.atLeast" },
        { "requirements.2.persons.with", """["training"]""", "$.requirements[2].persons.with" },
        { "requirements.2.waivedBy", "\"training\"", "$.requirements[2].waivedBy" },
        { "requirements.3.count.of", """["sales"]""", "$.requirements[3].count.of" },
        { "requirements.4.submission.every", "\"month\"", "$.requirements[4].submission.of" },
        { "requirements.4.clause", "\"ART-9\"", "$.requirements[4].clause" },
        { "benefits.0.levels.gold.value", "101", "$.benefits[0].levels.gold.value" },
        { "benefits.0.levels.gold.value", "null", "$.benefits[0].levels.gold.value" },
        { "benefits.1.unit", "null", "$.benefits[1].unit" },
        { "benefits.1.onlyIfMet", """["annual-turnover"]""", "$.benefits[1].onlyIfMet[0]" },
        { "benefits.1.claim.used.of", "\"spent\"", "$.benefits[1].claim.used.of" },
        { "benefits.2.claim.needsApproval.fr", "\"Ventes {turnover}\"", "$.benefits[2].claim.needsApproval.fr" },
        { "benefits.3.onlyWith", """["leads"]""", "$.benefits[2].onlyWith" },
        { "benefits.4.onlyWith", """["portal"]""", "$.benefits[4].onlyWith" },
        { "violations.0.ladder", "[]", "$.violations[0].ladder" },
        { "violations.1.ladder.1.options", "[]", "$.violations[1].ladder[1].options" },
        { "violations.1.ladder.1.unless.improved", "\"mood\"", "$.violations[1].ladder[1].unless.improved" },
        { "duties.0.submission", "\"training\"", "$.duties[0].submission" },
        { "duties.1.departure", "\"notice\"", "$.duties[1]" },
        { "duties.2.window", "\"summer\"", "$.duties[2].window" },
        { "factKinds.0.id", "\"waiver\"", "$.factKinds[0].id" },
        { "factKinds.2.additive", "true", "$.factKinds[2].additive" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Definition_WithAMistake_TellsItsPlace(string place, string value, string path)
    {
        var definition = SampleFile.Read("three-tiers");
        Set(definition, place, value);

        var error = Assert.Single(SampleFile.Errors(definition), error => error.Path == path);

        Assert.All([error.Text.Fr, error.Text.En], text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    [Fact]
    public void Definition_WithSeveralMistakes_TellsThemAll()
    {
        var definition = SampleFile.Read("three-tiers");
        Set(definition, "program.id", "\"?\"");
        Set(definition, "regions.0.currency", "\"€\"");
        Set(definition, "requirements.1.levels.gold.atLeast", "1");
        Set(definition, "duties.2.window", "\"summer\"");

        var wrong = Assert.Throws<SettingsException>(() => SampleFile.Make(definition));

        Assert.Equal(["$.program.id", "$.regions[0].currency", "$.requirements[1].levels.gold.atLeast", "$.duties[2].window"], wrong.Errors.Select(error => error.Path));
        Assert.Equal((wrong.Errors[0].Path, wrong.Errors[0].Text.En), (wrong.Path, wrong.Message));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(" { } \n")]
    [InlineData("\uFEFF{\r\n}")]
    public void Definition_Empty_IsTheBlankProgram(string json)
    {
        var program = new QuestionnaireFactory().Create(new() { Version = "1.0.0", Json = System.Text.Encoding.UTF8.GetBytes(json) });

        Assert.Equal("questionnaire", program.Description.Id);
    }

    private static void Set(JsonObject definition, string place, string value)
    {
        var steps = place.Split('.');
        var node = steps[..^1].Aggregate((JsonNode)definition, (at, step) => (int.TryParse(step, out var index) ? at[index] : at[step] ??= new JsonObject())!);
        if (int.TryParse(steps[^1], out var last))
        {
            node[last] = JsonNode.Parse(value);
        }
        else
        {
            node[steps[^1]] = JsonNode.Parse(value);
        }
    }
}
