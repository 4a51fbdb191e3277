using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A cell made ready for judging.</summary>
internal sealed class Cell
{
    private readonly Ask _ask;

    // Answers without a figure are the same for every partner, so that they are made once: a standing holds dozens of results.
    private readonly RequirementResult _notAsked;
    private readonly RequirementResult _yes;
    private readonly RequirementResult _no;

    private Cell(RequirementCell description, Ask ask)
    {
        (Description, _ask) = (description, ask);
        _notAsked = new RequirementResult { Cell = description, Verdict = Contracts.Verdict.Met };
        _yes = new RequirementResult { Cell = description, Verdict = Contracts.Verdict.Met, Actual = true };
        _no = new RequirementResult { Cell = description, Verdict = Contracts.Verdict.NotMet, Actual = false };
    }

    public RequirementCell Description { get; }

    /// <summary>What the level measures in place of the row's own figure; null for that one.</summary>
    public Measure? Measure => _ask.Measure;

    /// <summary>The cells of a level on one row: one, or one per path.</summary>
    public static IEnumerable<Cell> AllOf(Row row, string level, Ask ask, string clause) =>
        ask.Others.Prepend(ask).Select(asked => new Cell(Describe(row, level, asked, clause), asked));

    /// <summary>The same cell as a region asks it; itself when it is the same everywhere.</summary>
    public Cell In(Region region) => Description.NeededByRegion is not { } needed
        ? this
        : new Cell(
            Description with
            {
                Needed = needed.GetValueOrDefault(region.Id),
                Unit = Units.IsMoney(Description.Unit) ? region.Currency : Description.Unit,
            },
            _ask);

    public RequirementResult Judge(in Measurement measurement, bool waived, Dossier dossier, DateOnly on)
    {
        if (Description.Demand == Demand.NotAsked)
        {
            return _notAsked;
        }

        if (!waived && _ask is { Missing: null, OpenUntil: null } && Description.Needed.Flag == true && measurement is { Actual.Flag: { } flag, NotOwedUntil: null, Missing: null, GraceEnds: null, Parts: null })
        {
            return flag ? _yes : _no;
        }

        var (verdict, until, missing) = Verdict(measurement);
        if (_ask.OpenUntil is not null && verdict.Blocks() && _ask.OpenUntil(dossier, on) is { } open && on <= open)
        {
            (verdict, until, missing) = (Contracts.Verdict.Pending, open, null);
        }

        if (waived && Description.Demand == Demand.Required && verdict.Blocks())
        {
            (verdict, until, missing) = (Contracts.Verdict.Waived, null, null);
        }

        return new RequirementResult
        {
            Cell = Description,
            Verdict = verdict,
            Actual = measurement.Actual,
            Until = until,
            Parts = measurement.Parts ?? [],
            Missing = missing,
        };
    }

    private (Verdict Verdict, DateOnly? Until, Missing? Missing) Verdict(in Measurement measurement)
    {
        if (measurement.NotOwedUntil is { } until)
        {
            return (Contracts.Verdict.Pending, until, null);
        }

        var actual = measurement.Actual.Quantity ?? 0;
        var needed = Description.Needed.Quantity ?? 0;
        if ((_ask.Missing ?? measurement.Missing) is { } missing && !(measurement.IsAtLeast && _ask.Missing is null && actual >= needed))
        {
            return (Contracts.Verdict.Undetermined, null, missing);
        }

        if (actual < needed || IsWithoutRegion || (_ask.EachPart && measurement.Parts is { } parts && parts.Any(part => part.Value <= 0)))
        {
            return (Contracts.Verdict.NotMet, null, null);
        }

        var neededByGrace = needed - actual + (measurement.GraceEnds?.Count ?? 0);
        return neededByGrace < 1
            ? (Contracts.Verdict.Met, null, null)
            : (Contracts.Verdict.InGrace, measurement.GraceEnds![(int)neededByGrace - 1], null);
    }

    /// <summary>A partner outside all regions has no threshold to reach.</summary>
    private bool IsWithoutRegion => Description is { NeededByRegion: not null, Needed.Form: FactValueForm.None };

    private static RequirementCell Describe(Row row, string level, Ask ask, string clause) => new()
    {
        Requirement = row.Id,
        Level = level,
        Path = ask.Path,
        Demand = ask.Demand,
        Needed = Needed(row, ask),
        NeededByRegion = ask.AtLeastByRegion?.ToDictionary(needed => needed.Key, needed => FactValue.Of(needed.Value), StringComparer.Ordinal),
        Unit = row.Unit,
        Clause = clause,
        Origin = ask.Origin,
        Note = ask.Note,
    };

    private static FactValue Needed(Row row, Ask ask) =>
        ask.Demand == Demand.NotAsked || ask.Missing is not null || ask.AtLeastByRegion is not null ? FactValue.None
        : row.Unit == Units.Flag ? true
        : ask.AtLeast ?? 1;
}
