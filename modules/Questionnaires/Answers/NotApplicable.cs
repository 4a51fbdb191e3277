using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>How a document says, beside a question, that it does not apply and why; what else is noted follows on the next line.</summary>
internal static partial class NotApplicable
{
    public static string Write(string reason, string? note, string language) =>
        $"{(language == "fr" ? "Sans objet : " : "Not applicable: ")}{reason.Replace('\n', ' ')}{(note is null ? "" : "\n" + note)}";

    public static (string? Reason, string? Note) Read(string note) => Said.Match(note) is { Success: true } said
        ? (said.Groups["reason"].Value.Trim(), said.Groups["note"].Value.Trim() is { Length: > 0 } rest ? rest : null)
        : (null, note);

    [GeneratedRegex(@"\A(?:sans objet|not applicable|n/a)\s*:\s*(?<reason>[^\n]+)(?:\n(?<note>.*))?\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, DocumentLimits.LongestMatch)]
    private static partial Regex Said { get; }
}
