using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerHub.Contracts;

namespace PartnerHub.Partners.Storage;

/// <summary>Values of facts as the columns of <c>partners_fact</c> hold them.</summary>
internal static class FactColumns
{
    private static readonly JsonSerializerOptions Json = new() { TypeInfoResolver = ContractsJson.Resolver };

    // A value stands in JSON as the contracts write it; their converter alone, as a load reads millions.
    private static readonly JsonConverter<FactValue> Values = (JsonConverter<FactValue>)Json.GetTypeInfo(typeof(FactValue)).Converter;

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
            Values.Write(writer, value, Json);
        }

        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static Dictionary<string, FactValue> Details(string json)
    {
        var details = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            details.Add(name, Values.Read(ref reader, typeof(FactValue), Json));
        }

        return details;
    }
}
