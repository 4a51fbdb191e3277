using System.Globalization;
using System.Text.Json;
using PartnerHub.Programs;

namespace PartnerHub.Host.Tests.CommandLine;

public class TryAnswerTests
{
    private const string Full = """
        { "partner": { "id": "p1", "name": "Exemple SARL", "country": "FR" }, "membership": { "level": "bronze", "since": "2016-01-15" }, "facts": [],
          "request": { "to": "silver" },
          "claim": { "benefit": "discount", "percent": 5 },
          "case": { "violation": "territory", "openedOn": "2017-03-01" } }
        """;

    [Theory]
    [InlineData("standing", "program")]
    [InlineData("level", "ruling")]
    [InlineData("benefits", "benefits")]
    [InlineData("claim", "ruling")]
    [InlineData("case", "step")]
    [InlineData("obligations", "items")]
    public async Task Try_EveryQuestionAsJson_WritesNothingElse(string ask, string member)
    {
        var run = await Run.On(Full, "try", "sample", "-", "--on", "2017-06-15", "--ask", ask, "--json");

        Assert.Equal(0, run.Code);
        using var answer = JsonDocument.Parse(run.Out);
        Assert.True(answer.RootElement.TryGetProperty(member, out _), run.Out);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("standing", "fr")]
    [InlineData("standing", "en")]
    [InlineData("level", "fr")]
    [InlineData("level", "en")]
    [InlineData("benefits", "fr")]
    [InlineData("benefits", "en")]
    [InlineData("claim", "fr")]
    [InlineData("claim", "en")]
    [InlineData("case", "fr")]
    [InlineData("case", "en")]
    [InlineData("obligations", "fr")]
    [InlineData("obligations", "en")]
    public async Task Try_EveryQuestion_FitsEightyPlainColumns(string ask, string language)
    {
        var run = await Run.On(Full, "try", "sample", "-", "--on", "2017-06-15", "--ask", ask, "--lang", language);

        Assert.Equal(0, run.Code);
        Assert.All(run.Out.Split('\n'), line => Assert.True(new StringInfo(line).LengthInTextElements <= 80, line));
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.DoesNotContain(run.Out.Split('\n'), line => line.EndsWith(' '));
    }

    [Fact]
    public async Task Try_Standing_ShowsActualNeededMissingAndClause()
    {
        var run = await Run.On(Full, "try", "sample", "-", "--on", "2017-06-15", "--ask", "standing", "--lang", "en");

        Assert.Matches(@"Annual sales +not met +€11,999\.50 +€13,000 +€1,000\.50\n  ACM-C\.annual-sales · required", run.Out.ReplaceLineEndings("\n"));
        Assert.Contains("ACM-C.specialists · recommended · until 1 Sep", run.Out);
        Assert.Contains("Say who it is", run.Out);
        Assert.Contains("Missing for Silver", run.Out);
        Assert.Contains("15 June 2017", run.Out);
    }

    [Fact]
    public async Task Try_StandingInFrench_WritesFrenchFigures()
    {
        var run = await Run.On(Full, "try", "sample", "-", "--on", "2017-06-15", "--ask", "standing", "--lang", "fr");

        Assert.Contains("11\u202f999,50\u00a0€", run.Out);
        Assert.Contains("non rempli", run.Out);
        Assert.Contains("15 juin 2017", run.Out);
        Assert.Contains("Ventes annuelles", run.Out);
    }

    [Fact]
    public async Task Try_Case_SaysChoiceApprovalAndWait()
    {
        var run = await Run.On(Full, "try", "sample", "-", "--on", "2017-06-15", "--ask", "case", "--lang", "en");

        Assert.Contains("needs the vendor's approval", run.Out);
        Assert.Contains("18 Jun", run.Out);
        Assert.Contains("Because it is so. [ACM-2]", run.Out);
    }

    [Theory]
    [InlineData(null, "2018-06-15")]
    [InlineData("2017-06-15", "2017-06-15")]
    public async Task Try_Obligations_ReachAYearUnlessTold(string? to, string last)
    {
        string[] end = to is null ? [] : ["--to", to];

        var run = await Run.On(Full, [.. "try sample - --on 2017-06-15 --ask obligations".Split(' '), .. end]);

        var asked = Assert.Single(run.Sent.OfType<ListObligations>());
        Assert.Equal(new DateOnly(2017, 6, 15), asked.From);
        Assert.Equal(DateOnly.ParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture), asked.To);
    }

    [Fact]
    public async Task Try_Settings_ReachTheProgramAlone()
    {
        var settings = Path.Combine(AppContext.BaseDirectory, "xunit.v3.core.dll");

        var run = await Run.On(Full, "try", "sample", "-", "--on", "2017-06-15", "--ask", "standing", "--settings", settings);

        Assert.Contains("--Plugins:sample:Settings=" + settings, run.Sent);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task Explain_Standing_ShowsPeriodFactsReasonsAndNote()
    {
        var run = await Run.On(Full, "explain", "sample", "-", "--on", "2017-06-15", "--lang", "en");

        Assert.Equal(0, run.Code);
        Assert.Contains("Period looked at: 15 Jun 2016 – 14 Jun 2017", run.Out);
        Assert.Contains("1 Mar 2017 · Sale · €11,999.50", run.Out);
        Assert.Contains("Because it is so. [ACM-2]", run.Out);
        Assert.Contains("Our reading: Sales of the day itself do not count yet.", run.Out);
    }

    [Fact]
    public async Task Explain_Json_HoldsStandingAndEvidence()
    {
        var run = await Run.On(Full, "explain", "sample", "-", "--on", "2017-06-15", "--json");

        using var answer = JsonDocument.Parse(run.Out);
        Assert.Equal("sample", answer.RootElement.GetProperty("standing").GetProperty("program").GetString());
        Assert.Equal(3, answer.RootElement.GetProperty("evidence").GetArrayLength());
    }
}
