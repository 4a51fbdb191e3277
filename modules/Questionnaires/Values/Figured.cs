using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>
/// A figure among the words around it: about, net of tax, per year, renewable. A range, steps, alternatives, a bound or a condition
/// is no figure.
/// </summary>
internal static partial class Figured
{
    /// <param name="strict">Reads a figure that stands alone.</param>
    /// <param name="core">The figure at the start of a text, with its unit.</param>
    public static (AnswerValue? Value, bool IsOpen) Read(string text, Regex core, Func<string, AnswerValue?> strict)
    {
        var (bare, isSaidSo) = WithoutAbout(text);
        var (digits, isDozen) = NumberWords.Read(bare);
        var isApproximate = isSaidSo || isDozen;
        if (strict(digits) is { } alone)
        {
            return (isApproximate ? alone with { IsApproximate = true } : alone, false);
        }

        var plain = digits.Replace('’', '\'');
        if (Variation.IsMatch(Renewal.Replace(plain, "")))
        {
            return (null, plain.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || Named.IsMatch(plain) || NumberWords.Count(plain) > 0);
        }

        return core.Match(digits) is { Success: true } match && Beside(digits[match.Length..]) is var (period, note) && strict(match.Value.Trim() + period) is { } value
            ? (value with { IsApproximate = isApproximate, Note = note ?? value.Note }, false)
            : (null, Digits.Count(digits) + NumberWords.Count(digits) > 1);
    }

    private static (string Text, bool IsAbout) WithoutAbout(string text)
    {
        var bare = Intro.Replace(text, "");
        var without = After.Replace(Within.Replace(Before.Replace(bare, ""), " "), "");
        return without.Trim().Length > 0 && without != bare ? (without.Trim(), true) : (bare, false);
    }

    /// <summary>What stands behind a figure: its period, and the rest as a note. Null when another figure is among it.</summary>
    private static (string Period, string? Note)? Beside(string rest)
    {
        if (Digits.IsMatch(Harmless.Replace(Renewal.Replace(rest, ""), "")))
        {
            return null;
        }

        var period = Period.Match(rest);
        var note = period.Success ? rest[..period.Index] + " " + rest[(period.Index + period.Length)..] : rest;
        note = Edges.Replace(note, "");
        note = Parenthesis.Match(note) is { Success: true } inner ? inner.Groups["inner"].Value : note;
        return (period.Success ? Say(period) : "", note.Trim().Length == 0 ? null : note.Trim());
    }

    private static string Say(Match period) => period.Groups["month"].Success ? "/mois" : period.Groups["quarter"].Success ? "/trimestre" : "/an";

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    [GeneratedRegex(@"\A(?:soit|oui\s*[,:–-]|yes\s*[,:–-]|total\s*:?|à hauteur de|i\.e\.)\s+(?=\S)", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Intro { get; }

    [GeneratedRegex(@"\A(?:environ|env\b\.?|~+|≈|≃|∼|±|\+\s*/\s*[-–]|approx(?:imativement|imately)?\b\.?|about\b|around\b|roughly\b|circa\b|ca\.|vers\b|autour (?:de|des)\b|aux alentours (?:de|des)\b|[àa] peu pr[èe]s\b|pr[èe]s de\b|presque\b|nearly\b|almost\b|de l['’]ordre de\b|plus ou moins\b|estim[ée]e?s?(?: [àa])?\b|estimated(?: at)?\b|quelque\b)\s*", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Before { get; }

    [GeneratedRegex(@"\s+(?:environ|approximativement)\b(?=\s*\S)", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Within { get; }

    [GeneratedRegex(@"\s*[,;(\[]?\s*(?:environ|env\.?|approx(?:imativement|imately)?\.?|[àa] peu pr[èe]s|(?:chiffre )?estim[ée]e?s?|estimation|estimated|en moyenne|on average|average|plus ou moins|or so)\s*[)\]]?\s*\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex After { get; }

    /// <summary>Words and signs of ranges, bounds, steps, alternatives and conditions.</summary>
    [GeneratedRegex(@"\b(?:entre|between|jusqu|up to|as much as|maxi?|maximum|maximal\w*|mini?|minimum|minimal\w*|au plus|au moins|at most|at least|plus d[e']|moins d[e']|more than|less than|over|under|above|below|upwards?|[àa] partir d\w*|starting|from|dès|d'ici|ou|or|puis|then|ensuite|apr[èe]s|after|avant|before|selon|suivant|en fonction|according|depend\w*|d[ée]pend\w*|d[ée]gressi\w*|degressi\w*|progressi\w*|[ée]voluti\w*|variabl\w*|d[ée]?croissant\w*|increasing|decreasing|paliers?|tranches?|tiered|sliding|plafon\w*|plancher|capp?(?:ed)?|n[ée]goci\w*|negotia\w*|premi(?:er|ère|ere)s?|first|1\s?(?:re|ère|ere|er|st)|fourchette|range|voire|et plus|et \+|and (?:more|up)|au[- ]del[àa]|beyond|sauf|except|unless|si|if|lorsqu|quand|when|[àa] (?:confirmer|d[ée]finir|v[ée]rifier|pr[ée]ciser|valider)|tbc|tbd)\b|[<>≥≤?]|[0-9%€k]\s*\+\s*(?:\z|[^0-9\s]|\s+[^\s0-9])|[+]\s*[0-9]|\.\.|…", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Variation { get; }

    [GeneratedRegex(@"\b(?:pour\s?cent|percent|euros?|mois|ans?|months?|years?)\b|[%€$£]", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"[0-9](?:[0-9.,\s']*[0-9])?", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Digits { get; }

    /// <summary>What follows the term of a contract and changes nothing of its length.</summary>
    [GeneratedRegex(@"[\s,;:(–+-]*(?:(?:puis|then|et|and|avec|with|ensuite)\s+)?(?:par\s+)?(?:tacite\w*|renouvel\w*|reconduct\w*|reconduit\w*|renew\w*|auto-?renew\w*|pr[ée]avis|notice|r[ée]sili\w*|terminable).*\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Renewal { get; }

    /// <summary>Figures that are days, years and spans, and parts that a note names.</summary>
    [GeneratedRegex(@"\(\s*(?:dont|soit|incl\w*|including|hors|excl\w*|contre|vs\.?|of which)\b[^()]*\)|\b(?:en|in|pour|for|fin|depuis|since|au|exercice|fy|ann[ée]e)\s*(?:19|20)[0-9]{2}(?![0-9]|\s*[€$£%k])|[(,]\s*(?:19|20)[0-9]{2}\s*(?=\)|\z)|\b[tqsh][1-4](?:\s*(?:19|20)[0-9]{2})?\b|\b[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}\b|(?:\bsur|\bover|/|\bpour|\ben|\bfor|\()\s*(?:les\s+)?(?:the last\s+)?[0-9]{1,2}\s*(?:derniers?\s+)?(?:mois|ans?|ann[ée]es|months?|years?)\b", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Harmless { get; }

    [GeneratedRegex(@"(?:\s*/\s*|\s+(?:par|per|a|chaque|each)\s+)(?:(?<month>mois|month)|(?<quarter>trimestre|trim\.?|quarter)|ans?|ann[ée]e|year|annum)(?![\p{L}])\.?|\s+(?:(?<month>mensuel(?:le)?s?|monthly)|(?<quarter>trimestriel(?:le)?s?|quarterly)|annuel(?:le)?s?|yearly|annually)\b", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Period { get; }

    [GeneratedRegex(@"\A[\s,;:.–—/-]+|[\s,;:–—/-]+\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Edges { get; }

    [GeneratedRegex(@"\A\((?<inner>[^()]*)\)\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Parenthesis { get; }
}
