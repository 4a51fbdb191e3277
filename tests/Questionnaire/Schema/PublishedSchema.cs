using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using PartnerHub.Conformance;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Tests;

namespace PartnerHub.Questionnaire.Tests.Schema;

/// <summary>The JSON Schema, written from the very types the definition is read with.</summary>
internal static class PublishedSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string File { get; } = Path.Combine(RepositoryRoot.Path, "plugins/Questionnaire/definition.schema.json");

    public static JsonObject Read() => JsonNode.Parse(System.IO.File.ReadAllText(File))!.AsObject();

    public static string Write()
    {
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        var root = DefinitionJson.Default.Definition.GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, node) => Transform(context, node, definitions) });
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:partnerhub:definition:1",
            ["title"] = "Definition of a partner program",
        };
        foreach (var (member, value) in root.AsObject().ToArray())
        {
            schema[member] = value?.DeepClone();
        }

        schema["$defs"] = new JsonObject(definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode node, SortedDictionary<string, JsonNode> definitions)
    {
        var description = context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: true).OfType<DescriptionAttribute>().FirstOrDefault()?.Description;
        var schema = context.TypeInfo.Type == typeof(LocalizedText) ? Text(context, definitions)
            : context.TypeInfo.Kind == JsonTypeInfoKind.Object && !context.Path.IsEmpty ? Shared(context.TypeInfo.Type, node, definitions)
            : node["$ref"] is not null && context.TypeInfo.Type == typeof(IReadOnlyList<string>) ? new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } }
            : node;
        if (context.TypeInfo.Type == typeof(IReadOnlyList<LocalizedText>))
        {
            schema["items"] = Reference("text", nullable: false);
        }

        if (description is not null && schema is JsonObject described)
        {
            described.Insert(0, "description", description);
        }

        return schema;
    }

    private static JsonObject Shared(Type type, JsonNode node, SortedDictionary<string, JsonNode> definitions)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name[..^"Part".Length]);
        var nullable = node["type"] is JsonArray;
        var schema = node.DeepClone().AsObject();
        schema["type"] = "object";
        definitions.TryAdd(name, schema);
        return Reference(name, nullable);
    }

    /// <summary>A text has a converter of its own, of which the exporter knows nothing.</summary>
    private static JsonObject Text(JsonSchemaExporterContext context, SortedDictionary<string, JsonNode> definitions)
    {
        definitions.TryAdd("text", new JsonObject
        {
            ["type"] = "object",
            ["minProperties"] = 1,
            ["additionalProperties"] = new JsonObject { ["type"] = "string" },
        });
        return Reference("text", context.PropertyInfo?.IsGetNullable == true);
    }

    private static JsonObject Reference(string name, bool nullable)
    {
        var reference = new JsonObject { ["$ref"] = "#/$defs/" + name };
        return nullable ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }
}
