using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartnerHub.Conformance.Properties;

/// <summary>A sound document, changed in one place at a time to what contradicts or overstrains it.</summary>
public static class JsonChanges
{
    private static readonly decimal[] OddNumbers = [0, -1, 1.5m, 101, 40_000, int.MaxValue, 999_999_999_999_999, 1e15m, decimal.MaxValue, 0.0000000000000000000000000001m];

    /// <summary>Each change in words, and what makes it.</summary>
    /// <param name="document">The sound document; it is left as it is.</param>
    /// <param name="without">Names of members below which nothing is changed.</param>
    public static IEnumerable<(string What, Action<JsonObject> Change)> Of(JsonObject document, params string[] without) =>
        Changes(document, [], [.. Ids(document).Append("unheard-of")], without);

    private static string[] Ids(JsonNode? node) => [.. node switch
    {
        JsonObject members => members.SelectMany(member => member.Key is "id" or "kind" && member.Value is JsonValue id ? [id.GetValue<string>()] : Ids(member.Value)),
        JsonArray items => items.SelectMany(Ids),
        _ => [],
    }];

    private static IEnumerable<(string What, Action<JsonObject> Change)> Changes(JsonNode? node, object[] place, string[] ids, string[] without)
    {
        var path = string.Join('.', place);
        if (place.Length > 0)
        {
            foreach (var (what, odd) in Odd(node, ids, path))
            {
                yield return ($"{path} {what}", document => Set(At(document, place[..^1]), place[^1], odd?.DeepClone()));
            }

            if (place[^1] is string name)
            {
                yield return ($"{path} removed", document => At(document, place[..^1]).AsObject().Remove(name));
            }
        }

        var below = node switch
        {
            JsonObject members => members.Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select((item, i) => ((object)i, item)),
            _ => [],
        };
        foreach (var (step, child) in below.Where(child => !without.Contains(child.Item1)))
        {
            foreach (var change in Changes(child, [.. place, step], ids, without))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<(string What, JsonNode? Odd)> Odd(JsonNode? node, string[] ids, string path)
    {
        yield return ("null", null);
        switch (node)
        {
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                foreach (var number in OddNumbers)
                {
                    yield return ($"= {number}", JsonValue.Create(number));
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                foreach (var text in new[] { "", " ", "a\0b", new string('x', 5_000), "2024-02-30", "02-29", "2999-12-31", "1900-01-01" })
                {
                    yield return ($"= \"{text[..Math.Min(text.Length, 10)]}\"", text);
                }

                for (var i = 0; i < 6; i++)
                {
                    var id = ids[(path.Length * 7 + i * 13) % ids.Length];
                    yield return ($"= \"{id}\"", id);
                }

                break;
            case JsonValue flag:
                yield return ("turned", !flag.GetValue<bool>());
                break;
            case JsonArray items:
                yield return ("emptied", new JsonArray());
                yield return ("reversed", new JsonArray([.. items.Reverse().Select(item => item?.DeepClone())]));
                yield return ("doubled", new JsonArray([.. items.Concat(items).Select(item => item?.DeepClone())]));
                break;
            case JsonObject:
                yield return ("emptied", new JsonObject());
                break;
        }
    }

    private static JsonNode At(JsonNode document, object[] place) => place.Aggregate(document, (node, step) => step is int index ? node[index]! : node[(string)step]!);

    private static void Set(JsonNode node, object step, JsonNode? value)
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
