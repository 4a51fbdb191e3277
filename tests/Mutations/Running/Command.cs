using System.Diagnostics;

namespace PartnerHub.Mutations.Running;

/// <summary>A program run to its end, or to a time limit.</summary>
internal static class Command
{
    public static Task<Finished> RunAsync(string folder, string program, params IEnumerable<string> arguments) =>
        RunAsync(folder, program, arguments, new Dictionary<string, string>(StringComparer.Ordinal), null);

    public static async Task<Finished> RunAsync(
        string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> variables, TimeSpan? limit)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var stop = new CancellationTokenSource(limit ?? Timeout.InfiniteTimeSpan);
        try
        {
            await process.WaitForExitAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new(null, "");
        }

        return new(process.ExitCode, await output + await errors);
    }
}

/// <param name="ExitCode">Null when it ran into its time limit.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record Finished(int? ExitCode, string Output);
