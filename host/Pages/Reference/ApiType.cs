using System.Text.Json;

namespace PartnerHub.Host.Pages.Reference;

/// <summary>A type in JSON's words, with the shapes that it names.</summary>
internal sealed record ApiType(string Text, IReadOnlyList<string> Shapes)
{
    private const string Reference = "#/components/schemas/";

    private static readonly string[] Choices = ["oneOf", "anyOf", "allOf"];

    /// <summary>Of what is sent or answered; null where that is nothing.</summary>
    public static ApiType? OfContent(JsonElement message)
    {
        if (!message.TryGetProperty("content", out var content) || content.EnumerateObject().ToArray() is not [var first, ..] media)
        {
            return null;
        }

        var names = string.Join(", ", media.Select(one => one.Name));
        return first.Name.EndsWith("json", StringComparison.Ordinal) && first.Value.TryGetProperty("schema", out var schema)
            ? Of(schema) is var type && type.Shapes.Count > 0 ? type with { Text = $"{names}: {type.Text}" } : new(names, [])
            : new(names, []);
    }

    public static ApiType Of(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()![Reference.Length..];
            return new(name, [name]);
        }

        foreach (var choice in Choices)
        {
            if (schema.TryGetProperty(choice, out var several))
            {
                return Joined(several.EnumerateArray().Select(Of));
            }
        }

        if (schema.TryGetProperty("enum", out var values))
        {
            return new(string.Join(" | ", values.EnumerateArray().Select(value => value.GetRawText())), []);
        }

        if (schema.TryGetProperty("items", out var items))
        {
            var item = Of(items);
            return item with { Text = item.Text + "[]" };
        }

        var form = schema.TryGetProperty("format", out var format) ? $" ({format.GetString()})" : "";
        return new((schema.TryGetProperty("type", out var type) ? NameOf(type) : "any") + form, []);
    }

    private static string NameOf(JsonElement type) => type.ValueKind == JsonValueKind.Array ? string.Join(" | ", type.EnumerateArray().Select(one => one.GetString())) : type.GetString()!;

    private static ApiType Joined(IEnumerable<ApiType> types)
    {
        var all = types.ToArray();
        return new(string.Join(" | ", all.Select(type => type.Text).Distinct()), [.. all.SelectMany(type => type.Shapes)]);
    }
}
