using System.Diagnostics;
using PartnerHub.EndToEnd.Tests.Browsing;

namespace PartnerHub.EndToEnd.Tests.Access.SignOn;

/// <summary>npm's oidc-provider in a process of its own; its packages are installed beside the tests, once for each lock file.</summary>
internal sealed class ForeignProvider : IAsyncDisposable
{
    public const string Absent = "No node and npm on this machine: tests with a provider of another make are skipped here; with CI=true they fail.";

    private readonly Process _process;

    private ForeignProvider(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    public static async Task<ForeignProvider> StartAsync(CancellationToken cancellation)
    {
        var (node, npm) = (Find("node"), Find("npm"));
        if (Chromium.IsRequired && (node is null || npm is null))
        {
            Assert.Fail(Absent);
        }

        Assert.SkipWhen(node is null || npm is null, Absent);
        var folder = Path.Combine(AppContext.BaseDirectory, "Access", "ForeignProvider");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "oidc-provider")))
        {
            using var install = Start(npm!, folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            var said = install.StandardOutput.ReadToEndAsync(cancellation);
            var complained = install.StandardError.ReadToEndAsync(cancellation);
            await install.WaitForExitAsync(cancellation).WaitAsync(TimeSpan.FromMinutes(3), cancellation);
            Assert.True(install.ExitCode == 0, $"{await said}{await complained}");
        }

        var process = Start(node!, folder, "provider.mjs");
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync(cancellation).AsTask().WaitAsync(TimeSpan.FromMinutes(1), cancellation) is { } line)
        {
            if (line.StartsWith("ready ", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new(process, line.Split(' ')[1]);
            }
        }

        process.Dispose();
        throw new InvalidOperationException("The provider ended before it was ready.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await _process.WaitForExitAsync(patience.Token);
        _process.Dispose();
    }

    private static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static Process Start(string program, string folder, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
