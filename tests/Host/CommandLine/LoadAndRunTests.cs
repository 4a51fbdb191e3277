using System.Diagnostics;
using System.Text.Json;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>A network loaded from files and judged, each command in a process of its own.</summary>
public sealed class LoadAndRunTests : IDisposable
{
    private const string Program = "kaspersky-tiers";
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Network_LoadedFromFilesThenRun_IsJudged()
    {
        var partners = await ImportAsync("partners", "partners.csv", "id,name,country,types,joined,level,level since\nq1,Zephyr Sample,FR,value-added-reseller,2024-01-01,silver,2024-01-01\nq2,Nimbus Sample,DE,,,charm,2024-01-01\n");
        Assert.Equal((6, 1, 1), (partners.Code, Count(partners, "accepted"), Count(partners, "rejected")));
        Assert.Equal((3, "level"), (Reject(partners).GetProperty("line").GetInt32(), Reject(partners).GetProperty("column").GetString()));

        var people = await ImportAsync("people", "people.csv", "partner,person\nq1,q1-01\n");
        Assert.Equal((0, 1), (people.Code, Count(people, "accepted")));

        var facts = await ImportAsync("facts", "facts.json", """[ { "member": "q1", "key": "k1", "kind": "certification.sales", "on": "2025-09-01", "until": "2027-09-01", "person": "q1-01" } ]""");
        var again = await ImportAsync("facts", "facts.json", await File.ReadAllTextAsync(PathOf("facts.json"), TestContext.Current.CancellationToken));
        Assert.Equal((0, 1), (facts.Code, Count(facts, "accepted")));
        Assert.Equal((0, facts.Answer.GetProperty("number").GetInt64()), (again.Code, again.Answer.GetProperty("number").GetInt64()));

        var run = await StartAsync("run", Program, "--on", "2026-06-15", "--json");
        Assert.Equal(0, run.Code);
        Assert.Equal(("finished", 1), (run.Answer.GetProperty("state").GetString(), run.Answer.GetProperty("done").GetInt32()));
    }

    [Fact]
    public async Task Run_ThenReplay_InAFreshDatabase_IsIdentical()
    {
        await ImportAsync("partners", "partners.csv", "id,name,country,types,joined,level,level since\nq1,Zephyr Sample,FR,value-added-reseller,2024-01-01,silver,2024-01-01\n");
        Assert.Equal(0, (await StartAsync("run", Program, "--json")).Code);

        var replay = await StartAsync("replay", "--program", Program, "--json");
        var verify = await StartAsync("journal", "verify", "--json");

        Assert.Equal((0, 0), (replay.Code, verify.Code));
        var program = Assert.Single(replay.Answer.GetProperty("programs").EnumerateArray());
        Assert.NotEqual(0, program.GetProperty("identical").GetInt32());
        Assert.Equal((0, 0), (program.GetProperty("different").GetInt32(), program.GetProperty("notReplayable").GetInt32()));
    }

    [Fact]
    public async Task Sales_OfAFileWithFaults_AreTriedAsTheyAreLoaded()
    {
        const string Sales = "key;partner;date;amount;currency\nV1;p007;2026-10-14;1500000;JPY\nV2;p007;2026-10-14;100.50;EUR\nV3;p007;2062-10-14;10;EUR\nV2;p007;2026-10-15;99;EUR\nV4;p007;2026-10-15;9;EUR\nV4;p007;2026-10-15;9;EUR\nTotal;;;1500227.50;\n";
        await ImportAsync("partners", "partners.csv", "id,name,country,joined\np007,Zephyr Sample,FR,2025-01-01\n");

        var tried = await ImportAsync("sales", "sales.csv", Sales, "--dry-run");
        var loaded = await ImportAsync("sales", "sales.csv", Sales);

        string[] counts = ["accepted", "known", "corrected", "rejected", "blank", "repeated", "totals", "outliers"];
        Assert.Equal((6, 6), (tried.Code, loaded.Code));
        Assert.Equal([2, 0, 0, 3, 0, 1, 1, 1], counts.Select(name => Count(loaded, name)));
        Assert.Equal(counts.Select(name => Count(loaded, name)), counts.Select(name => Count(tried, name)));
        Assert.Equal(loaded.Answer.GetProperty("rejects").GetRawText(), tried.Answer.GetProperty("rejects").GetRawText());
        Assert.Equal(loaded.Answer.GetProperty("remarks").GetRawText(), tried.Answer.GetProperty("remarks").GetRawText());
        Assert.Equal((2, "JPY"), (Reject(loaded).GetProperty("line").GetInt32(), Reject(loaded).GetProperty("value").GetString()));
        Assert.Equal(["outlier 4", "same 7", "total 8"], loaded.Answer.GetProperty("remarks").EnumerateArray().Select(remark => $"{remark.GetProperty("kind").GetString()} {remark.GetProperty("line").GetInt32()}"));
    }

    private static int Count((int Code, JsonElement Answer) import, string name) => import.Answer.GetProperty(name).GetInt32();

    private static JsonElement Reject((int Code, JsonElement Answer) import) => import.Answer.GetProperty("rejects")[0];

    private string PathOf(string name) => Path.Combine(Path.GetDirectoryName(_folder.Database)!, name);

    private async Task<(int Code, JsonElement Answer)> ImportAsync(string kind, string name, string content, params string[] options)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Database)!);
        await File.WriteAllTextAsync(PathOf(name), content, TestContext.Current.CancellationToken);
        return await StartAsync(["import", kind, PathOf(name), "--program", Program, "--source", "desk", "--json", .. options]);
    }

    private async Task<(int Code, JsonElement Answer)> StartAsync(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "partnerhub.dll"), .. command, $"--ConnectionStrings:PartnerHub=Data Source={_folder.Database}", "--Storage:Create=true"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(output.StartsWith('{'), $"{string.Join(' ', command)}: {output}{await error}");
        using var answer = JsonDocument.Parse(output);
        return (process.ExitCode, answer.RootElement.Clone());
    }
}
