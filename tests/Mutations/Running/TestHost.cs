using System.Diagnostics;
using System.Globalization;

namespace PartnerHub.Mutations.Running;

/// <summary>A process that runs tests for one change after the other.</summary>
internal sealed class TestHost : IDisposable
{
    private readonly Process _process;

    public TestHost(string folder, string program, IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(program, [TestHostSource.Waits]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>Null when it did not answer in time, or ended: it is then of no more use.</summary>
    /// <param name="change">Number of the change; 0 for none.</param>
    /// <param name="arguments">For the runner.</param>
    /// <param name="limit">How long to wait.</param>
    public async Task<HostAnswer?> RunAsync(int change, IEnumerable<string> arguments, TimeSpan limit)
    {
        using var stop = new CancellationTokenSource(limit);
        try
        {
            await _process.StandardInput.WriteLineAsync(string.Join('\t', [change.ToString(CultureInfo.InvariantCulture), .. arguments]).AsMemory(), stop.Token);
            await _process.StandardInput.FlushAsync(stop.Token);
            while (await _process.StandardOutput.ReadLineAsync(stop.Token) is { } line)
            {
                // A test may write too, even on the line of the answer.
                if (line.LastIndexOf(TestHostSource.Answer, StringComparison.Ordinal) is var at && at >= 0)
                {
                    var parts = line[(at + 1)..].Split('\t');
                    return new(parts[0] != "0", parts[1]);
                }
            }
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            return null;
        }

        return null;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}

/// <param name="Failed">True when a test failed.</param>
/// <param name="Test">The first that did; empty when it was not told.</param>
internal sealed record HostAnswer(bool Failed, string Test);
