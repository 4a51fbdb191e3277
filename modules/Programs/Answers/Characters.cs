namespace PartnerHub.Programs.Answers;

/// <summary>Letters that no database, log or screen is given.</summary>
internal static class Characters
{
    private const string Lines = "\t\n\r";

    public static bool AreOdd(string text, bool linesAllowed) =>
        text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') && HasHalfOfAPair(text)
        || text.AsSpan().ContainsAnyInRange('\0', '\x1f') && (!linesAllowed || text.Any(letter => letter < ' ' && !Lines.Contains(letter, StringComparison.Ordinal)));

    /// <summary>A text as it can be shown and logged: short, on one line, of whole letters.</summary>
    public static string Plain(string text, int most)
    {
        var shown = text.AsSpan(0, Math.Min(text.Length, most));
        var plain = string.Create(shown.Length, text, static (letters, text) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? '\ufffd' : text[i];
            }
        });
        return text.Length > most ? plain + "…" : plain;
    }

    private static bool HasHalfOfAPair(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return true;
            }
        }

        return false;
    }
}
