using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>The guide's table of requirements: levels as columns, requirements as rows. Judges a dossier on a day.</summary>
public sealed class RequirementTable
{
    private readonly string[] _levels;
    private readonly Line[] _lines;
    private readonly (int Row, int Instead)[] _alternatives;
    private readonly Region[] _regions;

    // What each level asks, in the rows' order: everywhere, then for each region where some cell differs by region.
    private readonly Slot[][][] _slots;
    private readonly bool[] _hasPaths;

    /// <summary>Makes a table.</summary>
    /// <param name="clausePrefix">What comes before a row's id to make its clause, for example <c>KSP-4.C.</c>.</param>
    /// <param name="columns">Ids of the levels in the order the rows give their cells, in either direction.</param>
    /// <param name="lowToHigh">The same ids, low to high.</param>
    /// <param name="rows">The rows, each with a cell per column.</param>
    /// <param name="regions">The regions, where some cell differs by region.</param>
    public RequirementTable(
        string clausePrefix, IReadOnlyList<string> columns, IReadOnlyList<string> lowToHigh, IEnumerable<Row> rows, IReadOnlyList<Region>? regions = null)
    {
        Row[] all = [.. rows];
        string[] levels = [.. lowToHigh];
        (_levels, _lines) = (levels, Array.ConvertAll(all, row => Line.Of(row, clausePrefix, columns, levels)));
        _alternatives = Alternatives.InOrder(all);
        _regions = _lines.Any(IsRegional) ? [.. regions ?? throw new ArgumentException("a cell differs by region and no regions are given", nameof(regions))] : [];
        _slots = Slots();
        _hasPaths = HavePaths(_slots[0]);
    }

    private RequirementTable(RequirementTable whole, IReadOnlyList<string> levels)
    {
        int[] kept = [.. levels.Select(level => Columns.IndexOf(whole._levels, level))];
        _levels = [.. levels];
        _lines = Array.ConvertAll(whole._lines, line => line with { Cells = Array.ConvertAll(kept, level => line.Cells[level]) });
        (_alternatives, _regions) = (whole._alternatives, whole._regions);
        _slots = Slots();
        _hasPaths = HavePaths(_slots[0]);
    }

    /// <summary>The rows as the program's description has them.</summary>
    public IReadOnlyList<Requirement> Requirements => [.. _lines.Select(line => line.Requirement)];

    /// <summary>The same table with some of its levels only, as a ladder has them; to be made once.</summary>
    /// <param name="lowToHigh">Ids of the levels, low to high.</param>
    public RequirementTable With(IReadOnlyList<string> lowToHigh) => new(this, lowToHigh);

    /// <summary>Judges every requirement for every level, low to high.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="on">The day.</param>
    /// <param name="designations">The designations judged on that day, where a requirement counts them.</param>
    public LevelStanding[] Judge(Dossier dossier, DateOnly on, IReadOnlyList<DesignationStanding>? designations = null)
    {
        var slots = _slots[1 + RegionOf(dossier.Partner)];
        var results = new RequirementResult[_levels.Length][];
        Span<int> next = stackalloc int[_levels.Length];
        for (var level = 0; level < results.Length; level++)
        {
            results[level] = new RequirementResult[slots[level].Length];
        }

        next.Clear();
        var waivers = !dossier.Facts.UpTo(Waiver.Kind, on).IsEmpty;
        for (var row = 0; row < _lines.Length; row++)
        {
            var line = _lines[row];
            var measurement = designations is not null && line.Measure is DesignationsHeld held ? DesignationsHeld.Count(designations) : line.Measure.Take(dossier, on, null);
            var waived = waivers && Waiver.Of(dossier, line.Requirement.Id, on) is not null;
            for (var level = 0; level < results.Length; level++)
            {
                for (ref var at = ref next[level]; at < slots[level].Length && slots[level][at].Row == row; at++)
                {
                    var cell = slots[level][at].Cell;
                    results[level][at] = cell.Judge(cell.Measure is { } own ? own.Take(dossier, on, null) : measurement, waived, dossier, on);
                }
            }
        }

        for (var level = 0; level < results.Length; level++)
        {
            Alternatives.Waive(results[level], slots[level], _alternatives);
        }

        var standings = new LevelStanding[results.Length];
        for (var level = 0; level < standings.Length; level++)
        {
            standings[level] = new LevelStanding { Level = _levels[level], Eligible = IsOpen(results[level], _hasPaths[level]), Requirements = results[level] };
        }

        return standings;
    }

    /// <summary>What one requirement's verdict rests on.</summary>
    public Evidence Explain(Dossier dossier, string requirement, DateOnly on) =>
        (Array.Find(_lines, line => line.Requirement.Id == requirement)
            ?? throw new ArgumentException($"no requirement '{requirement}'", nameof(requirement))).Explain(dossier, on);

    private static bool IsOpen(RequirementResult[] results, bool hasPaths)
    {
        if (hasPaths)
        {
            return Blocking.Opens(results);
        }

        var open = true;
        foreach (var result in results)
        {
            open &= !result.Blocks;
        }

        return open;
    }

    private int RegionOf(Partner partner)
    {
        for (var i = 0; i < _regions.Length; i++)
        {
            if (_regions[i].Countries.Contains(partner.Country, StringComparer.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private Slot[][][] Slots() =>
        [SlotsBy(cell => cell), .. _regions.Select(region => SlotsBy(cell => cell.In(region)))];

    private Slot[][] SlotsBy(Func<Cell, Cell> made) =>
        [.. _levels.Select((_, level) => _lines.SelectMany((line, row) => line.Cells[level].Select(cell => new Slot(row, made(cell)))).ToArray())];

    private static bool[] HavePaths(Slot[][] levels) => Array.ConvertAll(levels, slots => slots.Any(slot => slot.Cell.Description.Path is not null));

    private static bool IsRegional(Line line) => line.Cells.Any(level => level.Any(cell => cell.Description.NeededByRegion is not null));
}

/// <summary>One cell in the order in which a level's results are given.</summary>
internal readonly record struct Slot(int Row, Cell Cell);
