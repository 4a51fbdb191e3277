using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>
/// What is answered in a place: without its placeholder, bold or an equals sign. What was typed that way elsewhere gets a backslash
/// when it is written, so that it reads back as typed.
/// </summary>
internal static partial class AnswerText
{
    private const int MostRounds = 4;
    private const int LongestShape = 20_000;

    /// <summary>Null for a blank or a placeholder.</summary>
    public static string? Read(string written, Field field, bool isExtra)
    {
        if (written.StartsWith('\\') && IsShaped(written[1..], field, isExtra))
        {
            return written[1..];
        }

        var answer = Clean(written, field, isExtra);
        return answer.Length == 0 || IsPlaceholder(answer, field, isExtra) || Placeholder.IsBare(answer, field) ? null : answer;
    }

    public static string Escape(string typed, Field field, bool isExtra) => IsShaped(typed, field, isExtra) ? "\\" + typed : typed;

    /// <summary>Whether a text would be read as something else than itself; backslashes before it count as its own.</summary>
    private static bool IsShaped(string text, Field field, bool isExtra)
    {
        var inner = text.TrimStart('\\');
        return inner.Length > 0 && (inner[0] == '[' || Placeholder.IsBare(inner, field) || Clean(inner, field, isExtra) != inner);
    }

    private static string Clean(string text, Field field, bool isExtra)
    {
        if (text.Length is 0 or > LongestShape || text[0] == '\\')
        {
            return text;
        }

        for (var round = 0; round < MostRounds; round++)
        {
            var next = Plain(WithoutPlaceholder(text, field, isExtra));
            if (next == text || next.Length == 0)
            {
                break;
            }

            text = next;
        }

        return text;
    }

    private static string WithoutPlaceholder(string text, Field field, bool isExtra) =>
        Leading.Match(text) is { Success: true } leading && IsPlaceholder(leading.Groups["place"].Value, field, isExtra) ? leading.Groups["rest"].Value
        : Trailing.Match(text) is { Success: true } trailing && IsPlaceholder(trailing.Groups["place"].Value, field, isExtra) ? trailing.Groups["rest"].Value
        : text;

    private static string Plain(string text)
    {
        var plain = Bold.Replace(Struck.Replace(text, ""), match => match.Groups["inner"].Value);
        plain = Wrapped.Match(plain) is { Success: true } wrapped ? wrapped.Groups["inner"].Value : plain;
        return Sign.Replace(plain, "").Trim();
    }

    private static bool IsPlaceholder(string text, Field field, bool isExtra) =>
        text.Length > 1 && text[0] == '[' && text[^1] == ']' && text.IndexOf(']', StringComparison.Ordinal) == text.Length - 1
        && (isExtra || Placeholder.IsUsual(text, field));

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.Singleline;

    [GeneratedRegex(@"\A(?<place>\[[^\[\]]{0,200}\])\s*(?<rest>\S.*)\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"\A(?<rest>.*\S)\s*(?<place>\[[^\[\]]{0,200}\])\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Trailing { get; }

    [GeneratedRegex(@"\*\*(?=[^\s*_])(?<inner>[^*\n]*?[^\s*_])\*\*|__(?=[^\s*_])(?<inner>[^*\n]{0,400}?[^\s*_])__", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Bold { get; }

    [GeneratedRegex(@"(?<!~)~~(?=[^\s~])[^~\n]+~~(?!~)", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Struck { get; }

    [GeneratedRegex(@"\A(?<mark>[*_`])(?=[^\s*_`])(?<inner>[^*_`\n]*[^\s*_`])\k<mark>\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Wrapped { get; }

    [GeneratedRegex(@"\A(?:=(?!=)|→|⇒|->|=>|:)\s*(?=\S)", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Sign { get; }
}
