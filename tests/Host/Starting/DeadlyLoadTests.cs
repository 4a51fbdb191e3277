using System.Diagnostics;
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
        using (var process = Served.Start(_folder.Path, Serve))
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

    private Task<Served?> StartAsync() => Served.StartAsync(_folder.Path, Serve);

    /// <summary>A server in a process of its own; killed with this.</summary>
    private sealed class Served(Process process, Uri address) : IDisposable
    {
        public static Process Start(string folder, string[] arguments)
        {
            var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "partnerhub.dll"), .. arguments])
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            return process;
        }

        /// <summary>Null where the process ended before it served.</summary>
        public static async Task<Served?> StartAsync(string folder, string[] arguments)
        {
            var process = Start(folder, arguments);
            while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)) is { } found)
                {
                    // A load that goes on may still end it.
                    var served = new Served(process, new Uri(found.TrimEnd(',', '.')));
                    return await served.IsUpAsync() ? served : null;
                }
            }

            process.Dispose();
            return null;
        }

        public async Task<Dictionary<string, JsonElement>> ProgramsAsync()
        {
            using var client = new HttpClient { BaseAddress = address };
            using var programs = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/v1/programs", UriKind.Relative), TestContext.Current.CancellationToken));
            return programs.RootElement.GetProperty("items").EnumerateArray().ToDictionary(program => program.GetProperty("id").GetString()!, program => program.Clone(), StringComparer.Ordinal);
        }

        public void Dispose()
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }

        private async Task<bool> IsUpAsync()
        {
            try
            {
                return (await ProgramsAsync()).Count > 0;
            }
            catch (HttpRequestException)
            {
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
                process.Dispose();
                return false;
            }
        }
    }
}
