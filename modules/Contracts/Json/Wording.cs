using System.Globalization;
using System.Text.Json;

namespace PartnerHub.Contracts;

/// <summary>What was expected and what was found, in words.</summary>
internal static class Wording
{
    private const int LongestQuote = 40;

    public static LocalizedText Object { get; } = LocalizedText.Of("un objet", "an object");

    public static LocalizedText List { get; } = LocalizedText.Of("une liste", "a list");

    public static LocalizedText Text { get; } = LocalizedText.Of("un texte", "a text");

    public static LocalizedText WellFormedText { get; } = LocalizedText.Of("un texte bien formé", "a well-formed text");

    public static LocalizedText TextByLanguage { get; } =
        LocalizedText.Of("un texte par langue, au moins une, par exemple fr et en", "a text by language, at least one, for example fr and en");

    public static LocalizedText Language { get; } = LocalizedText.Of("un code de langue, par exemple fr ou pt-BR", "a language tag, for example fr or pt-BR");

    public static LocalizedText Number { get; } = LocalizedText.Of("un nombre", "a number");

    public static LocalizedText NumberInRange { get; } = LocalizedText.Of("un nombre d'au plus 28 chiffres", "a number of at most 28 digits");

    public static LocalizedText WholeNumber { get; } = LocalizedText.Of("un nombre entier", "a whole number");

    public static LocalizedText Flag { get; } = LocalizedText.Of("true ou false", "true or false");

    public static LocalizedText Date { get; } = LocalizedText.Of("une date existante, AAAA-MM-JJ", "a date that exists, YYYY-MM-DD");

    public static LocalizedText Scalar { get; } = LocalizedText.Of("un nombre, true, false ou un texte", "a number, true, false or a text");

    public static LocalizedText Syntax { get; } = LocalizedText.Of("du JSON sans faute de syntaxe", "JSON without a syntax error");

    public static LocalizedText Once(string member) => LocalizedText.Of($"une seule fois « {Shortened(member)} »", $"\"{Shortened(member)}\" once");

    public static LocalizedText Twice { get; } = LocalizedText.Of("une deuxième fois", "it a second time");

    public static LocalizedText Nothing { get; } = LocalizedText.Of("rien", "nothing");

    public static LocalizedText OneOf(IEnumerable<string> values)
    {
        var list = string.Join(", ", values);
        return LocalizedText.Of($"une valeur parmi {list}", $"one of {list}");
    }

    public static LocalizedText MemberOf(IEnumerable<string> members)
    {
        var list = string.Join(", ", members);
        return LocalizedText.Of($"un membre parmi {list}", $"a member among {list}");
    }

    public static LocalizedText Token(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object,
        JsonTokenType.StartArray => List,
        JsonTokenType.String or JsonTokenType.PropertyName => Quoted(System.Text.Encoding.UTF8.GetString(reader.ValueSpan)),
        _ => Same(Shortened(System.Text.Encoding.UTF8.GetString(reader.ValueSpan))),
    };

    public static LocalizedText Quoted(string text) => Same($"\"{Shortened(text)}\"");

    /// <summary>What stands where the syntax breaks.</summary>
    public static LocalizedText Stray(ReadOnlySpan<byte> rest) =>
        rest.IsEmpty ? LocalizedText.Of("la fin du fichier", "the end of the file")
        : rest[0] == (byte)'/' ? LocalizedText.Of("un commentaire", "a comment")
        : Quoted(FirstCharacter(rest));

    private static string FirstCharacter(ReadOnlySpan<byte> rest)
    {
        _ = System.Text.Rune.DecodeFromUtf8(rest, out var first, out _);
        return first.ToString();
    }

    private static LocalizedText Same(string text) => LocalizedText.Of(text, text);

    public static string Shortened(string text)
    {
        var clean = string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
        if (clean.Length <= LongestQuote)
        {
            return clean;
        }

        var end = char.IsHighSurrogate(clean[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return string.Create(CultureInfo.InvariantCulture, $"{clean.AsSpan(0, end)}…");
    }
}
