using System.Diagnostics;
using System.Reflection;

namespace PartnerHub.Reliability;

/// <summary>The host's command line as a process that can be killed.</summary>
internal sealed class HostProcess(string[] settings)
{
    public static readonly string HostPath = typeof(HostProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "HostPath").Value!;

    /// <summary>Runs a command to its end.</summary>
    public async Task RunAsync(string[] command)
    {
        if (await KillAsync(command, Timeout.InfiniteTimeSpan))
        {
            throw new InvalidOperationException("The command was killed.");
        }
    }

    /// <summary>True when the command was killed after that time; false when it was done before.</summary>
    public async Task<bool> KillAsync(string[] command, TimeSpan after)
    {
        using var process = Start(command);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExitAsync();
        if (await Task.WhenAny(ended, Task.Delay(after)) != ended)
        {
            process.Kill();
            await ended;
            return true;
        }

        return process.ExitCode == 0 ? false : throw new InvalidOperationException($"The command ended with {process.ExitCode}: {await errors}{await output}");
    }

    private Process Start(string[] command) => Process.Start(new ProcessStartInfo("dotnet", [HostPath, .. command, .. settings])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
