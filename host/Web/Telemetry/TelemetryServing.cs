using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace PartnerHub.Host.Web.Telemetry;

/// <summary>Traces and metrics are sent by OTLP where an endpoint is set; elsewhere nothing of it is loaded.</summary>
internal static class TelemetryServing
{
    public const string Setting = "Telemetry:Endpoint";
    private const string Both = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Traces = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";
    private const string Metrics = "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT";

    /// <summary>The exporter reads its settings under their usual names.</summary>
    /// <exception cref="OptionsValidationException">An endpoint is no address.</exception>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        if (settings[Setting] is { Length: > 0 } endpoint)
        {
            settings[Both] ??= endpoint;
        }

        if (((string[])[Both, Traces, Metrics]).FirstOrDefault(name => !IsAddress(settings[name])) is { } wrong)
        {
            var name = wrong == Both && settings[Both] == settings[Setting] ? Setting : wrong;
            throw new OptionsValidationException(name, typeof(string), [$"{name} is '{settings[wrong]}'; expected an address, such as http://localhost:4317."]);
        }

        var (traces, metrics) = (IsSet(settings, Traces), IsSet(settings, Metrics));
        if (traces || metrics)
        {
            Add(builder, traces, metrics);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Add(WebApplicationBuilder builder, bool traces, bool metrics) => TelemetryExport.Add(builder.Services, builder.Configuration, traces, metrics);

    private static bool IsSet(IConfiguration settings, string name) => !string.IsNullOrEmpty(settings[Both]) || !string.IsNullOrEmpty(settings[name]);

    private static bool IsAddress(string? text) => string.IsNullOrEmpty(text) || (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https");
}
