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
        { "program.name.en", $"\"{new string('x', 20_001)}\"", "$.program.name.en" },
        { "program.vendor", $"\"{new string('x', 201)}\"", "$.program.vendor" },
        { "levels.1.id", $"\"{new string('x', 121)}\"", "$.levels[1].id" },
        { "benefits.2.claim.needsApproval.fr", $"\"{new string('x', 10_001)}\"", "$.benefits[2].claim.needsApproval.fr" },
    };

    /// <summary>The same of what only large programs say.</summary>
    public static TheoryData<string, string, string> LargeMistakes { get; } = new()
    {
        { "languages", """["en", "fr", "de"]""", "$.program.name.de" },
        { "languages", """["en", "no such"]""", "$.languages[1]" },
        { "levels.0.name", """{ "fr": "Member" }""", "$.levels[0].name.en" },
        { "ladders.1.partnerTypes", "[]", "$.ladders[1].partnerTypes" },
        { "ladders.1.partnerTypes", """["agent"]""", "$.ladders[1].partnerTypes[0]" },
        { "ladders.1.partnerTypes", """["distributor", "integrator"]""", "$.ladders[1].partnerTypes[1]" },
        { "ladders.1.partnerTypes", """["distributor", "distributor"]""", "$.ladders[1].partnerTypes[1]" },
        { "rates.0.euro", "1000001", "$.rates[0].euro" },
        { "rates.0.euro", "0.0000001", "$.rates[0].euro" },
        { "requirements.2.score.parts.0.points", "1000001", "$.requirements[2].score.parts[0].points" },
        { "requirements.2.score.parts.0.atMost", "79228162514264337593543950335", "$.requirements[2].score.parts[0].atMost" },
        { "requirements.3.levels.select.atLeastByRegion.west", "1000000000000000", "$.requirements[3].levels.select.atLeastByRegion.west" },
        { "requirements.5.unit", "\" \"", "$.requirements[5].unit" },
        { "benefits.3.claim.records", "\"co-op-spend\"", "$.benefits[3].claim.records" },
        { "benefits.3.claim.records", "\"certification\"", "$.benefits[3].claim.records" },
        { "benefits.3.claim.records", "\"stock-report\"", "$.benefits[3].claim.records" },
        { "benefits.0.rule.en", "\"a\\u0000b\"", "$.benefits[0].rule.en" },
        { "ladders.2", """{ "id": "referrers", "name": { "fr": "Apporteurs", "en": "Referrers" }, "partnerTypes": ["reseller"] }""", "$.ladders[2]" },
        { "levels.0.ladder", "null", "$.levels[0].ladder" },
        { "levels.0.ladder", "\"none\"", "$.levels[0].ladder" },
        { "levels.1.ladder", "\"distributors\"", "$.levels[2].ladder" },
        { "levels.1.paths", """["a"]""", "$.levels[1].paths[0]" },
        { "levels.2.paths", """["a", "b", "c"]""", "$.levels[2].paths[2]" },
        { "levels.2.paths", """["a"]""", "$.requirements[2].levels.premier.paths.b" },
        { "requirements.2.levels.premier.atLeast", "10", "$.requirements[2].levels.premier.atLeast" },
        { "requirements.2.levels.premier.paths.a.atLeast", "101", "$.requirements[2].levels.premier.paths.a.atLeast" },
        { "requirements.3.levels.select.eachPart", "true", "$.requirements[3].levels.select.eachPart" },
        { "requirements.3.levels.strategic.atLeastByRegion.alps", "2199999", "$.requirements[3].levels.strategic.atLeastByRegion.alps" },
        { "requirements.4.levels.premier.atLeast", "3", "$.requirements[4].levels.premier.atLeast" },
        { "requirements.4.designations.of", """["storage"]""", "$.requirements[4].designations.of[0]" },
        { "requirements.4.levels.premier.persons", """{ "with": ["certification"] }""", "$.requirements[4].levels.premier.persons" },
        { "requirements.5.levels.strategic.submission", """{ "of": "stock-report", "every": "month", "dueDays": 9 }""", "$.requirements[5].levels.strategic.submission" },
        { "requirements.2.score.parts", "[]", "$.requirements[2].score.parts" },
        { "requirements.2.score.parts.0.growth.months", "0", "$.requirements[2].score.parts[0].growth.months" },
        { "requirements.2.score.parts.1.count", """{ "of": ["marketing-activity"] }""", "$.requirements[2].score.parts[1]" },
        { "designations.0.requirements", "[]", "$.designations[0].requirements" },
        { "designations.0.requirements.1.atLeast", "null", "$.designations[0].requirements[1].atLeast" },
        { "designations.0.requirements.0.persons.where", """{ "area": [] }""", "$.designations[0].requirements[0].persons.where.area" },
        { "designations.0.requirements.0.persons.where", """{ "zone": ["cloud"] }""", "$.designations[0].requirements[0].persons.where.zone" },
        { "designations.0.requirements.2.sum.in", "null", "$.designations[0].requirements[2].sum.in" },
        { "designations.0.requirements.2.sum.in", "\"JPY\"", "$.designations[0].requirements[2].sum.in" },
        { "designations.0.requirements.0.id", "\"score\"", "$.designations[0].requirements[0].id" },
        { "rates.0.currency", "\"EUR\"", "$.rates[0].currency" },
        { "rates.0.euro", "0", "$.rates[0].euro" },
        { "rates.1.from", "\"2024-01-01\"", "$.rates[1].from" },
        { "rates.2.currency", "\"USD\"", "$.regions[0].otherCurrencies[1]" },
        { "regions.1.otherCurrencies.0", "\"GBP\"", "$.regions[1].otherCurrencies[0]" },
        { "units.0.many.en", "\"\"", "$.units[0].many.en" },
        { "moves.requalification.on", "\"02-30\"", "$.moves.requalification.on" },
        { "moves.graceDays", "30", "$.moves.graceDays" },
        { "calendar.windows.1.holds", "\"down\"", "$.calendar.windows[1].holds" },
        { "benefits.0.levels.select.bands.1.from", "50000", "$.benefits[0].levels.select.bands[1].from" },
        { "benefits.0.levels.select.bands.0.rate", "101", "$.benefits[0].levels.select.bands[0].rate" },
        { "benefits.0.levels.select.value", "2", "$.benefits[0].levels.select.value" },
        { "benefits.0.payout.period", "\"week\"", "$.benefits[0].payout.period" },
        { "benefits.0.claim.period", "\"quarter\"", "$.benefits[0].claim.period" },
        { "benefits.1.accrual.spent", "\"agreement\"", "$.benefits[1].accrual.spent" },
        { "benefits.1.accrual.lastsMonths", "0", "$.benefits[1].accrual.lastsMonths" },
        { "benefits.2.claim.stages", """["request"]""", "$.benefits[2].claim.stages" },
        { "benefits.2.claim.conditions.1.when.stage", "\"close\"", "$.benefits[2].claim.conditions[1].when.stage" },
        { "benefits.2.claim.conditions.0.when.is", "false", "$.benefits[2].claim.conditions[0].when.is" },
        { "benefits.2.claim.conditions.0.when.detail", "\"closed\"", "$.benefits[2].claim.conditions[0].when.detail" },
        { "benefits.3.levels.select.cap", "3", "$.benefits[3].levels.select.cap" },
        { "benefits.4.forDesignation", "\"storage\"", "$.benefits[4].forDesignation" },
        { "benefits.0.forDesignation", "\"cloud\"", "$.benefits[0].forDesignation" },
        { "benefits.1.forDesignation", "\"cloud\"", "$.benefits[1].forDesignation" },
        { "benefits.1.levels.member.value", "2", "$.benefits[1].levels.member.value" },
        { "benefits.0.levels.member.bands", """[{ "from": 0, "rate": 1 }]""", "$.benefits[0].levels.member.bands" },
        { "benefits.3.levels.authorised.value", "2", "$.benefits[3].levels.authorised.value" },
        { "requirements.3.levels.member.atLeast", "10", "$.requirements[3].levels.member.atLeast" },
        { "requirements.3.levels.member.atLeastByRegion", """{ "west": 10 }""", "$.requirements[3].levels.member.atLeastByRegion" },
        { "violations.0.ladder.1.suspends.0", "\"bonus\"", "$.violations[0].ladder[1].suspends[0]" },
        { "violations.0.ladder.1.lastsDays", "null", "$.violations[0].ladder[2].whileStands" },
        { "violations.0.ladder.1.afterDays", "3", "$.violations[0].ladder[1].afterDays" },
        { "violations.1.ladder.0.paysBack", "\"deal\"", "$.violations[1].ladder[0].paysBack" },
        { "violations.1.suspected", """{ "missed": "review" }""", "$.violations[1].suspected.missed" },
        { "violations.0.goesOnWithinMonths", "24", "$.violations[0].goesOnWithinMonths" },
        { "violations.1.goesOnWithinMonths", "241", "$.violations[1].goesOnWithinMonths" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Definition_WithAMistake_TellsItsPlace(string place, string value, string path) => TellsItsPlace("three-tiers", place, value, path);

    [Theory]
    [MemberData(nameof(LargeMistakes))]
    public void Definition_OfALargeProgram_TellsItsPlace(string place, string value, string path) => TellsItsPlace("alliance", place, value, path);

    private static void TellsItsPlace(string sample, string place, string value, string path)
    {
        var definition = SampleFile.Read(sample);
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
            if (last == node.AsArray().Count)
            {
                node.AsArray().Add(null);
            }

            node[last] = JsonNode.Parse(value);
        }
        else
        {
            node[steps[^1]] = JsonNode.Parse(value);
        }
    }
}
