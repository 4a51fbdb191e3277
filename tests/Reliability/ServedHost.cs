using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PartnerHub.Reliability;

/// <summary>The real host, serving in a process of its own.</summary>
internal sealed class ServedHost : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _told = new();

    private ServedHost(Process process, Uri address)
    {
        (_process, Client) = (process, new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) }.AsOperator());
        _process.OutputDataReceived += Hear;
        _process.ErrorDataReceived += Hear;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public HttpClient Client { get; }

    public Uri Address => Client.BaseAddress!;

    public bool HasEnded => _process.HasExited;

    /// <summary>What it said since it started: with its failures, which it logs.</summary>
    public string Told
    {
        get
        {
            lock (_told)
            {
                return _told.ToString();
            }
        }
    }

    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return HasEnded ? 0 : _process.WorkingSet64 / 1_048_576.0;
        }
    }

    /// <summary>Starts one and waits until it is ready, or until its process ends.</summary>
    public static async Task<ServedHost> StartAsync(string folder, string[] settings, params IReadOnlyCollection<(string Name, string Value)> variables)
    {
        var address = FreeAddress();
        var start = new ProcessStartInfo("dotnet", [HostProcess.HostPath, "serve", .. settings, $"--urls={address}"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        start.Environment["Access__ProvisioningKey"] = OperatorKey.Value;

        var host = new ServedHost(Process.Start(start)!, address);
        for (var watch = Stopwatch.StartNew(); !host.HasEnded && !await host.IsReadyAsync(); await Task.Delay(20))
        {
            if (watch.Elapsed > Patience)
            {
                host.Dispose();
                throw new InvalidOperationException($"The host does not serve: {host.Told}");
            }
        }

        return host;
    }

    public async Task<bool> IsReadyAsync()
    {
        try
        {
            return await Client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)) == "Healthy";
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    /// <summary>Asks it to stop, as a supervisor does: how long it took and its exit code; null when it had not ended by then.</summary>
    public async Task<(TimeSpan Took, int Code)?> StopAsync(TimeSpan patience)
    {
        var watch = Stopwatch.StartNew();
        if (!HasEnded)
        {
            using var signal = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await signal.WaitForExitAsync();
        }

        using var limit = new CancellationTokenSource(patience);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
            return (watch.Elapsed, _process.ExitCode);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
        Client.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (_told)
        {
            _told.AppendLine(line.Data);
        }
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
