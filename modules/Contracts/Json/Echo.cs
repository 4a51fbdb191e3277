namespace PartnerHub.Contracts;

/// <summary>What somebody sent, as far as it is told back to them.</summary>
public static class Echo
{
    /// <summary>The most letters that are told: 200.</summary>
    public const int MostLetters = 200;

    /// <summary>A text, cut short where it is longer.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= MostLetters ? text : text[..(MostLetters - (char.IsHighSurrogate(text[MostLetters - 2]) ? 2 : 1))] + "…";
    }

    /// <summary>What was found, in words; what is quoted of it is cut short where it is longer.</summary>
    internal static LocalizedText Found(LocalizedText found) => IsLongQuote(found.Fr) || IsLongQuote(found.En) ? LocalizedText.Of(Short(found.Fr), Short(found.En)) : found;

    private static string Short(string text) => IsLongQuote(text) ? Of(text) : text;

    private static bool IsLongQuote(string text) => text.Length > MostLetters && text[0] is '«' or '“' or '"' or '\'';
}
