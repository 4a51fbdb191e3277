namespace PartnerHub.Questionnaires;

/// <summary>Quotes and lists within each other, deeper than anybody writes, which Markdig refuses or takes minutes for.</summary>
internal static class Nesting
{
    private const int LongestLead = 64;

    /// <summary>A text of the same length whose lines begin nothing that deep: what does is plain text there.</summary>
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
        }

        return flat is null ? lines.Text : new string(flat);
    }
}
