using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Checks;

/// <summary>Expectations and findings in words.</summary>
internal static class FoundText
{
    private const int ListedAtMost = 8;
    private const int LongestQuote = 40;

    public static LocalizedText Nothing { get; } = LocalizedText.Of("rien", "nothing");

    public static LocalizedText SomeText { get; } = LocalizedText.Of("un texte non vide", "a text that is not empty");

    public static LocalizedText NotNegative { get; } = LocalizedText.Of("un nombre non négatif", "a number that is not negative");

    public static LocalizedText Quoted(string text) =>
        Same(text.Length <= LongestQuote ? $"\"{text}\"" : string.Create(CultureInfo.InvariantCulture, $"\"{text.AsSpan(0, LongestQuote)}…\""));

    public static LocalizedText Number(decimal number) => Same(number.ToString(CultureInfo.InvariantCulture));

    public static LocalizedText Day(DateOnly day) => Same(Iso(day));

    public static LocalizedText AtMost(int letters)
    {
        var most = letters.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of($"un texte d'au plus {most} caractères", $"a text of at most {most} characters");
    }

    public static LocalizedText NotBefore(DateOnly day) =>
        LocalizedText.Of($"une date à partir du {Iso(day)}", $"a date not before {Iso(day)}");

    public static LocalizedText NotAfter(DateOnly day) =>
        LocalizedText.Of($"une date jusqu'au {Iso(day)}", $"a date not after {Iso(day)}");

    public static LocalizedText Before(DateOnly day) =>
        LocalizedText.Of($"une date avant le {Iso(day)}", $"a date before {Iso(day)}");

    public static LocalizedText Value(FactValue value) => value.Form switch
    {
        FactValueForm.None => Nothing,
        FactValueForm.Text => Quoted(value.Text!),
        _ => Same(value.ToString()),
    };

    /// <summary>A short list is given whole; of a long one, the ids that look like the one found.</summary>
    public static LocalizedText OneOf(IReadOnlyCollection<string> known, string found, LocalizedText plural)
    {
        if (known.Count == 0)
        {
            return LocalizedText.Of($"rien : le programme n'a pas de {plural.Fr}", $"nothing: the program has no {plural.En}");
        }

        var near = known.Count <= ListedAtMost ? known : NearestIds.Of(found, known);
        var list = string.Join(", ", near);
        return near.Count == 0
            ? LocalizedText.Of($"une valeur parmi les {plural.Fr} du programme", $"one of the program's {plural.En}")
            : known.Count <= ListedAtMost
                ? LocalizedText.Of($"une valeur parmi les {plural.Fr} {list}", $"one of the {plural.En} {list}")
                : LocalizedText.Of($"une valeur parmi les {plural.Fr} du programme (proches : {list})", $"one of the program's {plural.En} (nearest: {list})");
    }

    public static LocalizedText Same(string text) => LocalizedText.Of(text, text);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
