using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>Numbers in words at the start of a text, in French and English.</summary>
internal static partial class NumberWords
{
    private static readonly Dictionary<string, int> Values = Table(
        "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    private static readonly Dictionary<string, int> Dozens = new(StringComparer.Ordinal)
    {
        ["dizaine"] = 10, ["douzaine"] = 12, ["dozen"] = 12, ["quinzaine"] = 15, ["vingtaine"] = 20, ["trentaine"] = 30,
        ["quarantaine"] = 40, ["cinquantaine"] = 50, ["soixantaine"] = 60, ["centaine"] = 100,
    };

    /// <summary>The text with digits in place of its first words; a dozen and the like are about right.</summary>
    public static (string Text, bool IsApproximate) Read(string text)
    {
        if (Dozen.Match(text) is { Success: true } dozen && Dozens.TryGetValue(Wording.Plain(dozen.Groups["word"].Value), out var about))
        {
            return (Say(about) + text[dozen.Length..], true);
        }

        if (None.Match(text) is { Success: true } none)
        {
            return ("0" + text[none.Length..], false);
        }

        var (total, current, end, isNumber) = (0L, 0L, 0, false);
        foreach (Match word in Words.Matches(text))
        {
            var plain = Wording.Plain(word.Groups["word"].Value);
            if (word.Index != end || total > 1_000_000 || (!Values.TryGetValue(plain, out var value) && plain is not ("et" or "and")))
            {
                break;
            }

            if (plain is "et" or "and")
            {
                // Only between two numbers: « vingt et un ».
                var next = Words.Match(text, word.Index + word.Length);
                if (!isNumber || next.Index != word.Index + word.Length || !Values.ContainsKey(Wording.Plain(next.Groups["word"].Value)))
                {
                    break;
                }
            }
            else if (value == 1000)
            {
                (total, current) = (total + (Math.Max(1, current) * 1000), 0);
            }
            else
            {
                current = value == 100 ? Math.Max(1, current) * 100 : value == 20 && current % 100 == 4 ? current + 76 : current + value;
            }

            (end, isNumber) = (word.Index + word.Length, true);
        }

        return isNumber ? (Say(total + current) + " " + text[end..].TrimStart('-', ' '), false) : (text, false);
    }

    /// <summary>How many numbers in words stand in a text; articles are none.</summary>
    public static int Count(string text) => Words.Matches(text).Count(word => Wording.Plain(word.Groups["word"].Value) is var plain && plain is not ("un" or "une" or "one") && Values.ContainsKey(plain));

    private static string Say(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, int> Table(params string[] languages)
    {
        var values = languages.SelectMany(words => words.Split(' ').Index()).DistinctBy(word => word.Item).ToDictionary(word => word.Item, word => word.Index, StringComparer.Ordinal);
        foreach (var (word, value) in new[]
        {
            ("une", 1), ("vingt", 20), ("vingts", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("septante", 70), ("huitante", 80), ("nonante", 90),
            ("cent", 100), ("cents", 100), ("mille", 1000), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
            ("ninety", 90), ("hundred", 100), ("thousand", 1000),
        })
        {
            values[word] = value;
        }

        return values;
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<word>\p{L}+)(?:[\s-]+(?=\p{L})|(?=\s)|\z|(?=[^\p{L}]))", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Words { get; }

    [GeneratedRegex(@"\A(?:une|la|a|one)\s+(?:(?:petite|bonne|good)\s+)?(?<word>\p{L}+?)(?:\s+d['’e]\s*|\b)", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Dozen { get; }

    [GeneratedRegex(@"\A(?:aucune?s?|n[ée]ant|none|nil|nul)\b", Options, DocumentLimits.LongestMatch)]
    private static partial Regex None { get; }
}
