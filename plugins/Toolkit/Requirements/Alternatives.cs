using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Rows that another row of the table makes up for.</summary>
internal static class Alternatives
{
    /// <summary>Each row that has an alternative, after the one it depends on.</summary>
    public static (int Row, int Instead)[] InOrder(Row[] rows)
    {
        var ordered = new List<(int, int)>();
        var open = Enumerable.Range(0, rows.Length).Where(row => rows[row].Alternative is not null).ToList();
        while (open.Count > 0)
        {
            var ready = open.FindIndex(row => !open.Exists(other => rows[other].Id == rows[row].Alternative));
            if (ready < 0)
            {
                throw new ArgumentException($"rows waive each other in a circle: {string.Join(", ", open.Select(row => rows[row].Id))}");
            }

            var instead = Array.FindIndex(rows, row => row.Id == rows[open[ready]].Alternative);
            ordered.Add((open[ready], instead >= 0 ? instead : throw new ArgumentException($"row '{rows[open[ready]].Id}' names no row of the table")));
            open.RemoveAt(ready);
        }

        return [.. ordered];
    }

    public static void Waive(RequirementResult[] level, (int Row, int Instead)[] alternatives)
    {
        foreach (var (row, instead) in alternatives)
        {
            if (level[row].Blocks && level[instead] is { Cell.Demand: not Demand.NotAsked, Verdict: Verdict.Met or Verdict.InGrace or Verdict.Waived })
            {
                level[row] = level[row] with { Verdict = Verdict.Waived, Until = null, Missing = null };
            }
        }
    }
}
