using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging.Console;

namespace PartnerHub.Host.Web.Logs;

/// <summary>The log on the console, as lines to read or, with <c>Logging:Console:FormatterName=json</c>, as objects; each names its request.</summary>
internal static class LogServing
{
    private const string Setting = "Logging:Console:FormatterName";

    public static void AddLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.Configure(options => options.ActivityTrackingOptions = ActivityTrackingOptions.TraceId);
        builder.Services.Configure<JsonConsoleFormatterOptions>(options =>
        {
            options.IncludeScopes = true;
            options.UseUtcTimestamp = true;
            options.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
        });
        builder.Logging.AddConsole().AddConsoleFormatter<LogLines, ConsoleFormatterOptions>();
        var form = builder.Configuration[Setting];
        builder.Services.PostConfigure<ConsoleLoggerOptions>(options => options.FormatterName = form ?? LogLines.FormatterName);
    }
}
