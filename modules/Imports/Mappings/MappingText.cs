using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Mappings;

/// <summary>A mapping as JSON, checked.</summary>
internal static class MappingText
{
    /// <exception cref="JsonException">It is not one.</exception>
    public static FileMapping Read(string json)
    {
        var mapping = JsonSerializer.Deserialize<FileMapping>(json, FileMapping.Json) ?? throw Wrong("$");
        return mapping.Delimiter is not (null or ';' or ',' or '\t' or '|') ? throw Wrong("$.delimiter")
            : mapping.Currency is { } currency && !(currency.Length == 3 && currency.All(char.IsAsciiLetterUpper)) ? throw Wrong("$.currency")
            : mapping.Member is { } member && (string.IsNullOrWhiteSpace(member) || member.Length > TextLimits.Id) ? throw Wrong("$.member")
            : mapping.Columns.Any(column => string.IsNullOrWhiteSpace(column.Value)) ? throw Wrong("$.columns")
            : mapping.Details.Any(detail => string.IsNullOrWhiteSpace(detail.Value)) ? throw Wrong("$.details")
            : mapping;
    }

    private static JsonException Wrong(string path) => new("wrong value", path, null, null);
}
