using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Web;

/// <summary>Failures of a start that an operator can put right, said without a stack trace.</summary>
internal static class StartFailure
{
    private static readonly string[] ReadersOfSettings =
    [
        "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.Logging.Configuration",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Hosting",
    ];

    /// <summary>What to do about it; null for a surprise, which stays an exception.</summary>
    public static string? Of(Exception error) => error switch
    {
        IOException { InnerException: AddressInUseException } => $"{error.Message} {StartWords.AddressInUse}",
        OptionsValidationException options => "Settings: " + string.Join(" ", options.Failures),
        MigrationException => error.Message,
        UnfitDatabaseException unfit => $"{StartWords.DatabaseUnusable} {StorageWords.Of(unfit).In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)}",
        DbException => $"{StartWords.DatabaseUnusable} {error.Message}",
        UnauthorizedAccessException => error.Message,
        _ when IsOfSettings(error) => $"Settings: {Innermost(error)}",
        _ => null,
    };

    // What reads settings throws exceptions of no type of its own.
    private static bool IsOfSettings(Exception error) =>
        error is InvalidOperationException or FormatException or InvalidDataException or ArgumentException or IOException
        && (error.Source is { } source && ReadersOfSettings.Any(reader => source.StartsWith(reader, StringComparison.Ordinal)));

    private static string Innermost(Exception error) =>
        error.InnerException is { } inner and not AggregateException && !error.Message.Contains(inner.Message, StringComparison.Ordinal) ? $"{error.Message} {Innermost(inner)}" : error.Message;
}
