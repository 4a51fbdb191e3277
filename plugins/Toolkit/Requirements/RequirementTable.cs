using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>The guide's table of requirements: levels as columns, requirements as rows. Judges a dossier on a day.</summary>
public sealed class RequirementTable
{
    private readonly string[] _levels;
    private readonly Line[] _lines;
    private readonly (int Row, int Instead)[] _alternatives;

    /// <summary>Makes a table.</summary>
    /// <param name="clausePrefix">What comes before a row's id to make its clause, for example <c>KSP-4.C.</c>.</param>
    /// <param name="columns">Ids of the levels in the order the rows give their cells, in either direction.</param>
    /// <param name="lowToHigh">The same ids, low to high.</param>
    /// <param name="rows">The rows, each with a cell per column.</param>
    public RequirementTable(string clausePrefix, IReadOnlyList<string> columns, IReadOnlyList<string> lowToHigh, IEnumerable<Row> rows)
    {
        _levels = [.. lowToHigh];
        Row[] all = [.. rows];
        _lines = [.. all.Select(row => Line.Of(row, clausePrefix, columns, _levels))];
        _alternatives = Alternatives.InOrder(all);
    }

    /// <summary>The rows as the program's description has them.</summary>
    public IReadOnlyList<Requirement> Requirements => [.. _lines.Select(line => line.Requirement)];

    /// <summary>Judges every requirement for every level, low to high.</summary>
    public LevelStanding[] Judge(Dossier dossier, DateOnly on)
    {
        var results = new RequirementResult[_levels.Length][];
        for (var level = 0; level < results.Length; level++)
        {
            results[level] = new RequirementResult[_lines.Length];
        }

        var waivers = !dossier.Facts.UpTo(Waiver.Kind, on).IsEmpty;
        for (var row = 0; row < _lines.Length; row++)
        {
            var line = _lines[row];
            var measurement = line.Measure.Take(dossier, on, null);
            var waived = waivers && Waiver.Of(dossier, line.Requirement.Id, on) is not null;
            for (var level = 0; level < results.Length; level++)
            {
                results[level][row] = line.Cells[level].Judge(measurement, waived, dossier, on);
            }
        }

        foreach (var judged in _alternatives.Length == 0 ? [] : results)
        {
            Alternatives.Waive(judged, _alternatives);
        }

        return Array.ConvertAll(results, ToStanding);
    }

    /// <summary>What one requirement's verdict rests on.</summary>
    public Evidence Explain(Dossier dossier, string requirement, DateOnly on)
    {
        var line = Array.Find(_lines, line => line.Requirement.Id == requirement)
            ?? throw new ArgumentException($"no requirement '{requirement}'", nameof(requirement));
        var why = new Why(line.Requirement.Clause);
        var measurement = line.Measure.Take(dossier, on, why);
        return new Evidence
        {
            Requirement = requirement,
            From = why.Days?.From,
            To = why.Days?.To,
            Facts = why.Facts,
            Reasons = [.. Explanation.Of(line.Requirement, measurement, Waiver.Of(dossier, requirement, on)), .. why.Reasons],
        };
    }

    private static LevelStanding ToStanding(RequirementResult[] results)
    {
        var eligible = true;
        foreach (var result in results)
        {
            eligible &= !result.Blocks;
        }

        return new LevelStanding { Level = results[0].Cell.Level, Eligible = eligible, Requirements = results };
    }

    private sealed record Line(Requirement Requirement, Measure Measure, Cell[] Cells)
    {
        public static Line Of(Row row, string clausePrefix, IReadOnlyList<string> columns, string[] levels)
        {
            if (row.Cells.Count != columns.Count)
            {
                throw new ArgumentException($"row '{row.Id}' has {row.Cells.Count} cells for {columns.Count} levels");
            }

            var clause = row.Clause ?? clausePrefix + row.Id;
            var cells = Array.ConvertAll(levels, level => Cell.Of(row, level, row.Cells[Columns.IndexOf(columns, level)], clause));
            var requirement = new Requirement
            {
                Id = row.Id,
                Name = row.Name,
                SatisfiedBy = row.SatisfiedBy,
                Unit = row.Unit,
                Clause = clause,
                FactKinds = row.FactKinds,
                Cells = Array.ConvertAll(cells, cell => cell.Description),
            };
            return new Line(requirement, row.Measure, cells);
        }
    }
}
