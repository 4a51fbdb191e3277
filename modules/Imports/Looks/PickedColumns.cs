using System.Globalization;
using System.Text.Json.Nodes;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Looks;

/// <summary>What each column of a file is said to be, and the mapping that says so.</summary>
internal static class PickedColumns
{
    /// <summary>By the place of each column, the target that it is: as declared, else as its header tells, where only one does; undecided where several do.</summary>
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

        var unused = ColumnPlace.FindAll(Unused(mapping), headers);
        foreach (var target in targets.Where(target => !picked.Contains(target.Id)))
        {
            int[] places = [.. Enumerable.Range(0, headers.Count).Where(i => picked[i] is null && !unused.Contains(i) && target.IsKnown(headers[i]))];
            if (places.Length == 1)
            {
                picked[places[0]] = target.Id;
            }
        }

        for (var i = 0; i < picked.Length; i++)
        {
            picked[i] ??= !unused.Contains(i) && targets.Any(target => target.IsKnown(headers[i]) && !picked.Contains(target.Id)) ? TargetColumn.Undecided : null;
        }

        return picked;
    }

    /// <summary>A mapping of which all else stays; only what is not found by itself is declared, so that files may lack it. An empty pick is a column of no use, none leaves it as it is.</summary>
    public static JsonObject Declare(JsonObject mapping, IReadOnlyList<string> headers, IReadOnlyList<string?> picked, IReadOnlyList<TargetColumn> targets)
    {
        mapping.Remove("columns");
        mapping.Remove("details");
        mapping.Remove("unused");
        var alone = Recognised(headers, mapping, targets);
        var (columns, details, unused) = (new JsonObject(), new JsonObject(), new JsonArray());
        var salesDetails = targets.Any(target => target.Id == "lineKey");
        for (var i = 0; i < headers.Count; i++)
        {
            if (picked[i] is not { } id || id == (alone[i] ?? "") || id == TargetColumn.Undecided)
            {
                continue;
            }

            if (id.Length == 0)
            {
                unused.Add(NameOf(headers, i));
                continue;
            }

            var isDetail = salesDetails && id.StartsWith(TargetColumn.DetailStart, StringComparison.Ordinal);
            (isDetail ? details : columns)[isDetail ? id[TargetColumn.DetailStart.Length..] : id] = NameOf(headers, i);
        }

        AddWhereAny(mapping, "columns", columns);
        AddWhereAny(mapping, "details", details);
        AddWhereAny(mapping, "unused", unused);
        return mapping;
    }

    private static void AddWhereAny(JsonObject mapping, string name, JsonNode part)
    {
        if (part is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })
        {
            mapping[name] = part;
        }
    }

    private static IEnumerable<(string Id, string Header)> Declared(JsonObject mapping) =>
        Texts(mapping["columns"]).Concat(Texts(mapping["details"]).Select(detail => (TargetColumn.DetailStart + detail.Id, detail.Header)));

    private static IEnumerable<(string Id, string Header)> Texts(JsonNode? part) =>
        part is not JsonObject named ? [] : named.Where(one => one.Value is JsonValue).Select(one => (one.Key, one.Value!.ToString()));

    private static IEnumerable<string> Unused(JsonObject mapping) => mapping["unused"] is JsonArray said ? said.OfType<JsonValue>().Select(text => text.ToString()) : [];

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
