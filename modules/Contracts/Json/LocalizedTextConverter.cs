using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>A text as an object by language tag: French, English, then the others.</summary>
public sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        LocalizedText? text = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var language = reader.GetString()!;
            reader.Read();
            var form = reader.GetString() ?? throw new JsonException();
            text = text is null ? LocalizedText.Only(language, form) : text.With(language, form);
        }

        return text ?? throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(writer, "fr", value.Find("fr"));
        Write(writer, "en", value.Find("en"));
        foreach (var (language, form) in value.Others)
        {
            Write(writer, language, form);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string language, string? form)
    {
        if (form is not null)
        {
            writer.WriteString(language, form);
        }
    }
}
