using PartnerHub.Host.CommandLine;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Onboarding.CommandLine;
using PartnerHub.Onboarding;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Places;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>Files that go into a questionnaire, or out of one, and what is said of those that can't.</summary>
public sealed class OnboardFilesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string[] Connection => [$"--ConnectionStrings:PartnerHub=Data Source={_folder.Database}", "--Storage:Create=true"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_IntoAChangedQuestionnaire_ShowsTheConflict()
    {
        var document = await BeginAsync("12 %");
        await SaveAsync("14 %");
        var edited = await WriteAsync("edited.md", document.Replace("12 %", "13 %", StringComparison.Ordinal));

        var merged = await RunAsync("import", edited, "--into", "boreal");

        Assert.Equal((6, ""), (merged.Code, merged.Error));
        Assert.Contains("kept '14 %', document '13 %'", merged.Out, StringComparison.Ordinal);
        Assert.Contains("14 %", (await RunAsync("export", "boreal")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_NoQuestionnaire_NamesTheFile()
    {
        var file = await WriteAsync("recipe.md", "# Recipe\n\nApples.\n");

        var run = await RunAsync("import", file);

        Assert.Equal((5, ""), (run.Code, run.Out));
        Assert.StartsWith(file + ": expected a questionnaire in Markdown or Word, found ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_LargerThanIsTaken_IsRefusedWhole()
    {
        var file = await WriteAsync("large.md", await BeginAsync("12 %") + new string('\n', OnboardCommand.LargestDocument));

        foreach (var command in new[] { "inspect", "import" })
        {
            var run = await RunAsync(command, file);
            Assert.Equal((5, "", file + ": a document of 20 MB at most\n"), (run.Code, run.Out, run.Error));
        }
    }

    [Fact]
    public async Task Export_ToAFolderThatIsNotThere_NamesTheFile()
    {
        await BeginAsync("12 %");
        var target = Path.Combine(_folder.Path, "missing", "copy.md");

        var run = await RunAsync("export", "boreal", "-o", target);

        Assert.Equal((3, "", target + ": the folder of this file does not exist\n"), (run.Code, run.Out, run.Error));
    }

    private Task<Run> RunAsync(params string[] command) => Run.OnInstalled(["onboard", .. command, "--lang", "en", .. Connection]);

    /// <summary>Begins our own questionnaire, and gives its document.</summary>
    private async Task<string> BeginAsync(string share)
    {
        await using (var host = await OfflineHost.OpenAsync(Connection, TestContext.Current.CancellationToken))
        {
            await host.Mediator.Send(new StartQuestionnaire("Boréal", "fr"), TestContext.Current.CancellationToken);
        }

        await SaveAsync(share);
        return (await RunAsync("export", "boreal")).Out;
    }

    private async Task SaveAsync(string share)
    {
        await using var host = await OfflineHost.OpenAsync(Connection, TestContext.Current.CancellationToken);
        await host.Mediator.Send(new SaveAnswers("boreal", [new PlaceAnswer("strategy.revenue-share", share)], "api"), TestContext.Current.CancellationToken);
    }

    private async Task<string> WriteAsync(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }
}
