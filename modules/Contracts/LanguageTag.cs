namespace PartnerHub.Contracts;

/// <summary>Language tags as BCP 47 writes them: parts of one to eight letters or digits, the first of two or three letters.</summary>
internal static class LanguageTag
{
    private const int Longest = 35;

    public static bool IsValid(string? tag) =>
        tag is { Length: <= Longest }
        && tag.Split('-') is [var language, .. var subtags]
        && language.Length is 2 or 3 && language.All(char.IsAsciiLetter)
        && subtags.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
