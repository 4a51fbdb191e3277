using System.Text;
using System.Text.Json;
using PartnerHub.Host.CommandLine;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Onboarding;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Export;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>A consultant's way by commands, from the delivered document to the published program.</summary>
public sealed class OnboardStoredTests : IDisposable
{
    private const string Delivered = "shared/seeds/quickfund-partnerships-questionnaire.fr.md";
    private const string Id = "quickfund";
    private readonly TempFolder _folder = new();

    private string[] Connection => [$"--ConnectionStrings:PartnerHub=Data Source={_folder.Database}", "--Storage:Create=true"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Document_ByCommands_BecomesAProgram()
    {
        var delivered = await DeliveredAsync();
        var begun = await RunAsync("import", Write("delivered.md", delivered), "--json");
        Assert.Equal((0, ""), (begun.Code, begun.Error));
        using (var answer = JsonDocument.Parse(begun.Out))
        {
            Assert.Equal((Id, 52, 0), (answer.RootElement.GetProperty("questionnaire").GetProperty("id").GetString(), answer.RootElement.GetProperty("questionnaire").GetProperty("questions").GetInt32(), answer.RootElement.GetProperty("questionnaire").GetProperty("answered").GetInt32()));
        }

        var file = Path.Combine(_folder.Path, "out.md");
        Assert.Equal((0, ""), await SaysAsync("export", Id, "--output", file));
        Assert.Equal(delivered, Encoding.UTF8.GetBytes(CodePagesEncodingProvider.Instance.GetEncoding("macintosh")!.GetString(await File.ReadAllBytesAsync(file))));

        await File.WriteAllTextAsync(file, Filled(await File.ReadAllTextAsync(file)));
        var merged = await RunAsync("import", file, "--into", Id);
        Assert.Equal((0, ""), (merged.Code, merged.Error));
        Assert.Contains("Alpha Conseil", (await RunAsync("summary", Id)).Out, StringComparison.Ordinal);

        var draft = await RunAsync("draft", Id);
        Assert.Equal(6, draft.Code);
        Assert.Contains("À régler", draft.Out, StringComparison.Ordinal);
        var unready = await RunAsync("publish", Id);
        Assert.Equal((5, ""), (unready.Code, unready.Out));
        Assert.Contains("point.threshold.gold", unready.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("draft", Id, "--take-suggestions")).Code);
        var tried = await RunAsync("publish", Id, "--dry-run");
        Assert.Equal((0, ""), (tried.Code, tried.Error));
        Assert.Contains("Deviennent membres\u00A0: 1 (Alpha Conseil)", tried.Out, StringComparison.Ordinal);
        Assert.Contains("moins de trente jours", tried.Out, StringComparison.Ordinal);
        var published = await RunAsync("publish", Id);
        Assert.Equal((0, ""), (published.Code, published.Error));
        Assert.StartsWith(tried.Out.TrimEnd(), published.Out, StringComparison.Ordinal);
        Assert.Contains($"Programme {Id}, version 1", published.Out, StringComparison.Ordinal);
        Assert.Contains("nouveaux membres\u00A0: 1.", published.Out, StringComparison.Ordinal);
        var again = await RunAsync("publish", Id);
        Assert.Contains("version 1", again.Out, StringComparison.Ordinal);
        Assert.Contains("nouveaux membres\u00A0: 0.", again.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("summary")]
    [InlineData("draft")]
    [InlineData("publish")]
    public async Task Command_OnNobodysQuestionnaire_IsNotFound(string command)
    {
        var run = await RunAsync(command, "nobody");

        Assert.Equal((3, ""), (run.Code, run.Out));
        Assert.Contains("'nobody'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfNoQuestionnaire_SaysWhy()
    {
        var recipe = Write("recipe.md", "# Recette\n\nDes pommes.\n"u8.ToArray());

        var missing = await RunAsync("import", Path.Combine(_folder.Path, "missing.md"));
        var another = await RunAsync("import", recipe);
        var nobody = await RunAsync("import", Write("own.md", await OwnAsync()), "--into", "nobody");

        Assert.Equal((3, 5, 3), (missing.Code, another.Code, nobody.Code));
        Assert.Contains("missing.md", missing.Error, StringComparison.Ordinal);
        Assert.Contains("questionnaire", another.Error, StringComparison.Ordinal);
        Assert.Contains("nobody", nobody.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("demain")]
    [InlineData("2026-02-30")]
    public async Task Publish_OnNoDay_IsInvalidInput(string day)
    {
        var run = await RunAsync("publish", "nobody", "--from", day);

        Assert.Equal((5, ""), (run.Code, run.Out));
        Assert.Contains(day, run.Error, StringComparison.Ordinal);
    }

    private static string Filled(string text)
    {
        var lines = text.Split('\n').ToList();
        var partner = lines.FindIndex(line => line.StartsWith("| [", StringComparison.Ordinal) && line.Contains("Tech/Channel/Referral", StringComparison.Ordinal));
        lines[partner] = "| Alpha Conseil | Channel | 2022 | 1 200 000 € | Actif | Ada |";
        return string.Join('\n', lines).Replace("(Gold) : [Avantages]", "(Gold) : Portail", StringComparison.Ordinal)
            .Replace("(Silver) : [Avantages]", "(Silver) : Remise", StringComparison.Ordinal)
            .Replace("(Bronze) : [Avantages]", "(Bronze) : Support", StringComparison.Ordinal);
    }

    private static async Task<byte[]> DeliveredAsync()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Delivered)))
        {
            folder = folder.Parent;
        }

        Assert.SkipUnless(folder is not null, $"{Delivered} is not there.");
        return await File.ReadAllBytesAsync(Path.Combine(folder!.FullName, Delivered));
    }

    private async Task<byte[]> OwnAsync()
    {
        await using var host = await OfflineHost.OpenAsync(Connection, CancellationToken.None);
        var begun = await host.Mediator.Send(new StartQuestionnaire("Client", "fr"));
        return (await host.Mediator.Send(new ExportDocument(begun.Id)))!.Content;
    }

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private async Task<(int Code, string Said)> SaysAsync(params string[] command) => await RunAsync(command) is var run ? (run.Code, run.Out + run.Error) : default;

    private Task<Run> RunAsync(params string[] command) => Run.OnInstalled(["onboard", .. command, .. Connection, .. command.Contains("--json") ? Array.Empty<string>() : ["--lang", "fr"]]);
}
