using System.Text.Json;
using PartnerHub.Host.Web;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>The command line on the packages of this build, without server or database.</summary>
public sealed class InstalledProgramsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("partnerhub-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task List_OfThisBuild_ServesItsThreePrograms()
    {
        var run = await Run.OnInstalled("program", "list", "--json");

        Assert.Equal(0, run.Code);
        using var answer = JsonDocument.Parse(run.Out);
        Assert.Equal(
            ["kaspersky-tiers serving", "logitech-tracks serving", "questionnaire serving"],
            answer.RootElement.GetProperty("programs").EnumerateArray().Select(program => $"{program.GetProperty("id")} {program.GetProperty("state")}"));
    }

    [Theory]
    [InlineData("kaspersky-tiers")]
    [InlineData("logitech-tracks")]
    public async Task Show_OfThisBuild_FitsEightyColumns(string program)
    {
        var run = await Run.OnInstalled("program", "show", program, "--lang", "fr");

        Assert.Equal(0, run.Code);
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData("13000.00", "bronze", 0)]
    [InlineData("6999.99", "registered", 1)]
    public async Task Try_OnARealProgram_JudgesSales(string sales, string earned, int missing)
    {
        var file = Write("question.json", $$"""
            { "partner": { "id": "p1", "name": "Exemple SARL", "country": "FR" },
              "membership": { "level": "registered", "since": "2016-01-01" },
              "facts": [ { "kind": "website-information", "on": "2016-02-01", "value": true },
                         { "kind": "sales", "on": "2017-01-31", "amount": {{sales}}, "currency": "EUR" } ] }
            """);

        var run = await Run.OnInstalled("try", "kaspersky-tiers", file, "--on", "2017-06-15", "--ask", "standing", "--json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        using var answer = JsonDocument.Parse(run.Out);
        Assert.Equal(earned, answer.RootElement.GetProperty("earned").GetString());
        var bronze = answer.RootElement.GetProperty("levels").EnumerateArray().Single(level => level.GetProperty("level").GetString() == "bronze");
        Assert.Equal(missing, bronze.GetProperty("requirements").EnumerateArray().Count(row =>
            row.GetProperty("demand").GetString() == "required" && row.GetProperty("verdict").GetString() == "not-met"));
    }

    [Fact]
    public async Task Try_SettingsTheProgramRefuses_SaysFileAndPath()
    {
        var question = Write("question.json", Run.Question.Replace("bronze", "registered", StringComparison.Ordinal));
        var settings = Write("settings.json", """{ "surprise": 1 }""");

        var run = await Run.OnInstalled("try", "kaspersky-tiers", question, "--on", "2017-06-15", "--ask", "standing", "--settings", settings, "--json");

        Assert.Equal((5, ""), (run.Code, run.Out));
        using var errors = JsonDocument.Parse(run.Error);
        var refused = errors.RootElement.GetProperty("errors")[0];
        Assert.Equal(settings, refused.GetProperty("file").GetString());
        Assert.Equal("$.surprise", refused.GetProperty("path").GetString());
        Assert.NotEmpty(refused.GetProperty("expected").GetString()!);
    }

    [Fact]
    public async Task Process_FromAnyFolder_WritesPlainUtf8()
    {
        var (code, output, error) = await InstalledProcess.StartAsync(_folder.FullName, Path.Combine(AppContext.BaseDirectory, "partnerhub.dll"), "program", "show", "kaspersky-tiers", "--json");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal((byte)'{', output[0]);
        using var answer = JsonDocument.Parse(output);
        Assert.Equal("kaspersky-tiers", answer.RootElement.GetProperty("id").GetString());
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public async Task DotnetRun_FromAFolder_ReadsTheFilesThere()
    {
        Write("question.json", Run.Question);
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

        var (code, output, error) = await InstalledProcess.StartAsync(
            _folder.FullName,
            "run", "-v", "q", "--no-build", "-c", configuration, "--project", Path.Combine(Installation.ContentRoot, "host"), "--",
            "try", "kaspersky-tiers", "question.json", "--on", "2017-06-15", "--ask", "benefits", "--json");

        Assert.Equal((0, ""), (code, error));
        using var answer = JsonDocument.Parse(output);
        Assert.Equal("bronze", answer.RootElement.GetProperty("level").GetString());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
