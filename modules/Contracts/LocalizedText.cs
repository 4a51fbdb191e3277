using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>
/// A text shown to people, in one language or more. In JSON an object by language tag; in reasons the members
/// <c>text</c>, <c>textFr</c> and <c>texts</c>.
/// </summary>
[JsonConverter(typeof(LocalizedTextConverter))]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private const string French = "fr";
    private const string English = "en";
    private readonly string? _fr;
    private readonly string? _en;
    private readonly ImmutableArray<KeyValuePair<string, string>> _others;

    private LocalizedText(string? fr, string? en, ImmutableArray<KeyValuePair<string, string>> others) => (_fr, _en, _others) = (fr, en, others);

    /// <summary>The form for a French reader: as <see cref="In"/> gives it.</summary>
    public string Fr => _fr ?? En;

    /// <summary>The English form; without one, the first.</summary>
    public string En => _en ?? (_others.IsEmpty ? _fr! : _others[0].Value);

    /// <summary>The language tags it is there in: English, French, then the others in the order they were added. At least one.</summary>
    public IReadOnlyList<string> Languages =>
    [
        .. _en is null ? [] : (ReadOnlySpan<string>)[English],
        .. _fr is null ? [] : (ReadOnlySpan<string>)[French],
        .. _others.Select(other => other.Key),
    ];

    /// <summary>Makes a text from its French and English forms, in this order.</summary>
    public static LocalizedText Of(string fr, string en) =>
        new(fr ?? throw new ArgumentNullException(nameof(fr)), en ?? throw new ArgumentNullException(nameof(en)), []);

    /// <summary>Makes a text from its form in one language; <see cref="With"/> adds the others.</summary>
    /// <param name="language">A language tag, for example <c>de</c> or <c>pt-BR</c>.</param>
    /// <param name="text">The form in that language.</param>
    public static LocalizedText Only(string language, string text) => new LocalizedText(null, null, []).With(language, text);

    /// <summary>The same text with a form in one more language, or with another form in a language it has.</summary>
    /// <param name="language">A language tag: letters, digits and dashes, for example <c>de</c> or <c>pt-BR</c>.</param>
    /// <param name="text">The form in that language.</param>
    /// <exception cref="ArgumentException">The language is not a language tag.</exception>
    public LocalizedText With(string language, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!LanguageTag.IsValid(language))
        {
            throw new ArgumentException("a language tag such as \"de\" or \"pt-BR\"", nameof(language));
        }

        return Same(language, French) ? new(text, _en, _others)
            : Same(language, English) ? new(_fr, text, _others)
            : new(_fr, _en, WithOther(KeyValuePair.Create(language, text)));
    }

    /// <summary>The form for a reader of a language: that of the tag, else of its language alone, else English, else the first.</summary>
    public string In(string language) =>
        Find(language) ?? (language.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? Find(language[..end]) : null) ?? En;

    /// <inheritdoc />
    public bool Equals(LocalizedText? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _fr == other._fr && _en == other._en && _others.SequenceEqual(other._others));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_fr, _en, _others.Length);

    /// <summary>True when both have the same forms in the same languages.</summary>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when they differ in a form or a language.</summary>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <summary>The English form; without one, the first.</summary>
    public override string ToString() => En;

    /// <summary>The form in exactly this language; null when there is none.</summary>
    internal string? Find(string language)
    {
        if (Same(language, French) || Same(language, English))
        {
            return Same(language, French) ? _fr : _en;
        }

        foreach (var (tag, text) in _others)
        {
            if (Same(language, tag))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The forms in languages that are neither French nor English.</summary>
    internal ImmutableArray<KeyValuePair<string, string>> Others => _others;

    internal bool HasFrench => _fr is not null;

    private ImmutableArray<KeyValuePair<string, string>> WithOther(KeyValuePair<string, string> added)
    {
        for (var i = 0; i < _others.Length; i++)
        {
            if (Same(_others[i].Key, added.Key))
            {
                return _others.SetItem(i, added);
            }
        }

        return _others.Add(added);
    }

    private static bool Same(string language, string tag) => string.Equals(language, tag, StringComparison.OrdinalIgnoreCase);
}
