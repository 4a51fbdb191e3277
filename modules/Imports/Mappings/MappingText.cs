using System.Text.Json;
using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Looks;
using PartnerHub.Imports.Records;

namespace PartnerHub.Imports.Mappings;

/// <summary>A mapping as JSON, checked.</summary>
internal static class MappingText
{
    private static readonly string[] OfTextNames = ["encoding", "delimiter", "sheet"];

    /// <summary>Of files of sales.</summary>
    /// <exception cref="JsonException">It is not one.</exception>
    public static FileMapping Read(string json)
    {
        var mapping = JsonSerializer.Deserialize<FileMapping>(json, FileMapping.Json) ?? throw Wrong("$");
        return !IsDelimiter(mapping.Delimiter) ? throw Wrong("$.delimiter")
            : mapping.Currency is { } currency && !(currency.Length == 3 && currency.All(char.IsAsciiLetterUpper)) ? throw Wrong("$.currency")
            : mapping.Member is { } member && (string.IsNullOrWhiteSpace(member) || member.Length > TextLimits.Id) ? throw Wrong("$.member")
            : mapping.Columns.Any(column => string.IsNullOrWhiteSpace(column.Value)) ? throw Wrong("$.columns")
            : mapping.Details.Any(detail => string.IsNullOrWhiteSpace(detail.Value)) ? throw Wrong("$.details")
            : mapping;
    }

    /// <summary>Of files of records.</summary>
    /// <exception cref="JsonException">It is not one.</exception>
    public static RecordMapping ReadRecords(string json)
    {
        var mapping = JsonSerializer.Deserialize<RecordMapping>(json, FileMapping.Json) ?? throw Wrong("$");
        return !IsDelimiter(mapping.Delimiter) ? throw Wrong("$.delimiter")
            : mapping.Columns.Any(column => string.IsNullOrWhiteSpace(column.Value)) ? throw Wrong("$.columns")
            : mapping;
    }

    /// <summary>Of files of a kind, of which these are the columns.</summary>
    /// <exception cref="JsonException">It is not one.</exception>
    public static void Check(string json, string kind, IReadOnlyList<TargetColumn> columns)
    {
        if (kind == ImportKinds.Sales)
        {
            Read(json);
        }
        else if (ReadRecords(json).Columns.Keys.FirstOrDefault(id => columns.All(column => column.Id != id)) is { } unknown)
        {
            throw Wrong("$.columns." + unknown);
        }
    }

    /// <summary>A mapping as an object that can be changed; an empty one for what is none.</summary>
    public static JsonObject Parts(string json)
    {
        try
        {
            var parts = JsonNode.Parse(json) as JsonObject ?? [];

            // Its members are looked at now: a name that stands twice, or half a letter, is found no sooner.
            _ = parts.Count;
            return parts;
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            return [];
        }
    }

    /// <summary>What a mapping of any kind says of the text, whether or not the rest of it is right.</summary>
    public static FileMapping OfText(JsonObject mapping)
    {
        var text = new JsonObject(OfTextNames.Where(mapping.ContainsKey).Select(name => KeyValuePair.Create(name, mapping[name]?.DeepClone())));
        try
        {
            return text.Deserialize<FileMapping>(FileMapping.Json) ?? new();
        }
        catch (JsonException)
        {
            return new();
        }
    }

    private static bool IsDelimiter(char? delimiter) => delimiter is null or ';' or ',' or '\t' or '|';

    private static JsonException Wrong(string path) => new("wrong value", path, null, null);
}
