using System.Text;

namespace PartnerHub.Questionnaires;

/// <summary>Replacements in a text; all else stays as it is, byte for byte.</summary>
internal sealed class TextEdits
{
    private readonly List<(TextSpan Span, string Text)> _edits = [];

    public void Replace(TextSpan span, string text) => _edits.Add((span, text));

    public void Insert(int at, string text) => _edits.Add((new TextSpan(at, at), text));

    public void Remove(TextSpan span) => _edits.Add((span, ""));

    public string Apply(string text)
    {
        var written = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (span, replacement) in _edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length))
        {
            // Places of a damaged document may overlap: the first is written, and what the other loses shows when it is read again.
            if (span.Start >= at)
            {
                written.Append(text, at, span.Start - at).Append(replacement);
                at = span.End;
            }
        }

        return written.Append(text, at, text.Length - at).ToString();
    }
}
