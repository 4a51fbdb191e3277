using System.Globalization;
using System.Text.Json;
using PartnerHub.Programs;

namespace PartnerHub.Host.Tests.CommandLine;

public class ProgramTests
{
    [Fact]
    public async Task List_WithAProgramRefused_SaysWhyAndIsFine()
    {
        var run = await Run.Of("program", "list", "--lang", "en");

        Assert.Equal(0, run.Code);
        Assert.Contains("serving", run.Out);
        Assert.Contains("broken 1.0.0: refused", run.Out);
        Assert.Contains("Its factory failed.", run.Out);
        Assert.Contains("Version 1.3.0 is refused.", run.Out);
    }

    [Fact]
    public async Task List_Json_HoldsStateAndReasonInBothLanguages()
    {
        var run = await Run.Of("program", "list", "--json");

        using var answer = JsonDocument.Parse(run.Out);
        var programs = answer.RootElement.GetProperty("programs");
        Assert.Equal(["refused", "serving", "quarantined"], programs.EnumerateArray().Select(program => program.GetProperty("state").GetString()));
        Assert.Equal("Sa fabrique a échoué.", programs[0].GetProperty("reason").GetProperty("fr").GetString());
        Assert.Equal("La version 1.3.0 est refusée.", programs[1].GetProperty("notice").GetProperty("fr").GetString());
    }

    [Fact]
    public async Task Show_UnknownProgram_IsNotFound()
    {
        var run = await Run.Of("program", "show", "unheard", "--lang", "en");

        Assert.Equal(3, run.Code);
        Assert.Equal("there is no program 'unheard'", run.Error.Trim());
    }

    [Fact]
    public async Task Show_RefusedProgram_SaysWhy()
    {
        var run = await Run.Of("program", "show", "broken", "--lang", "en");

        Assert.Equal(1, run.Code);
        Assert.Contains("Its factory failed.", run.Error);
    }

    [Theory]
    [InlineData("en", "Annual sales", "€13,000", "up to 25%", "inferred", "after 60\u00a0days", "1 January", "Our reading")]
    [InlineData("fr", "Ventes annuelles", "13\u202f000\u00a0€", "jusqu’à 25\u202f%", "déduit", "après 60\u00a0jours", "1er janvier", "Notre lecture")]
    public async Task Show_Program_PrintsItsWholeRulebook(string language, params string[] said)
    {
        var run = await Run.Of("program", "show", "sample", "--lang", language);

        Assert.Equal(0, run.Code);
        Assert.All(said, text => Assert.Contains(text, run.Out));
        Assert.All(run.Out.Split('\n'), line => Assert.True(new StringInfo(line).LengthInTextElements <= 80, line));
    }

    [Fact]
    public async Task Show_Json_IsTheDescription()
    {
        var run = await Run.Of("program", "show", "sample", "--json");

        using var answer = JsonDocument.Parse(run.Out);
        Assert.Equal("sample", answer.RootElement.GetProperty("id").GetString());
        Assert.Equal(3, answer.RootElement.GetProperty("requirements").GetArrayLength());
    }

    [Theory]
    [InlineData("sample", 0, "en", "sample 1.2.0 loads and answers")]
    [InlineData("sample", 0, "fr", "sample 1.2.0 se charge et répond")]
    [InlineData("broken", 1, "en", "Its factory failed.")]
    [InlineData("slow", 1, "fr", "Trop lent.")]
    [InlineData("nobody", 3, "en", "there is no program 'nobody'")]
    public async Task Retry_Program_SaysWhatComesOfIt(string id, int code, string language, string said)
    {
        var run = await Run.Of("program", "retry", id, "--lang", language);

        Assert.Equal(code, run.Code);
        Assert.Contains(said, code == 0 ? run.Out : run.Error);
        Assert.Contains(run.Sent, request => request is RetryProgram retried && retried.Program == id);
    }

    [Fact]
    public async Task Retry_Json_IsTheState()
    {
        var run = await Run.Of("program", "retry", "sample", "--json");

        using var answer = JsonDocument.Parse(run.Out);
        Assert.Equal("serving", answer.RootElement.GetProperty("state").GetString());
    }
}
