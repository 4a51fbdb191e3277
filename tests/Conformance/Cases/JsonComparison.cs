using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartnerHub.Conformance.Cases;

/// <summary>
/// Compares an answer with what a case expects of it. Of an object, the members that the case lists. Of a list whose
/// expected items have an <c>id</c>, a <c>level</c> or a <c>clause</c>, the items so named, in any order; an item with
/// <c>"absent": true</c> must not be there. Any other list exactly. Numbers by value. A text in dots, "…30 %…", has to
/// occur in the answer's text.
/// </summary>
public static class JsonComparison
{
    private static readonly string[] Keys = ["id", "level", "clause", "path", "period", "person"];
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The differences, a line each with its path; empty when there are none.</summary>
    public static IReadOnlyList<string> Differences(JsonNode? expected, JsonNode? actual, string path = "$") => (expected, actual) switch
    {
        (JsonObject wanted, JsonObject found) => [.. wanted.SelectMany(member => Differences(member.Value, found[member.Key], $"{path}.{member.Key}"))],
        (JsonArray wanted, JsonArray found) when wanted.Count > 0 && wanted.All(HasKey) => [.. wanted.SelectMany(item => Named(item!.AsObject(), found, path))],
        (JsonArray wanted, JsonArray found) when wanted.Count == found.Count => [.. wanted.SelectMany((item, i) => Differences(item, found[i], FormattableString.Invariant($"{path}[{i}]")))],
        (JsonValue wanted, JsonValue found) when Same(wanted, found) => [],
        (null, null) => [],
        _ => [$"{path}: expected {Show(expected)}, found {Show(actual)}"],
    };

    private static bool HasKey(JsonNode? item) => item is JsonObject named && (named.ContainsKey("id") || named.ContainsKey("level") || named.ContainsKey("clause"));

    private static IEnumerable<string> Named(JsonObject wanted, JsonArray found, string path)
    {
        var keys = Keys.Where(key => wanted[key] is not null).ToArray();
        var place = $"{path}[{string.Join(' ', keys.Select(key => wanted[key]!.ToString()))}]";
        var candidates = found.OfType<JsonObject>().Where(item => keys.All(key => JsonNode.DeepEquals(item[key], wanted[key]))).ToArray();
        if (wanted["absent"] is not null)
        {
            var unwanted = new JsonObject(wanted.Where(member => member.Key != "absent").Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
            return [.. candidates.Where(item => Differences(unwanted, item).Count == 0).Select(item => $"{place}: expected none, found {Show(item)}")];
        }

        return candidates.Length == 0
            ? [$"{place}: expected {Show(wanted)}, found none of that name in {Show(found)}"]
            : candidates.Select(item => Differences(wanted, item, place)).MinBy(differences => differences.Count)!;
    }

    private static bool Same(JsonValue wanted, JsonValue found)
    {
        if (wanted.GetValueKind() == JsonValueKind.Number && found.GetValueKind() == JsonValueKind.Number)
        {
            return Number(wanted) == Number(found);
        }

        return wanted.GetValueKind() == JsonValueKind.String && wanted.GetValue<string>() is ['…', .. var part, '…'] && found.GetValueKind() == JsonValueKind.String
            ? found.GetValue<string>().Contains(part, StringComparison.Ordinal)
            : JsonNode.DeepEquals(wanted, found);
    }

    private static decimal Number(JsonValue value) => decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Show(JsonNode? node)
    {
        var text = node?.ToJsonString(Readable) ?? "nothing";
        return text.Length <= 400 ? text : text[..400] + "…";
    }
}
