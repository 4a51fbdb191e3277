using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

/// <summary>Requirements that waive each other, and benefits that wait for each other, never come to an end.</summary>
internal static class CycleCheck
{
    public static void Check(Definition definition, Findings findings)
    {
        Check("$.requirements", ".waivedBy", [.. definition.Requirements.Select(row => (row.Id, (IReadOnlyList<string>)(row.WaivedBy is { } other ? [other] : [])))], findings);
        Check("$.benefits", ".onlyWith", [.. definition.Benefits.Select(row => (row.Id, row.OnlyWith))], findings);
    }

    private static void Check(string path, string member, IReadOnlyList<(string Id, IReadOnlyList<string> Others)> rows, Findings findings)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            var way = new List<string>();
            if (!told.Contains(rows[i].Id) && Returns(rows[i].Id, rows[i].Id, rows, way, []))
            {
                told.UnionWith(way);
                var circle = string.Join(" → ", way.Prepend(rows[i].Id));
                findings.Add(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]{member}"), LocalizedText.Of("une suite qui ne revient pas à son début", "a chain that does not come back to its start"), LocalizedText.Of(circle, circle));
            }
        }
    }

    /// <summary>Whether a way leads from an id back to the start; on it, the ids passed.</summary>
    private static bool Returns(string start, string from, IReadOnlyList<(string Id, IReadOnlyList<string> Others)> rows, List<string> way, HashSet<string> seen)
    {
        foreach (var next in rows.FirstOrDefault(row => row.Id == from).Others ?? [])
        {
            way.Add(next);
            if (next == start || (seen.Add(next) && Returns(start, next, rows, way, seen)))
            {
                return true;
            }

            way.RemoveAt(way.Count - 1);
        }

        return false;
    }
}
