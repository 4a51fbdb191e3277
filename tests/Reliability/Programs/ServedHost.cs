using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace PartnerHub.Reliability.Programs;

/// <summary>A host that serves, in a process of its own.</summary>
internal sealed class ServedHost : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly HttpClient _client;

    private ServedHost(Process process, Uri address)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public bool HasEnded => _process.HasExited;

    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return HasEnded ? 0 : _process.WorkingSet64 / 1_048_576.0;
        }
    }

    /// <summary>Starts one and waits until it answers, or until its process ends.</summary>
    public static async Task<ServedHost> StartAsync(string host, string folder, string[] settings)
    {
        var address = FreeAddress();
        var process = Process.Start(new ProcessStartInfo("dotnet", [host, "serve", $"--urls={address}", .. settings])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Memory has its bound, so that a program that wants all of it gets an error before the machine does.
            Environment = { ["DOTNET_DbgEnableMiniDump"] = "0", ["DOTNET_GCHeapHardLimit"] = "0x30000000" },
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var served = new ServedHost(process, address);
        using var patience = new CancellationTokenSource(Patience);
        while (!process.HasExited && (await served.AskAsync("/health/ready")).Code != HttpStatusCode.OK)
        {
            await Task.Delay(20, patience.Token);
        }

        return served;
    }

    /// <summary>No code where nobody answered.</summary>
    public async Task<(HttpStatusCode? Code, string Body)> AskAsync(string path, string? body = null)
    {
        try
        {
            using var content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = content is null ? await _client.GetAsync(path) : await _client.PostAsync(path, content);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return (null, error.Message);
        }
    }

    /// <summary>A program's state, and the reason it is told with.</summary>
    public async Task<(string State, string Reason)> StateAsync(string program)
    {
        var (code, body) = await AskAsync("/api/v1/programs");
        if (code != HttpStatusCode.OK)
        {
            return ("unknown", "");
        }

        using var programs = JsonDocument.Parse(body);
        return programs.RootElement.GetProperty("items").EnumerateArray()
            .Where(item => item.GetProperty("id").GetString() == program)
            .Select(item => (item.GetProperty("state").GetString()!, item.GetProperty("reason") is { ValueKind: JsonValueKind.Object } reason ? reason.GetProperty("en").GetString()! : ""))
            .SingleOrDefault(("absent", ""));
    }

    /// <summary>Asks it to stop, as a supervisor does; null when it had to be killed.</summary>
    public async Task<TimeSpan?> StopAsync(TimeSpan patience)
    {
        var watch = Stopwatch.StartNew();
        using (var signal = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!)
        {
            await signal.WaitForExitAsync();
        }

        using var limit = new CancellationTokenSource(patience);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
            return watch.Elapsed;
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
        _client.Dispose();
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
