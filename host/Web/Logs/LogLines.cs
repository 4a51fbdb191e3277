using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace PartnerHub.Host.Web.Logs;

/// <summary>A line for each thing that is logged: how grave, by whom, in which request, and what.</summary>
internal sealed class LogLines() : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "lines";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var message = logEntry.Formatter(logEntry.State, logEntry.Exception);
        textWriter.Write(Level(logEntry.LogLevel));
        textWriter.Write(": ");
        textWriter.Write(logEntry.Category);
        textWriter.Write(string.Create(CultureInfo.InvariantCulture, $"[{logEntry.EventId.Id}] "));
        if (Activity.Current is { } activity)
        {
            textWriter.Write(activity.TraceId.ToHexString());
            textWriter.Write(' ');
        }

        textWriter.Write(OnOneLine(message));
        if (logEntry.Exception is { } error)
        {
            textWriter.Write(' ');
            textWriter.Write(OnOneLine(error.ToString()));
        }

        textWriter.WriteLine();
    }

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Level(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };
}
