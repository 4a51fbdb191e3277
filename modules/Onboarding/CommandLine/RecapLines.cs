using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Onboarding.Publishing;

namespace PartnerHub.Onboarding.CommandLine;

/// <summary>What publishing would do, in words.</summary>
internal static class RecapLines
{
    public static IEnumerable<string> Of(Locale locale, PublicationRecap recap)
    {
        yield return recap.IsNewVersion
            ? locale.Say(
                $"Publication de {recap.Program}, version {locale.Number(recap.Number)}, à partir du {locale.Day(recap.EffectiveFrom)} :",
                $"Publishing {recap.Program}, version {locale.Number(recap.Number)}, from {locale.Day(recap.EffectiveFrom)}:")
            : locale.Say($"Les règles de {recap.Program} ne changent pas :", $"The rules of {recap.Program} do not change:");
        foreach (var level in recap.Levels)
        {
            yield return Line(locale.Say(level.Name), level.Partners, locale);
        }

        foreach (var unknown in recap.Unknown)
        {
            yield return Line(locale.Say($"Indéterminé, {locale.Say(unknown.Requirement)}", $"Undetermined, {locale.Say(unknown.Requirement)}"), unknown.Partners, locale);
        }

        yield return Line(locale.Say("Deviennent membres", "Become members"), recap.Joining, locale);
        foreach (var change in recap.Changes)
        {
            yield return "  " + locale.Pair($"{change.Partner}, {locale.Say(change.Figure)}", $"{(change.From is { } from ? locale.Say(from) : "–")} → {locale.Say(change.To)}");
        }

        foreach (var kept in recap.Kept)
        {
            yield return "  " + locale.Pair($"{kept.Partner}, {locale.Say(kept.Figure)}", locale.Say(kept.Why));
        }

        yield return Line(locale.Say("Lu par les partenaires", "Read by partners"), [.. recap.Read.Select(reading => locale.Say(reading.Label))], locale);
        foreach (var warning in recap.Warnings)
        {
            yield return "! " + locale.Say(warning);
        }
    }

    private static string Line(string what, IReadOnlyList<string> names, Locale locale) =>
        "  " + locale.Pair(what, locale.Number(names.Count) + (names.Count == 0 ? "" : $" ({string.Join(", ", names.Take(20))}{(names.Count > 20 ? ", …" : "")})"));
}
