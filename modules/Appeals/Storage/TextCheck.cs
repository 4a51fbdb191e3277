using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Appeals.Storage;

/// <summary>Whether a person wrote something, and not too much.</summary>
internal static class TextCheck
{
    private const int Longest = 4_000;

    private static readonly LocalizedText Expected = LocalizedText.Of("un texte de 1 à 4 000 caractères", "a text of 1 to 4,000 characters");
    private static readonly LocalizedText Nothing = LocalizedText.Of("rien", "nothing");
    private static readonly LocalizedText Null = LocalizedText.Of("un caractère nul", "a null character");

    public static IReadOnlyList<InputError> Check(string path, string? text)
    {
        var length = text?.Trim().Length ?? 0;
        var found = length is 0 or > Longest ? Found(length) : text!.Contains('\0', StringComparison.Ordinal) ? Null : null;
        return found is null ? [] : [new() { Path = path, Expected = Expected, Found = found }];
    }

    private static LocalizedText Found(int length)
    {
        var count = length.ToString(CultureInfo.InvariantCulture);
        return length == 0 ? Nothing : LocalizedText.Of($"{count} caractères", $"{count} characters");
    }
}
