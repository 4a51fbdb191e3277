using System.Globalization;
using System.Text.Json.Nodes;

namespace PartnerHub.Imports.Looks;

/// <summary>What each column of a file is said to be, and the mapping that says so.</summary>
internal static class PickedColumns
{
    /// <summary>By the place of each column, the target that it is: as declared, else as its header tells, where only one does.</summary>
    public static string?[] Recognised(IReadOnlyList<string> headers, JsonObject mapping, IReadOnlyList<TargetColumn> targets)
    {
        var picked = new string?[headers.Count];
        foreach (var (id, header) in Declared(mapping))
        {
            if (PlaceOf(header, headers) is { } place)
            {
                picked[place] = id;
            }
        }

        foreach (var target in targets.Where(target => !picked.Contains(target.Id)))
        {
            int[] places = [.. Enumerable.Range(0, headers.Count).Where(i => picked[i] is null && target.IsKnown(headers[i]))];
            if (places.Length == 1)
            {
                picked[places[0]] = target.Id;
            }
        }

        return picked;
    }

    /// <summary>A mapping of which all else stays; only what is not found by itself is declared, so that files may lack it.</summary>
    public static JsonObject Declare(JsonObject mapping, IReadOnlyList<string> headers, IReadOnlyList<string?> picked, IReadOnlyList<TargetColumn> targets)
    {
        mapping.Remove("columns");
        mapping.Remove("details");
        var alone = Recognised(headers, mapping, targets);
        var (columns, details) = (new JsonObject(), new JsonObject());
        var salesDetails = targets.Any(target => target.Id == "lineKey");
        for (var i = 0; i < headers.Count; i++)
        {
            if (picked[i] is not { Length: > 0 } id || alone[i] == id)
            {
                continue;
            }

            var isDetail = salesDetails && id.StartsWith(TargetColumn.DetailStart, StringComparison.Ordinal);
            (isDetail ? details : columns)[isDetail ? id[TargetColumn.DetailStart.Length..] : id] = NameOf(headers, i);
        }

        AddWhereAny(mapping, "columns", columns);
        AddWhereAny(mapping, "details", details);
        return mapping;
    }

    private static void AddWhereAny(JsonObject mapping, string name, JsonObject part)
    {
        if (part.Count > 0)
        {
            mapping[name] = part;
        }
    }

    private static IEnumerable<(string Id, string Header)> Declared(JsonObject mapping) =>
        Texts(mapping["columns"]).Concat(Texts(mapping["details"]).Select(detail => (TargetColumn.DetailStart + detail.Id, detail.Header)));

    private static IEnumerable<(string Id, string Header)> Texts(JsonNode? part) =>
        part is not JsonObject named ? [] : named.Where(one => one.Value is JsonValue).Select(one => (one.Key, one.Value!.ToString()));

    // A header that stands twice, or none, is told by its place.
    private static string NameOf(IReadOnlyList<string> headers, int place) =>
        headers[place].Length > 0 && headers.Count(header => header == headers[place]) == 1 ? headers[place] : string.Create(CultureInfo.InvariantCulture, $"column {place + 1}");

    private static int? PlaceOf(string declared, IReadOnlyList<string> headers)
    {
        for (var i = 0; i < headers.Count; i++)
        {
            if (headers[i] == declared.Trim() || NameOf(headers, i) == declared)
            {
                return i;
            }
        }

        return null;
    }
}
