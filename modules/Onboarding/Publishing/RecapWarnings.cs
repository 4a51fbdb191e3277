using PartnerHub.Contracts;
using PartnerHub.Onboarding.Drafts;

namespace PartnerHub.Onboarding.Publishing;

/// <summary>What to think about before publishing.</summary>
internal static class RecapWarnings
{
    public static IEnumerable<LocalizedText> Of(PublicationRecap recap, ProgramDraft draft)
    {
        if (recap.IsWithoutLevels)
        {
            yield return RecapWords.NobodyHasALevel;
        }

        if (recap.Partners == 0)
        {
            yield return LocalizedText.Of("La section 2 ne nomme aucun partenaire : le programme n’aura aucun membre.", "Section 2 names no partner: the program will have no member.");
        }

        if (recap is { IsNewVersion: true, DaysAhead: < FirstDay.Notice })
        {
            var when = When(recap.DaysAhead);
            yield return draft.Published.Count == 0
                ? LocalizedText.Of($"Le premier jour est {when.Fr} : les partenaires ont moins de trente jours pour lire les règles.", $"The first day is {when.En}: partners have less than thirty days to read the rules.")
                : LocalizedText.Of($"La nouvelle version vaut {when.Fr} : les partenaires ont moins de trente jours pour s’y préparer.", $"The new version holds {when.En}: partners have less than thirty days to get ready.");
        }

        if (recap.Read.Count == 0)
        {
            yield return LocalizedText.Of("Aucun texte du client n’est montré aux partenaires.", "No text of the client’s is shown to partners.");
        }
    }

    private static LocalizedText When(int days) => days switch
    {
        <= 0 => LocalizedText.Of("aujourd’hui", "today"),
        1 => LocalizedText.Of("demain", "tomorrow"),
        _ => LocalizedText.Of(FormattableString.Invariant($"dans {days} jours"), FormattableString.Invariant($"in {days} days")),
    };
}
