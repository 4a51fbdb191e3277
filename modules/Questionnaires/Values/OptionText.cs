using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>One of a field's options, with what is said beside it. Two of them, or one that is taken back, are none.</summary>
internal static partial class OptionText
{
    public static (AnswerValue? Value, bool IsOpen) Read(Field field, string text)
    {
        if (!text.Contains('?', StringComparison.Ordinal) && Find(field, text) is { } exact)
        {
            return (new ChoiceValue([exact.Id]), false);
        }

        var parts = Beside.Match(text);
        if (!parts.Success || Find(field, parts.Groups["option"].Value) is not { } option)
        {
            return (null, Named(field, text).Count > 1);
        }

        var note = parts.Groups["note"].Value.Trim().TrimEnd(')').Trim();
        var isTakenBack = TakenBack.IsMatch(parts.Value[parts.Groups["option"].Length..]) || Named(field, note).Exists(other => other != option);
        return isTakenBack ? (null, true) : (new ChoiceValue([option.Id]) { Note = note.Length == 0 ? null : note }, false);
    }

    public static Option? Find(Field field, string text) => field.Options.FirstOrDefault(option => option.IsCalled(text) || option.Id == text);

    /// <summary>The options whose labels stand among the words of a text.</summary>
    private static List<Option> Named(Field field, string text)
    {
        var plain = $" {Wording.Plain(text)} ";
        return [.. field.Options.Where(option => new[] { option.Label.Fr, option.Label.En }.Concat(option.Labels).Any(label => plain.Contains($" {Wording.Plain(label)} ", StringComparison.Ordinal)))];
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    [GeneratedRegex(@"\A(?<option>[^(,;:–—]+?)\s*(?:[(,;:–—]\s*|\s-\s*|\s+(?=depuis|since|en|in|pour|for|jusqu|until|sauf|except)|\.\s*\z)(?<note>.*)\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Beside { get; }

    [GeneratedRegex(@"\b(?:ou|or|puis|then|et|and|plus|no longer|bient[ôo]t|soon|pas|not)\b|→|->|\?", Options, DocumentLimits.LongestMatch)]
    private static partial Regex TakenBack { get; }
}
