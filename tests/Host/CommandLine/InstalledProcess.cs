using System.Diagnostics;
using System.Text;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>The program of this build as a process of its own.</summary>
internal static class InstalledProcess
{
    public static Task<(int Code, string Output, string Error)> RunAsync(string folder, params string[] args) => RunInZoneAsync(null, folder, args);

    /// <summary>The same on a machine of a time zone; of its own for null.</summary>
    public static async Task<(int Code, string Output, string Error)> RunInZoneAsync(string? zone, string folder, params string[] args)
    {
        var (code, output, error) = await StartAsync(folder, zone, [Path.Combine(AppContext.BaseDirectory, "partnerhub.dll"), .. args]);
        return (code, Encoding.UTF8.GetString(output), error);
    }

    /// <summary>Starts <c>dotnet</c> in a folder, and waits until it ends.</summary>
    public static Task<(int Code, byte[] Out, string Error)> StartAsync(string folder, params string[] args) => StartAsync(folder, null, args);

    private static async Task<(int Code, byte[] Out, string Error)> StartAsync(string folder, string? zone, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", args)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (zone is not null)
        {
            start.Environment["TZ"] = zone;
        }

        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ToArray(), await error);
    }
}
