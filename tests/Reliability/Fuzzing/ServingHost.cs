using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;

namespace PartnerHub.Reliability.Fuzzing;

/// <summary>The real host, serving the sample network from a folder of its own.</summary>
internal sealed class ServingHost : IAsyncDisposable
{
    private static readonly string HostPath = typeof(ServingHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "HostPath").Value!;

    private readonly Process _process;
    private readonly string[] _settings;
    private readonly StringBuilder _told = new();

    private ServingHost(Process process, Uri address, string[] settings)
    {
        (_process, Address, _settings) = (process, address, settings);
        _process.OutputDataReceived += Hear;
        _process.ErrorDataReceived += Hear;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public bool IsAlive => !_process.HasExited;

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

    public static async Task<ServingHost> StartAsync(string folder)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        string[] settings =
        [
            $"--contentRoot={folder}",
            $"--ConnectionStrings:PartnerHub=Data Source={Path.Combine(folder, "fuzz.db")}",
            "--Storage:Create=true",
            "--Demo:LoadWhenEmpty=true",
            "--Logging:LogLevel:Default=Error",
        ];
        var process = Process.Start(new ProcessStartInfo("dotnet", [HostPath, "serve", .. settings, $"--urls={address}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var host = new ServingHost(process, address, settings);
        await host.WaitAsync();
        return host;
    }

    /// <summary>Ends it as an operator does; true where it ended well.</summary>
    public async Task<bool> StopAsync()
    {
        if (!_process.HasExited)
        {
            using var asked = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await asked.WaitForExitAsync();
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode == 0;
    }

    /// <summary>Whether the journal is whole, by the command that an operator has for it.</summary>
    public async Task<bool> VerifiesAsync()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [HostPath, "journal", "verify", .. _settings]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            Console.Out.WriteLine(await output + await errors);
        }

        return process.ExitCode == 0;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task WaitAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMinutes(2); await Task.Delay(200))
        {
            if (_process.HasExited)
            {
                break;
            }

            try
            {
                if (await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)) == "Healthy")
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
        }

        throw new InvalidOperationException($"The host does not serve: {Told}");
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (_told)
        {
            _told.AppendLine(line.Data);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
