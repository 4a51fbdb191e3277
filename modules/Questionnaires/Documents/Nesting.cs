namespace PartnerHub.Questionnaires;

/// <summary>What Markdig refuses or takes minutes for: quotes and lists deeper than anybody writes, and definitions of links one below the other.</summary>
internal static class Nesting
{
    private const int LongestLead = 64;

    /// <summary>A text of the same length whose lines begin nothing of the kind: what does is plain text there.</summary>
    public static string Flatten(TextLines lines)
    {
        char[]? flat = null;
        for (var line = 0; line < lines.Count; line++)
        {
            var span = lines[line];
            var lead = lines.Text.AsSpan(span.Start, span.Length).IndexOfAnyExcept(" \t>-*+.)0123456789");
            if ((lead < 0 ? span.Length : lead) > LongestLead)
            {
                flat ??= lines.Text.ToCharArray();
                flat.AsSpan(span.Start, span.Length).Fill('x');
            }
            else if (lead >= 0 && lines.Text[span.Start + lead] == '[')
            {
                flat ??= lines.Text.ToCharArray();
                flat[span.Start + lead] = 'x';
            }
        }

        return flat is null ? lines.Text : new string(flat);
    }
}
