using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PartnerHub.Contracts;

/// <summary>
/// Compares JSON with the shape of a type before it is read, so that an error says in our own words where it is, what was
/// expected and what was found. What passes here is read without a surprise.
/// </summary>
internal sealed class ShapeCheck
{
    private readonly List<PathPart> _path = [];
    private LocalizedText? _expected;
    private LocalizedText? _found;
    private long _offset;

    /// <summary>The first place where the JSON, valid UTF-8 without a byte order mark, does not have the type's shape; null when it has.</summary>
    public static InputError? Of(ReadOnlySpan<byte> json, JsonTypeInfo type) => new ShapeCheck().Check(json, type);

    private InputError? Check(ReadOnlySpan<byte> json, JsonTypeInfo type)
    {
        var reader = new Utf8JsonReader(json, new() { CommentHandling = type.Options.ReadCommentHandling, AllowTrailingCommas = type.Options.AllowTrailingCommas });
        try
        {
            if (reader.Read() && Fits(ref reader, type) && !reader.Read())
            {
                return null;
            }
        }
        catch (JsonException broken)
        {
            var offset = OffsetOf(json, broken);
            Fail(Wording.Syntax, Wording.Stray(json[offset..]), offset);
        }

        return new()
        {
            Path = Echo.Of("$" + string.Concat(_path)),
            Line = Utf8Text.LineOf(json, (int)_offset),
            Expected = _expected!,
            Found = _found!,
        };
    }

    private bool Fits(ref Utf8JsonReader reader, JsonTypeInfo type) => type.Kind switch
    {
        _ when type.Type == typeof(LocalizedText) => FitsLanguages(ref reader),
        JsonTypeInfoKind.Object => FitsObject(ref reader, type),
        JsonTypeInfoKind.Enumerable => FitsList(ref reader, type),
        JsonTypeInfoKind.Dictionary => FitsDictionary(ref reader, type),
        _ => FitsScalar(ref reader, type),
    };

    private bool FitsObject(ref Utf8JsonReader reader, JsonTypeInfo type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Fail(ref reader, Wording.Object);
        }

        var start = reader.TokenStartIndex;
        var seen = new bool[type.Properties.Count];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var index = IndexOf(ref reader, type.Properties);
            if (index < 0)
            {
                return UnknownMember(ref reader, type.Properties);
            }

            var property = type.Properties[index];
            _path.Add(new(property.Name));
            if (seen[index])
            {
                return Fail(Wording.Once(property.Name), Wording.Twice, reader.TokenStartIndex);
            }

            seen[index] = true;
            reader.Read();
            if (!FitsProperty(ref reader, property, type))
            {
                return false;
            }

            _path.RemoveAt(_path.Count - 1);
        }

        return HasRequired(type, seen, start);
    }

    /// <summary>Null stands for "not said" where the member can hold nothing.</summary>
    private bool FitsProperty(ref Utf8JsonReader reader, JsonPropertyInfo property, JsonTypeInfo owner) =>
        (reader.TokenType == JsonTokenType.Null && (property.IsSetNullable || property.PropertyType == typeof(FactValue)))
        || Fits(ref reader, owner.Options.GetTypeInfo(property.PropertyType));

    private bool HasRequired(JsonTypeInfo type, bool[] seen, long start)
    {
        for (var i = 0; i < seen.Length; i++)
        {
            if (type.Properties[i] is var missing && !seen[i] && IsNeeded(missing))
            {
                _path.Add(new(missing.Name));
                return Fail(ExpectationOf(type.Options.GetTypeInfo(missing.PropertyType)), Wording.Nothing, start);
            }
        }

        return true;
    }

    // A constructor would be given null, or a zero, that nobody sent.
    private static bool IsNeeded(JsonPropertyInfo property) =>
        property.IsRequired
        || (property.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false, IsNullable: false } && Nullable.GetUnderlyingType(property.PropertyType) is null);

    private bool FitsList(ref Utf8JsonReader reader, JsonTypeInfo type)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Fail(ref reader, Wording.List);
        }

        var element = type.Options.GetTypeInfo(type.ElementType!);
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            _path.Add(new(null, i));
            if (!Fits(ref reader, element))
            {
                return false;
            }

            _path.RemoveAt(_path.Count - 1);
        }

        return true;
    }

    private bool FitsDictionary(ref Utf8JsonReader reader, JsonTypeInfo type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Fail(ref reader, Wording.Object);
        }

        var value = type.Options.GetTypeInfo(type.ElementType!);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (TextOf(ref reader) is not { } name)
            {
                return Fail(ref reader, Wording.WellFormedText);
            }

            _path.Add(new(name));
            if (!seen.Add(name))
            {
                return Fail(Wording.Once(name), Wording.Twice, reader.TokenStartIndex);
            }

            reader.Read();
            if (!Fits(ref reader, value))
            {
                return false;
            }

            _path.RemoveAt(_path.Count - 1);
        }

        return true;
    }

    private bool FitsLanguages(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Fail(ref reader, Wording.TextByLanguage);
        }

        var start = reader.TokenStartIndex;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (TextOf(ref reader) is not { } language || !LanguageTag.IsValid(language))
            {
                return Fail(ref reader, Wording.Language);
            }

            _path.Add(new(language));
            if (!seen.Add(language))
            {
                return Fail(Wording.Once(language), Wording.Twice, reader.TokenStartIndex);
            }

            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
            {
                return Fail(ref reader, Wording.Text);
            }

            if (TextOf(ref reader) is null)
            {
                return Fail(ref reader, Wording.WellFormedText);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        return seen.Count > 0 || Fail(Wording.TextByLanguage, Wording.Nothing, start);
    }

    private bool FitsScalar(ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        var type = ValueType(info);
        if (!ScalarShape.IsKnown(type) || (reader.TokenType == JsonTokenType.Null && type != info.Type))
        {
            reader.Skip();
            return true;
        }

        if (reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped && TextOf(ref reader) is null)
        {
            return Fail(ref reader, Wording.WellFormedText);
        }

        if (!ScalarShape.Fits(ref reader, type, info))
        {
            return Fail(ref reader, ScalarShape.Expected(type, info));
        }

        return reader.TokenType != JsonTokenType.Number || reader.TryGetDecimal(out _) || Fail(ref reader, Wording.NumberInRange);
    }

    private static LocalizedText ExpectationOf(JsonTypeInfo type) => type.Kind switch
    {
        _ when type.Type == typeof(LocalizedText) => Wording.TextByLanguage,
        JsonTypeInfoKind.Enumerable => Wording.List,
        JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => Wording.Object,
        _ => ScalarShape.Expected(ValueType(type), type),
    };

    private static Type ValueType(JsonTypeInfo type) => type.Type.IsValueType ? Nullable.GetUnderlyingType(type.Type) ?? type.Type : type.Type;

    private static int IndexOf(ref Utf8JsonReader reader, IList<JsonPropertyInfo> properties)
    {
        // Half a letter is no name, and can't even be compared with one.
        if (reader.ValueIsEscaped && TextOf(ref reader) is null)
        {
            return -1;
        }

        for (var i = 0; i < properties.Count; i++)
        {
            if (properties[i].Set is not null && reader.ValueTextEquals(properties[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    private bool UnknownMember(ref Utf8JsonReader reader, IList<JsonPropertyInfo> properties)
    {
        _path.Add(new(TextOf(ref reader) ?? Encoding.UTF8.GetString(reader.ValueSpan)));
        return Fail(ref reader, Wording.MemberOf(properties.Where(property => property.Set is not null).Select(property => property.Name)));
    }

    /// <summary>The text of a string or a name; null when an escape in it stands for half a character, or for none that a text may hold.</summary>
    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is { } text && !text.Contains('\0') ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private bool Fail(ref Utf8JsonReader reader, LocalizedText expected) => Fail(expected, Wording.Token(ref reader), reader.TokenStartIndex);

    private bool Fail(LocalizedText expected, LocalizedText found, long offset)
    {
        (_expected, _found, _offset) = (expected, found, offset);
        return false;
    }

    private static int OffsetOf(ReadOnlySpan<byte> json, JsonException broken)
    {
        var offset = 0;
        for (var line = broken.LineNumber ?? 0; line > 0; line--)
        {
            offset += json[offset..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(offset + (int)(broken.BytePositionInLine ?? 0), json.Length);
    }
}
