using System.Text;
using System.Text.Json;
using PartnerHub.Host.CommandLine;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Onboarding.Clients;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>Clients by commands, and what import and inspect tell of a document.</summary>
public sealed class OnboardClientsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string[] Connection => [$"--ConnectionStrings:PartnerHub=Data Source={_folder.Database}", "--Storage:Create=true"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Clients_RenamedAndArchived_AreListedSo()
    {
        await BeginAsync();

        Assert.Equal((0, "boreal  Boréal & Fils  to begin\n", ""), Told(await RunAsync("rename", "boreal", "Boréal & Fils")));
        Assert.Equal((0, "boreal  Boréal & Fils  archived\n"), Short(await RunAsync("archive", "boreal")));
        Assert.Contains("0/52  archived", (await RunAsync("list")).Out, StringComparison.Ordinal);
        using var listed = JsonDocument.Parse((await RunAsync("archive", "boreal", "--restore", "--json")).Out);
        Assert.Equal("started", listed.RootElement.GetProperty("status").GetString());
        Assert.Equal((3, 3, 5), ((await RunAsync("rename", "nobody", "X")).Code, (await RunAsync("archive", "nobody")).Code, (await RunAsync("rename", "boreal", " ")).Code));
    }

    [Fact]
    public async Task Import_OfTextTypedIntoAMangledOne_TellsWhatWasRepaired()
    {
        var document = await BeginAsync();
        var mangled = CodePagesEncodingProvider.Instance.GetEncoding("macintosh")!.GetString(Encoding.UTF8.GetBytes(document)).Replace("Responsable : [", "Responsable : Élodie, à l’été [", StringComparison.Ordinal);

        var run = await RunAsync("import", await WriteAsync("typed.md", mangled));

        Assert.Equal((6, ""), (run.Code, run.Error));
        Assert.Contains("UTF-8 had been read as mac-roman", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"√©\" repaired to \"é\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("Same client: Boréal (boreal)", run.Out, StringComparison.Ordinal);
        Assert.Contains("Élodie, à l’été", (await RunAsync("export", "boreal-2")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inspect_OfRows_GivesWhatIsSaidAndUnderstood()
    {
        var document = (await BeginAsync())
            .Replace("| [Partenaire 1] | [Tech/Channel/Referral] | [Date] | [€] |", "| Alpha | Channel | fin janvier 2026 | env. 12 k€ HT |", StringComparison.Ordinal)
            .Replace("Budget partenariats : [€/an]", "Budget partenariats : 120K€ / an (hors salaires)", StringComparison.Ordinal);
        var file = await WriteAsync("rows.md", document);

        using var inspected = JsonDocument.Parse((await RunAsync("inspect", file, "--json")).Out);

        var row = inspected.RootElement.GetProperty("tables").EnumerateArray().SelectMany(table => table.GetProperty("filled").EnumerateArray()).Single();
        var cells = row.GetProperty("cells").EnumerateArray().ToDictionary(cell => cell.GetProperty("said").GetString()!);
        Assert.Equal(("2026-01-31", "2026-01-31"), (Meaning(cells["fin janvier 2026"], "from"), Meaning(cells["fin janvier 2026"], "to")));
        Assert.Equal(("12000", "True", "HT"), (Meaning(cells["env. 12 k€ HT"], "number"), Meaning(cells["env. 12 k€ HT"], "isApproximate"), Meaning(cells["env. 12 k€ HT"], "note")));
        Assert.Contains("Alpha", (await RunAsync("inspect", file)).Out, StringComparison.Ordinal);
    }

    private static string? Meaning(JsonElement cell, string name) => cell.GetProperty("meaning").GetProperty(name).ToString();

    private static (int Code, string Out, string Error) Told(Run run) => (run.Code, run.Out, run.Error);

    private static (int Code, string Out) Short(Run run) => (run.Code, run.Out);

    private async Task<string> BeginAsync()
    {
        await using (var host = await OfflineHost.OpenAsync(Connection, TestContext.Current.CancellationToken))
        {
            await host.Mediator.Send(new StartQuestionnaire("Boréal", "fr"), TestContext.Current.CancellationToken);
        }

        return (await RunAsync("export", "boreal")).Out;
    }

    private async Task<string> WriteAsync(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }

    private Task<Run> RunAsync(params string[] command) => Run.OnInstalled(["onboard", .. command, "--lang", "en", .. Connection]);
}
