using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PartnerHub.Benchmarks.Starting;

internal static class HostProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(3);

    /// <summary>From the start of a process until it answers for the programs: time passed, processor time, and the memory it then holds at rest.</summary>
    public static async Task<Start> ToAnswer(string program, params string[] arguments)
    {
        var address = FreeAddress();
        var watch = Stopwatch.StartNew();
        using var process = Start(program, [.. arguments, $"--urls={address}"]);
        try
        {
            var answer = await FirstAnswer(address, process);
            var (passed, processor) = (watch.Elapsed, process.TotalProcessorTime);
            await Task.Delay(Rest);
            process.Refresh();
            return new Start(passed.TotalSeconds, processor.TotalSeconds, process.WorkingSet64 / 1_048_576.0, answer);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    public static async Task<string> FirstAnswer(Uri address, Process process)
    {
        using var client = new HttpClient { BaseAddress = address }.AsOperator();
        using var patience = new CancellationTokenSource(Patience);
        while (!process.HasExited)
        {
            try
            {
                return await client.GetStringAsync("/api/v1/programs", patience.Token);
            }
            catch (HttpRequestException notYet) when (notYet.StatusCode is null)
            {
                await Task.Delay(5, patience.Token);
            }
        }

        throw new InvalidOperationException($"the process ended with {process.ExitCode}");
    }

    public static Process Start(string program, params string[] arguments)
    {
        // The empty server to compare with reads no such setting.
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["Access__ProvisioningKey"] = OperatorKey.Value },
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.Write(line.Data is null ? "" : line.Data + Environment.NewLine);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}

/// <summary>How long a process took to its first answer, which, and the megabytes it holds when nothing is asked of it.</summary>
internal readonly record struct Start(double Passed, double Processor, double Megabytes, string Answer);
