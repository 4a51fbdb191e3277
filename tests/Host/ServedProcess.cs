using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace PartnerHub.Host.Tests;

/// <summary>A server in a process of its own; killed with this.</summary>
internal sealed class ServedProcess : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = [];
    private readonly Task _listening;

    private ServedProcess(Process process, Uri address)
    {
        (_process, Client) = (process, new HttpClient { BaseAddress = address }.AsOperator());
        _listening = ListenAsync();
    }

    public HttpClient Client { get; }

    /// <summary>What it wrote to standard output since it served.</summary>
    public IReadOnlyCollection<string> Said => _said;

    public static Process Start(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "partnerhub.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        start.Environment["Access__ProvisioningKey"] = OperatorKey.Value;

        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Null where the process ended before it served.</summary>
    public static async Task<ServedProcess?> StartAsync(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        var process = Start(folder, arguments, environment);
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)) is { } found)
            {
                // A load that goes on may still end it.
                var served = new ServedProcess(process, new Uri(found.TrimEnd(',', '.')));
                return await served.IsUpAsync() ? served : null;
            }
        }

        process.Dispose();
        return null;
    }

    public async Task<Dictionary<string, JsonElement>> ProgramsAsync()
    {
        using var programs = JsonDocument.Parse(await Client.GetStringAsync(new Uri("/api/v1/programs", UriKind.Relative), TestContext.Current.CancellationToken));
        return programs.RootElement.GetProperty("items").EnumerateArray().ToDictionary(program => program.GetProperty("id").GetString()!, program => program.Clone(), StringComparer.Ordinal);
    }

    /// <summary>Has it stop in its own time, as Ctrl-C does; not on Windows.</summary>
    public async Task StopAsync()
    {
        using var signal = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.WaitForExit();
        _listening.Wait();
        _process.Dispose();
    }

    private async Task ListenAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            _said.Enqueue(line);
        }
    }

    private async Task<bool> IsUpAsync()
    {
        try
        {
            return (await ProgramsAsync()).Count > 0;
        }
        catch (HttpRequestException)
        {
            await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
            _process.Dispose();
            return false;
        }
    }
}
