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

    public static void Waive(RequirementResult[] level, Slot[] slots, (int Row, int Instead)[] alternatives)
    {
        foreach (var (row, instead) in alternatives)
        {
            for (var i = 0; i < level.Length; i++)
            {
                if (slots[i].Row == row && level[i].Blocks && IsMadeUpFor(level, slots, instead, level[i].Cell.Path))
                {
                    level[i] = level[i] with { Verdict = Verdict.Waived, Until = null, Missing = null };
                }
            }
        }
    }

    private static bool IsMadeUpFor(RequirementResult[] level, Slot[] slots, int instead, string? path)
    {
        for (var i = 0; i < level.Length; i++)
        {
            if (slots[i].Row == instead && (level[i].Cell.Path is not { } own || own == path)
                && level[i] is { Cell.Demand: not Demand.NotAsked, Verdict: Verdict.Met or Verdict.InGrace or Verdict.Waived })
            {
                return true;
            }
        }

        return false;
    }
}
