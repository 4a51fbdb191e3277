using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PartnerHub.Contracts;

/// <summary>The shapes of single values. A type that is not known here is left to its own converter.</summary>
internal static class ScalarShape
{
    public static bool IsKnown(Type type) =>
        type == typeof(string) || type == typeof(decimal) || type == typeof(int) || type == typeof(long) || type == typeof(bool)
        || type == typeof(DateOnly) || type == typeof(FactValue) || type.IsEnum;

    public static bool Fits(ref Utf8JsonReader reader, Type type, JsonTypeInfo info) => reader.TokenType switch
    {
        JsonTokenType.String when type == typeof(DateOnly) => IsDate(reader.GetString()),
        JsonTokenType.String when type.IsEnum => NamesOf(type, info).Contains(reader.GetString(), StringComparer.Ordinal),
        JsonTokenType.String => type == typeof(string) || type == typeof(FactValue),
        JsonTokenType.Number when type == typeof(int) => reader.TryGetInt32(out _),
        JsonTokenType.Number when type == typeof(long) => reader.TryGetInt64(out _),
        JsonTokenType.Number => type == typeof(decimal) || type == typeof(FactValue),
        JsonTokenType.True or JsonTokenType.False => type == typeof(bool) || type == typeof(FactValue),
        _ => false,
    };

    public static LocalizedText Expected(Type type, JsonTypeInfo info) =>
        type == typeof(string) ? Wording.Text
        : type == typeof(decimal) ? Wording.Number
        : type == typeof(int) || type == typeof(long) ? Wording.WholeNumber
        : type == typeof(bool) ? Wording.Flag
        : type == typeof(DateOnly) ? Wording.Date
        : type.IsEnum ? Wording.OneOf(NamesOf(type, info))
        : Wording.Scalar;

    /// <summary>The names as the enum's own converter writes them.</summary>
    private static IEnumerable<string> NamesOf(Type type, JsonTypeInfo info) =>
        Enum.GetValuesAsUnderlyingType(type).Cast<object>()
            .Select(value => JsonSerializer.SerializeToElement(Enum.ToObject(type, value), info).ToString());

    private static bool IsDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
