using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PartnerHub.Benchmarks.Starting;

internal static class HostProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string[] Programs = ["kaspersky-tiers", "logitech-tracks", "questionnaire"];

    /// <summary>From the start of the process until it answers with the programs, all of them loaded: time passed, and processor time.</summary>
    public static async Task<(double Passed, double Processor)> SecondsToAnswer(string host, DirectoryInfo data)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var watch = Stopwatch.StartNew();
        using var process = Start(
            host, "serve", "--environment=Production", $"--urls={address}", $"--ConnectionStrings:PartnerHub=Data Source={data.FullName}/start.db");
        try
        {
            using var client = new HttpClient { BaseAddress = address };
            await FirstAnswer(client, process);
            return (watch.Elapsed.TotalSeconds, process.TotalProcessorTime.TotalSeconds);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    /// <summary>A process that only starts and ends: what nothing can be faster than.</summary>
    public static async Task<double> SecondsToEnd(string program)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(program, "none");
        await process.WaitForExitAsync();
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task FirstAnswer(HttpClient client, Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!process.HasExited)
        {
            try
            {
                var answer = await client.GetStringAsync("/api/v1/programs", patience.Token);
                var missing = Programs.FirstOrDefault(program => !answer.Contains($"\"{program}\"", StringComparison.Ordinal));
                if (missing is not null)
                {
                    throw new InvalidOperationException($"{missing} is not among the programs: {answer}");
                }

                return;
            }
            catch (HttpRequestException notYet) when (notYet.StatusCode is null)
            {
                await Task.Delay(5, patience.Token);
            }
        }

        throw new InvalidOperationException($"the host ended with {process.ExitCode}: {await process.StandardError.ReadToEndAsync(CancellationToken.None)}");
    }

    private static Process Start(string program, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
