using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Web;

/// <summary>Failures of a start that an operator can put right, said without a stack trace.</summary>
internal static class StartFailure
{
    /// <summary>What to do about it; null for a surprise, which stays an exception.</summary>
    public static string? Of(Exception error) => error switch
    {
        IOException { InnerException: AddressInUseException } => $"{error.Message} {StartWords.AddressInUse}",
        OptionsValidationException options => "Settings: " + string.Join(" ", options.Failures),
        MigrationException => error.Message,
        UnfitDatabaseException unfit => $"{StartWords.DatabaseUnusable} {StorageWords.Of(unfit).In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)}",
        DbException => $"{StartWords.DatabaseUnusable} {error.Message}",
        UnauthorizedAccessException => error.Message,
        _ => null,
    };
}
