using System.Text.Json;
using PartnerHub.Host.Tests.CommandLine;

namespace PartnerHub.Host.Tests.Starting;

/// <summary>A program whose load ends the process, in processes of their own.</summary>
public sealed class DeadlyLoadTests : IDisposable
{
    private const string Deadly = "ends-process";

    private readonly TempFolder _folder = new TempFolder().WithPrograms().WithTestPlugin("EndsProcess");

    private string Settings => Path.Combine(_folder.Path, "deadly.json");

    private string Loads => Path.Combine(_folder.Path, "data", "loads");

    [Theory]
    [InlineData("exit")]
    [InlineData("fail-fast")]
    public async Task Load_ThatEndsTheProcess_IsNotTriedAgainUntilItIsRetried(string way)
    {
        await File.WriteAllTextAsync(Settings, $$"""{ "factory": "{{way}}" }""", TestContext.Current.CancellationToken);
        Assert.Null(await StartAsync());

        using (var served = await StartAsync() ?? throw new InvalidOperationException("the second start ended too"))
        {
            var programs = await served.ProgramsAsync();
            Assert.Equal("refused", programs[Deadly].GetProperty("state").GetString());
            Assert.Contains("program retry " + Deadly, programs[Deadly].GetProperty("reason").GetProperty("en").GetString(), StringComparison.Ordinal);
            Assert.Equal("serving", programs["kaspersky-tiers"].GetProperty("state").GetString());
        }

        await File.WriteAllTextAsync(Settings, "{}", TestContext.Current.CancellationToken);
        var (code, output, error) = await InstalledProcess.RunAsync(_folder.Path, ["program", "retry", Deadly, .. Arguments]);
        Assert.True(code == 0, output + error);
        using var mended = await StartAsync();
        Assert.Equal("serving", (await mended!.ProgramsAsync())[Deadly].GetProperty("state").GetString());
    }

    [Fact]
    public async Task Load_InAProcessThatWasKilled_IsTriedAgain()
    {
        await File.WriteAllTextAsync(Settings, """{ "factory": "wait" }""", TestContext.Current.CancellationToken);
        using (var process = ServedProcess.Start(_folder.Path, Serve))
        {
            while (!Directory.Exists(Loads) || !Directory.EnumerateFiles(Loads, Deadly + "*").Any())
            {
                Assert.False(process.HasExited);
                await Task.Delay(10, TestContext.Current.CancellationToken);
            }

            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.NotEmpty(Directory.EnumerateFiles(Loads, Deadly + "*"));

        using var again = await StartAsync();

        Assert.Equal("serving", (await again!.ProgramsAsync())[Deadly].GetProperty("state").GetString());
        Assert.Empty(Directory.EnumerateFiles(Loads));
    }

    public void Dispose() => _folder.Dispose();

    private string[] Arguments =>
    [
        $"--contentRoot={_folder.Path}", $"--Plugins:Folder={_folder.Plugins}", $"--Plugins:{Deadly}:Settings={Settings}",
        "--Programs:LoadTimeout=00:02:00", "--Storage:Create=true", "--Demo:LoadWhenEmpty=false", "--Logging:LogLevel:Default=Warning",
    ];

    private string[] Serve => ["serve", "--urls", "http://127.0.0.1:0", .. Arguments];

    private Task<ServedProcess?> StartAsync() => ServedProcess.StartAsync(_folder.Path, Serve);
}
