using System.Collections.Frozen;
using System.Text.Json;

namespace PartnerHub.Benefits.Claims;

/// <summary>Words of a closed list as columns, addresses and the API have them.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Texts = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, T> Values = Texts.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(T value) => Texts[value];

    public static T? Find(string? text) => text is not null && Values.TryGetValue(text, out var value) ? value : null;

    public static T Read(string text) => Find(text) ?? throw new InvalidDataException($"'{text}' is no {typeof(T).Name}.");
}
