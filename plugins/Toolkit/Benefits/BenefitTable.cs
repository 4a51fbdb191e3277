using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>The guide's table of benefits: levels as columns, benefits as rows.</summary>
public sealed class BenefitTable
{
    private readonly LevelList _levels;

    /// <summary>Makes a table.</summary>
    /// <param name="clausePrefix">What comes before a row's id to make its clause, for example <c>KSP-4.B.</c>.</param>
    /// <param name="levels">The program's levels.</param>
    /// <param name="columns">Ids of the levels in the order the rows give their cells.</param>
    /// <param name="rows">The rows, each with a cell per column.</param>
    public BenefitTable(string clausePrefix, LevelList levels, IReadOnlyList<string> columns, IEnumerable<BenefitRow> rows)
    {
        _levels = levels;
        Benefits = [.. rows.Select(row => Describe(row, clausePrefix, columns))];
    }

    /// <summary>The rows as the program's description has them.</summary>
    public IReadOnlyList<Benefit> Benefits { get; }

    /// <summary>What a level grants, before conditions of the partner: a line per benefit, in the guide's order.</summary>
    /// <param name="level">The level held; null for none, which grants nothing.</param>
    public IEnumerable<Entitlement> Grant(string? level) => Benefits.Select(benefit => Grant(benefit, level));

    /// <summary>A benefit by id.</summary>
    public Benefit Find(string id) => Benefits.First(benefit => benefit.Id == id);

    /// <summary>The cell of a benefit at a level; null when no level is held.</summary>
    public BenefitCell? Cell(string id, string? level) => _levels.Rank(level) is >= 0 and var rank ? Find(id).Cells[rank] : null;

    private Entitlement Grant(Benefit benefit, string? level)
    {
        var cell = _levels.Rank(level) is >= 0 and var rank ? benefit.Cells[rank] : null;
        return new Entitlement
        {
            Id = benefit.Id,
            State = cell?.State ?? BenefitState.NotGranted,
            Form = benefit.Form,
            Value = cell is null ? FactValue.None : cell.Text is { } text ? text.En : cell.Value,
            Text = cell?.Text,
            Unit = cell?.Unit,
            Reasons = [Reason(benefit, cell, level)],
        };
    }

    private Reason Reason(Benefit benefit, BenefitCell? cell, string? level)
    {
        if (cell is null || level is null)
        {
            return Words.Because(benefit.Clause, $"Aucun niveau détenu ce jour-là.", $"No level held on that day.");
        }

        var name = _levels.Name(level);
        return cell.State switch
        {
            BenefitState.NotGranted => Words.Because(benefit.Clause, $"Non prévu au niveau {name.Fr}.", $"Not part of {name.En}."),
            BenefitState.Unspecified => Words.Because(benefit.Clause, $"Le guide ne dit rien pour {name.Fr} ; à fixer par l'opérateur.", $"The guide says nothing for {name.En}; the operator has to set it."),
            BenefitState.ByInvitation => Words.Because(benefit.Clause, $"Sur invitation au niveau {name.Fr}.", $"By invitation at {name.En}."),
            BenefitState.OnApplication => Words.Because(benefit.Clause, $"Sur demande au niveau {name.Fr}.", $"On application at {name.En}."),
            _ => Words.Because(benefit.Clause, $"Prévu au niveau {name.Fr}.", $"Part of {name.En}."),
        };
    }

    private Benefit Describe(BenefitRow row, string clausePrefix, IReadOnlyList<string> columns)
    {
        if (row.Cells.Count != columns.Count)
        {
            throw new ArgumentException($"row '{row.Id}' has {row.Cells.Count} cells for {columns.Count} levels");
        }

        return new Benefit
        {
            Id = row.Id,
            Name = row.Name,
            Form = row.Form,
            Rule = row.Rule,
            Clause = row.Clause ?? clausePrefix + row.Id,
            Claim = row.Claim,
            Cells = [.. _levels.Ids.Select(level => Describe(row, level, row.Cells[Columns.IndexOf(columns, level)]))],
        };
    }

    private static BenefitCell Describe(BenefitRow row, string level, Offer offer) => new()
    {
        Level = level,
        State = offer.State,
        Value = offer.Value,
        Text = offer.Text,
        Unit = offer.Value.Form == FactValueForm.None && offer.Bands.Count == 0 ? null : row.Unit,
        Bands = offer.Bands,
        Cap = offer.Cap,
        Origin = offer.Origin,
        Note = offer.Note,
    };
}
