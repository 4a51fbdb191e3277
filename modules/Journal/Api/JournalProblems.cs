using System.Globalization;
using Microsoft.AspNetCore.Http;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;

namespace PartnerHub.Journal.Api;

internal static class JournalProblems
{
    public static ApiProblem UnknownEntry(long number) => new()
    {
        Type = "unknown-entry",
        Status = StatusCodes.Status404NotFound,
        Title = LocalizedText.Of("Enregistrement inconnu", "Unknown entry"),
        Detail = LocalizedText.Of($"Le journal n'a pas d'enregistrement {Text(number)}.", $"The journal has no entry {Text(number)}."),
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
