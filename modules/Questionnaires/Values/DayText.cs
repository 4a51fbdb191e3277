using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>A date among the words around it: the end of a month, about, since, and what is said beside it.</summary>
internal static partial class DayText
{
    public static (AnswerValue? Value, bool IsOpen) Read(string text, string language)
    {
        var about = About.Match(text);
        var rest = about.Success ? text[about.Length..] : text;
        if (!Mark.IsMatch(rest) && Days.Read(rest, language) is { } alone)
        {
            return (alone with { IsApproximate = about.Success }, false);
        }

        if (Bound.IsMatch(rest))
        {
            return (null, Year.IsMatch(rest));
        }

        var (core, note) = Beside.Match(rest) is { Success: true } beside ? (beside.Groups["core"].Value, beside.Groups["note"].Value.Trim()) : (rest, "");
        if (Year.IsMatch(note) && !Quiet.IsMatch(note))
        {
            return (null, true);
        }

        return Part(core.Trim(), language) is { } date
            ? (date with { IsApproximate = date.IsApproximate || about.Success, Note = note.Length == 0 ? null : note }, false)
            : (null, Year.Count(rest) > 1);
    }

    /// <summary>The last day, the first or the middle of a month, a quarter or a year.</summary>
    private static DateValue? Part(string text, string language)
    {
        if (PartOf.Match(text) is not { Success: true } part)
        {
            return Days.Read(text, language);
        }

        return Days.Read(part.Groups["whole"].Value, language) is not { } whole || whole.From == whole.To ? null
            : part.Groups["end"].Success ? new DateValue(whole.To, whole.To)
            : part.Groups["start"].Success ? new DateValue(whole.From, whole.From)
            : Middle(whole);
    }

    private static DateValue Middle(DateValue whole)
    {
        var day = whole.From.AddDays((whole.To.DayNumber - whole.From.DayNumber) / 2);
        return new DateValue(day, day) { IsApproximate = true };
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    [GeneratedRegex(@"\A(?:environ|env\b\.?|~|≈|vers|autour de|aux alentours de|circa|ca\.|around|about|approx(?:imativement|imately)?\b\.?|courant|dans le courant d[eu]|during|sans doute|normalement|probablement)\s*", Options, DocumentLimits.LongestMatch)]
    private static partial Regex About { get; }

    [GeneratedRegex(@"\b(?:entre|between|ou|or|avant|before|apr[èe]s|after|d[’']ici|by|au plus t[ôo]t|au plus tard|jusqu|until|[àa] partir|from|from|dès|puis|then|si|if|[àa] (?:confirmer|d[ée]finir|d[ée]terminer)|tbc|tbd)\b|[?<>≤≥]|\p{L}\s+(?:[àa]|to|-|–)\s+\p{L}|\p{L}(?<!\b(?:mi|mid|fin|d[ée]but|end|early|late))[-–]\p{L}+\s+[0-9]{4}|[0-9]{4}\s*(?:-|–|/|[àa]|to)\s*[0-9]{4}", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Bound { get; }

    [GeneratedRegex(@"[?<>≤≥+]", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Mark { get; }

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"\A(?<core>.*?(?<![0-9])(?:19|20)[0-9]{2})(?:\s*[(,;:–—]\s*|\s+-\s+|\s+(?=\p{L}))(?<note>.+?)\)?\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Beside { get; }

    [GeneratedRegex(@"\b(?:sign|contrat|renouvel|depuis|since)", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Quiet { get; }

    [GeneratedRegex(@"\A(?:(?:[àa] la|en|pour la|pour|le|at the|the|by|au)\s+)?(?:(?<end>fin|end|late|dernier jour|last day)|(?<start>d[ée]but|start|beginning|early|premier jour|first day)|(?<middle>mi|milieu|mid|middle))(?:\s+|-)(?:(?:du|de la|de l['’]|de|d['’]|of the|of)\s*)?(?:(?:mois|month|ann[ée]e|year)\s+(?:(?:de|d['’]|of)\s*)?)?(?<whole>.+)\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex PartOf { get; }
}
