using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PartnerHub.Contracts;

namespace PartnerHub.Partners.Storage;

/// <summary>Values of facts as the columns of <c>partners_fact</c> hold them.</summary>
internal static class FactColumns
{
    public static string? Form(FactValue value) => value.Form switch
    {
        FactValueForm.Flag => "flag",
        FactValueForm.Number => "number",
        FactValueForm.Text => "text",
        _ => null,
    };

    public static FactValue Value(string form, string text) => form switch
    {
        "flag" => text == "true",
        "number" => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture),
        "text" => text,
        _ => throw new InvalidDataException($"partners_fact.value_form holds '{form}'."),
    };

    public static string? Details(IReadOnlyDictionary<string, FactValue> details)
    {
        if (details.Count == 0)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        foreach (var (name, value) in details.OrderBy(detail => detail.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static Dictionary<string, FactValue> Details(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject()
            .ToDictionary(detail => detail.Name, detail => Read(detail.Value), StringComparer.Ordinal);
    }

    private static void Write(Utf8JsonWriter writer, FactValue value)
    {
        switch (value.Form)
        {
            case FactValueForm.Flag:
                writer.WriteBooleanValue(value.Flag!.Value);
                break;
            case FactValueForm.Number:
                writer.WriteNumberValue(value.Number!.Value);
                break;
            case FactValueForm.Text:
                writer.WriteStringValue(value.Text);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static FactValue Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.GetDecimal(),
        JsonValueKind.String => value.GetString(),
        _ => FactValue.None,
    };
}
