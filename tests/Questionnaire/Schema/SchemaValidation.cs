using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartnerHub.Questionnaire.Tests.Schema;

/// <summary>The few keywords of JSON Schema that the published schema uses; any other one is an error.</summary>
internal sealed class SchemaValidation(JsonObject root)
{
    private static readonly HashSet<string> Silent = ["$schema", "$id", "$defs", "title", "description", "default", "format"];

    /// <summary>Where a document breaks the schema, a line each.</summary>
    public IReadOnlyList<string> Errors(JsonNode? document) => [.. Check(root, document, "$")];

    private IEnumerable<string> Check(JsonObject schema, JsonNode? value, string path) =>
        schema.Where(keyword => !Silent.Contains(keyword.Key)).SelectMany(keyword => Check(schema, keyword.Key, keyword.Value!, value, path));

    private IEnumerable<string> Check(JsonObject schema, string keyword, JsonNode stated, JsonNode? value, string path) => keyword switch
    {
        "$ref" => Check(root["$defs"]![stated.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value, path),
        "anyOf" => stated.AsArray().Any(option => !Check(option!.AsObject(), value, path).Any()) ? [] : [$"{path}: none of the forms"],
        "type" => Types(stated).Any(type => Is(type, value)) ? [] : [$"{path}: not of type {stated.ToJsonString()}"],
        "enum" => stated.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)) ? [] : [$"{path}: none of {stated.ToJsonString()}"],
        "required" => value is JsonObject found ? stated.AsArray().Where(name => !found.ContainsKey(name!.GetValue<string>())).Select(name => $"{path}.{name}: missing") : [],
        "properties" => value is JsonObject members
            ? members.Where(member => stated[member.Key] is not null).SelectMany(member => Check(stated[member.Key]!.AsObject(), member.Value, $"{path}.{member.Key}"))
            : [],
        "additionalProperties" => value is JsonObject others
            ? others.Where(member => schema["properties"]?[member.Key] is null).SelectMany(member => Additional(stated, member.Value, $"{path}.{member.Key}"))
            : [],
        "minProperties" => value is JsonObject { Count: var count } && count < stated.GetValue<int>() ? [$"{path}: too few members"] : [],
        "items" => value is JsonArray list ? list.SelectMany((item, i) => Check(stated.AsObject(), item, $"{path}[{i}]")) : [],
        _ => throw new NotSupportedException($"keyword {keyword}"),
    };

    private IEnumerable<string> Additional(JsonNode stated, JsonNode? value, string path) =>
        stated is JsonObject schema ? Check(schema, value, path) : stated.GetValue<bool>() ? [] : [$"{path}: unknown"];

    private static IEnumerable<string> Types(JsonNode stated) => stated is JsonArray several ? several.Select(type => type!.GetValue<string>()) : [stated.GetValue<string>()];

    private static bool Is(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value!.ToJsonString().All(letter => char.IsAsciiDigit(letter) || letter == '-'),
        _ => false,
    };
}
