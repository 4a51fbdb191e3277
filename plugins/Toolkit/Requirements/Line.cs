using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A row made ready for judging: its description, its measure, and its cells by level.</summary>
internal sealed record Line(Requirement Requirement, Measure Measure, Cell[][] Cells)
{
    public static Line Of(Row row, string clausePrefix, IReadOnlyList<string> columns, string[] levels)
    {
        if (row.Cells.Count != columns.Count)
        {
            throw new ArgumentException($"row '{row.Id}' has {row.Cells.Count} cells for {columns.Count} levels");
        }

        var clause = row.Clause ?? clausePrefix + row.Id;
        var cells = Array.ConvertAll(levels, level => Cell.AllOf(row, level, row.Cells[Columns.IndexOf(columns, level)], clause).ToArray());
        var requirement = new Requirement
        {
            Id = row.Id,
            Name = row.Name,
            SatisfiedBy = row.SatisfiedBy,
            Unit = row.Unit,
            Clause = clause,
            FactKinds = row.FactKinds,
            Cells = [.. cells.SelectMany(level => level).Select(cell => cell.Description)],
        };
        return new Line(requirement, row.Measure, cells);
    }

    /// <summary>What the requirement's verdict rests on.</summary>
    public Evidence Explain(Dossier dossier, DateOnly on)
    {
        var why = new Why(Requirement.Clause);
        var waiver = Waiver.Of(dossier, Requirement.Id, on);
        var told = Measures().SelectMany((measure, i) => Explanation.Of(Requirement, measure.Take(dossier, on, why), i == 0 ? waiver : null)).ToArray();
        return new Evidence
        {
            Requirement = Requirement.Id,
            From = why.Days?.From,
            To = why.Days?.To,
            Facts = why.Facts,
            Reasons = [.. told, .. why.Reasons],
        };
    }

    /// <summary>The row's own figure where some level measures it, and those that levels measure in its place.</summary>
    private IEnumerable<Measure> Measures()
    {
        var measures = Cells.SelectMany(level => level).Where(cell => cell.Description.Demand != Demand.NotAsked).Select(cell => cell.Measure ?? Measure).Distinct().ToArray();
        return measures.Length == 0 ? [Measure] : measures;
    }
}
