using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartnerHub.Reliability.Fuzzing;

/// <summary>Makes JSON of the shapes that the API's document describes.</summary>
internal sealed class JsonMaker(JsonElement document, KnownIds known)
{
    private const int Deepest = 6;

    public JsonNode? Make(JsonElement schema, Random random) => Make(schema, "", random, 0);

    private JsonNode? Make(JsonElement schema, string name, Random random, int depth)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Make(Resolve(reference.GetString()!), name, random, depth);
        }

        foreach (var choice in (string[])["oneOf", "anyOf", "allOf"])
        {
            if (schema.TryGetProperty(choice, out var choices) && choices.GetArrayLength() > 0)
            {
                return Make(choices[random.Next(choices.GetArrayLength())], name, random, depth);
            }
        }

        if (schema.TryGetProperty("enum", out var values) && values.GetArrayLength() > 0)
        {
            return JsonNode.Parse(values[random.Next(values.GetArrayLength())].GetRawText());
        }

        return Type(schema, random) switch
        {
            "object" => MakeObject(schema, random, depth),
            "array" => MakeList(schema, name, random, depth),
            "integer" => random.Next(0, 40),
            "number" => Math.Round(random.NextDouble() * 100_000, 2),
            "boolean" => random.Next(2) == 0,
            "null" => null,
            "string" => known.Text(name, schema.TryGetProperty("format", out var format) ? format.GetString() : null, random),
            _ => known.Text(name, null, random),
        };
    }

    private static string? Type(JsonElement schema, Random random) => !schema.TryGetProperty("type", out var type) ? schema.TryGetProperty("properties", out _) ? "object" : null
        : type.ValueKind == JsonValueKind.Array ? type[random.Next(type.GetArrayLength())].GetString()
        : type.GetString();

    private JsonObject MakeObject(JsonElement schema, Random random, int depth)
    {
        var made = new JsonObject();
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var property in schema.TryGetProperty("properties", out var properties) && depth < Deepest ? properties.EnumerateObject().ToArray() : [])
        {
            if (required.Contains(property.Name) || random.Next(2) == 0)
            {
                made[property.Name] = Make(property.Value, property.Name, random, depth + 1);
            }
        }

        return made;
    }

    private JsonArray MakeList(JsonElement schema, string name, Random random, int depth)
    {
        var made = new JsonArray();
        for (var left = depth < Deepest && schema.TryGetProperty("items", out _) ? random.Next(0, 4) : 0; left > 0; left--)
        {
            made.Add(Make(schema.GetProperty("items"), name, random, depth + 1));
        }

        return made;
    }

    private JsonElement Resolve(string reference) => reference.Split('/').Skip(1).Aggregate(document, (at, step) => at.GetProperty(step));
}
