using System.Text.Json.Nodes;

namespace PartnerHub.Questionnaire.Tests.Schema;

/// <summary>Spoils a document in one place at a time: a member nobody knows, a value of another type, a required member gone.</summary>
internal static class Spoiling
{
    private static readonly HashSet<string> Required = ["schema", "program", "levels", "id", "name", "demand", "form", "kind", "ladder", "of", "with", "currency"];

    private static readonly HashSet<string> Dictionaries = ["levels", "products", "holidays", "atLeastByRegion", "paths", "where"];

    public static IEnumerable<(string What, JsonObject Document)> Each(JsonObject document) =>
        Places(document, []).SelectMany(place => Spoil(document, place));

    private static IEnumerable<(string What, JsonObject Document)> Spoil(JsonObject document, object[] place)
    {
        var what = string.Join('.', place);
        if (At(document, place) is JsonObject found && (place.Length == 0 || !(place[^1] is string name && Dictionaries.Contains(name))))
        {
            yield return ($"an unknown member at {what}", Changed(document, place, node => node.AsObject()["unheardOf"] = 1));
            foreach (var member in found.Select(pair => pair.Key).Where(Required.Contains))
            {
                yield return ($"{what} without {member}", Changed(document, place, node => node.AsObject().Remove(member)));
            }
        }

        if (place.Length > 0)
        {
            var other = At(document, place) is JsonArray ? (JsonNode)"text" : new JsonArray(1);
            yield return ($"another type at {what}", Changed(document, place[..^1], node => Set(node, place[^1], other)));
        }
    }

    private static IEnumerable<object[]> Places(JsonNode? node, object[] place) => node switch
    {
        JsonObject members => members.SelectMany(member => Places(member.Value, [.. place, member.Key])).Prepend(place),
        JsonArray items => items.Take(2).SelectMany((item, i) => Places(item, [.. place, i])).Prepend(place),
        _ => [place],
    };

    private static JsonObject Changed(JsonObject document, object[] place, Action<JsonNode> change)
    {
        var copy = document.DeepClone().AsObject();
        change(At(copy, place));
        return copy;
    }

    private static JsonNode At(JsonNode document, object[] place) => place.Aggregate(document, (node, step) => step is int index ? node[index]! : node[(string)step]!);

    private static void Set(JsonNode node, object step, JsonNode value)
    {
        if (step is int index)
        {
            node[index] = value;
        }
        else
        {
            node[(string)step] = value;
        }
    }
}
