using System.Globalization;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;

namespace PartnerHub.Journal.Api;

internal static class JournalProblems
{
    public static ApiProblem UnknownEntry(long number) => Problems.NotFound(
        "unknown-entry",
        LocalizedText.Of("Enregistrement inconnu", "Unknown entry"),
        LocalizedText.Of($"Le journal n'a pas d'enregistrement {Text(number)}.", $"The journal has no entry {Text(number)}."));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
