using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>
/// What a questionnaire's text may hold at most, counted before anything is made of it: many times more than anybody writes, and little
/// enough to be read in a moment, whatever its shape.
/// </summary>
internal static class DocumentLimits
{
    public const int MostLetters = 2_000_000;
    public const int MostColumns = 100;

    /// <summary>For how long one expression may look for a match, in milliseconds: none takes that long, unless it is wrong.</summary>
    public const int LongestMatch = 5_000;

    private const int MostLines = 60_000;
    private const int LongestLine = 200_000;
    private const int MostPipes = 300_000;
    private const int MostHeadings = 1_000;

    /// <summary>Why a text is not read; null for one that is.</summary>
    public static LocalizedText? Problem(string text)
    {
        if (text.Length > MostLetters)
        {
            return TooLong;
        }

        var (lines, pipes, headings) = (0, 0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines++;
            var ofLine = line.Count('|') - line.Count("\\|");
            pipes += ofLine;
            headings += line.TrimStart().StartsWith('#') ? 1 : 0;
            if (ofLine > MostColumns + 1)
            {
                return TooWide(lines);
            }

            if (line.Length > LongestLine)
            {
                return TooMuch(LocalizedText.Of($"{Say(LongestLine)} lettres à la ligne {Say(lines)}", $"{Say(LongestLine)} letters on line {Say(lines)}"));
            }
        }

        return lines > MostLines ? TooMuch(LocalizedText.Of($"{Say(MostLines)} lignes", $"{Say(MostLines)} lines"))
            : pipes > MostPipes ? TooMuch(LocalizedText.Of($"{Say(MostPipes)} cellules", $"{Say(MostPipes)} cells"))
            : headings > MostHeadings ? TooMuch(LocalizedText.Of($"{Say(MostHeadings)} titres", $"{Say(MostHeadings)} headings"))
            : null;
    }

    public static LocalizedText TooIntricate { get; } = LocalizedText.Of(
        "Ce document est trop enchevêtré pour être lu : un questionnaire en Markdown ou en Word est attendu.",
        "This document is too tangled to be read: a questionnaire in Markdown or Word is expected.");

    public static LocalizedText TooLong { get; } = TooMuch(LocalizedText.Of($"{Say(MostLetters)} lettres", $"{Say(MostLetters)} letters"));

    private static LocalizedText TooMuch(LocalizedText most) => LocalizedText.Of(
        $"Ce document contient plus qu’un questionnaire : {most.Fr} au plus.",
        $"This document holds more than a questionnaire: {most.En} at most.");

    private static LocalizedText TooWide(int line) => LocalizedText.Of(
        $"La ligne {Say(line)} a plus de {Say(MostColumns)} colonnes : un tableau en a {Say(MostColumns)} au plus.",
        $"Line {Say(line)} has more than {Say(MostColumns)} columns: a table has {Say(MostColumns)} at most.");

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
