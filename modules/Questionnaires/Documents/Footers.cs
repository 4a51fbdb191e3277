using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>The lines at the end that say how many questions there are and how many are answered.</summary>
internal static partial class Footers
{
    public static Footer? Read(TextLines lines, int first, int last, Footer? known)
    {
        for (var line = first; line <= last; line++)
        {
            var span = lines[line];
            if (Total.Match(lines.Text, span.Start, span.Length) is { Success: true } total)
            {
                known = (known ?? new Footer()) with { Line = line, Total = Number(total.Groups["total"]) };
            }
            else if (Answered.Match(lines.Text, span.Start, span.Length) is { Success: true } answered)
            {
                var figure = answered.Groups["answered"];
                known = (known ?? new Footer()) with
                {
                    Line = known?.Line ?? line,
                    Answered = Number(figure),
                    AnsweredSpan = new TextSpan(figure.Index, figure.Index + figure.Length),
                };
            }
        }

        return known;
    }

    private static int Number(Group figure) => int.Parse(figure.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?>\s*)(?:\*+(?>\s*))?(?:Total|Nombre de)( des| de)?\s*questions\s*:(?>\s*)(?:\*+(?>\s*))?(?<total>[0-9]{1,6})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, DocumentLimits.LongestMatch)]
    private static partial Regex Total { get; }

    [GeneratedRegex(@"\A(?>\s*)(?:\*+(?>\s*))?(?:R[ée]pondues|Answered)\s*:(?>\s*)(?:\*+(?>\s*))?(?<answered>[0-9]{1,6})\s*/\s*[0-9]+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, DocumentLimits.LongestMatch)]
    private static partial Regex Answered { get; }
}
