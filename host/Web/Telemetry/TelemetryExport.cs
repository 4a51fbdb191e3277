using System.Diagnostics;
using OpenTelemetry.Instrumentation.AspNetCore;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Host.Web.Telemetry;

/// <summary>What is sent. No tag names a person, nor an address that may: a route says which page it was.</summary>
internal static class TelemetryExport
{
    private const string ServiceName = "OTEL_SERVICE_NAME";
    private static readonly string[] Personal = ["url.path", "url.query", "user_agent.original"];

    public static void Add(IServiceCollection services, IConfiguration settings, bool traces, bool metrics)
    {
        var telemetry = services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService(
            settings[ServiceName] ?? "partnerhub", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3)));
        if (traces)
        {
            telemetry.WithTracing(tracing => tracing.AddSource(MessagingModule.TelemetryName).AddAspNetCoreInstrumentation(Describe).AddOtlpExporter());
        }

        if (metrics)
        {
            telemetry.WithMetrics(measuring => measuring
                .AddMeter(MessagingModule.TelemetryName, "System.Runtime")
                .AddAspNetCoreInstrumentation()
                .AddOtlpExporter());
        }
    }

    private static void Describe(AspNetCoreTraceInstrumentationOptions options)
    {
        options.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);
        options.EnrichWithHttpResponse = (activity, _) => Clean(activity);
        options.EnrichWithException = (activity, _) => Clean(activity);
    }

    private static void Clean(Activity activity)
    {
        foreach (var tag in Personal)
        {
            activity.SetTag(tag, null);
        }
    }
}
