using System.Diagnostics.Metrics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Host.Tests.Telemetry;

/// <summary>What a receiver is sent, and that nothing of it is loaded where there is none.</summary>
public class TelemetryTests
{
    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT")]
    [InlineData("Telemetry:Endpoint")]
    public async Task Receiver_IsSentTracesAndMetrics(string setting)
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        string trace;
        await using (var hub = await ServedHub.StartAsync(null, (setting, receiver.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")))
        {
            using var given = new HttpRequestMessage(HttpMethod.Put, new Uri("/api/v1/members/p001.kaspersky-tiers/override", UriKind.Relative))
            {
                Content = new StringContent("""{"level":"registered","from":"2026-06-01","reason":"agreed"}""", Encoding.UTF8, "application/json"),
                Headers = { { "If-Match", "\"0\"" } },
            };
            using var recorded = await hub.Client.SendAsync(given, TestContext.Current.CancellationToken);
            recorded.EnsureSuccessStatusCode();
            trace = recorded.Headers.GetValues("X-Request-Id").Single();
            using var sought = await hub.Client.GetAsync(new Uri("/programs/kaspersky-tiers/members?q=Dupont", UriKind.Relative), TestContext.Current.CancellationToken);
            await hub.GetAsync("/api/v1/members/p001.kaspersky-tiers/standing");
            await MeasuredAsync(hub.Services.GetRequiredService<IMeterFactory>(), "partnerhub.outbox.backlog");
            using var unknown = await hub.Client.GetAsync(new Uri("/api/v1/members/nobody-at-all/standing", UriKind.Relative), TestContext.Current.CancellationToken);
        }

        Assert.True(receiver.Holds("traces", "OverrideLevel"), receiver.ToString());
        Assert.True(receiver.Holds("traces", "AssessEligibility"));
        Assert.True(receiver.Holds("traces", Convert.FromHexString(trace)));
        Assert.True(receiver.Holds("traces", "/api/v1/members/{member}/override"));
        foreach (var name in (string[])["partnerhub.request.duration", "partnerhub.program.call.duration", "partnerhub.journal.entries", "partnerhub.outbox.backlog", "http.server.request.duration", "dotnet.gc.collections"])
        {
            Assert.True(receiver.Holds("metrics", name), name);
        }

        foreach (var personal in (string[])["Dupont", "p001", "nobody-at-all"])
        {
            Assert.False(receiver.Holds("traces", personal), personal);
            Assert.False(receiver.Holds("metrics", personal), personal);
        }
    }

    [Fact]
    public async Task Server_WithoutAnEndpoint_LoadsNothingOfIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A process is asked to stop by a signal.");
        using var folder = new TempFolder();

        Assert.DoesNotContain(await LoadedAsync(folder), IsTelemetry);
        Assert.Contains(await LoadedAsync(folder, ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")), IsTelemetry);
    }

    /// <summary>Waits for what is measured now and then.</summary>
    private static async Task MeasuredAsync(IMeterFactory meters, string name)
    {
        var measured = new TaskCompletionSource();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Name == name && instrument.Meter.Scope == meters)
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => measured.TrySetResult());
        listener.Start();
        await measured.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    private static bool IsTelemetry(string assembly) => assembly.StartsWith("OpenTelemetry", StringComparison.Ordinal);

    private static async Task<string[]> LoadedAsync(TempFolder folder, params (string Name, string Value)[] environment)
    {
        var list = Path.Combine(folder.Path, "assemblies.txt");
        using (var served = await ServedProcess.StartAsync(
            folder.Path,
            ["serve", "--urls", "http://127.0.0.1:0", $"--contentRoot={folder.Path}", "--Demo:LoadWhenEmpty=false"],
            [.. environment, (LoadedAssemblies.ListFile, list), ("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location)]))
        {
            await served!.StopAsync();
        }

        return await File.ReadAllLinesAsync(list, TestContext.Current.CancellationToken);
    }
}
