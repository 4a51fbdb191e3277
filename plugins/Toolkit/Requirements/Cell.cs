using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A cell made ready for judging.</summary>
internal sealed class Cell
{
    private readonly Missing? _missing;
    private readonly Func<Dossier, DateOnly, DateOnly?>? _openUntil;

    // Answers without a figure are the same for every partner, so that they are made once: a standing holds dozens of results.
    private readonly RequirementResult _notAsked;
    private readonly RequirementResult _yes;
    private readonly RequirementResult _no;

    private Cell(RequirementCell description, Ask ask)
    {
        (Description, _missing, _openUntil) = (description, ask.Missing, ask.OpenUntil);
        _notAsked = new RequirementResult { Cell = description, Verdict = Contracts.Verdict.Met };
        _yes = new RequirementResult { Cell = description, Verdict = Contracts.Verdict.Met, Actual = true };
        _no = new RequirementResult { Cell = description, Verdict = Contracts.Verdict.NotMet, Actual = false };
    }

    public RequirementCell Description { get; }

    public static Cell Of(Row row, string level, Ask ask, string clause) => new(
        new RequirementCell
        {
            Requirement = row.Id,
            Level = level,
            Demand = ask.Demand,
            Needed = Needed(row, ask),
            Unit = row.Unit,
            Clause = clause,
            Origin = ask.Origin,
            Note = ask.Note,
        },
        ask);

    public RequirementResult Judge(in Measurement measurement, bool waived, Dossier dossier, DateOnly on)
    {
        if (Description.Demand == Demand.NotAsked)
        {
            return _notAsked;
        }

        if (!waived && _missing is null && _openUntil is null && Description.Needed.Flag == true && measurement is { Actual.Flag: { } flag, NotOwedUntil: null, Missing: null })
        {
            return flag ? _yes : _no;
        }

        var (verdict, until, missing) = Verdict(measurement);
        if (_openUntil is not null && verdict.Blocks() && _openUntil(dossier, on) is { } open && on <= open)
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
            Missing = missing,
        };
    }

    private (Verdict Verdict, DateOnly? Until, Missing? Missing) Verdict(in Measurement measurement)
    {
        if (measurement.NotOwedUntil is { } until)
        {
            return (Contracts.Verdict.Pending, until, null);
        }

        if ((_missing ?? measurement.Missing) is { } missing)
        {
            return (Contracts.Verdict.Undetermined, null, missing);
        }

        var actual = measurement.Actual.Quantity ?? 0;
        var needed = Description.Needed.Quantity ?? 0;
        if (actual < needed)
        {
            return (Contracts.Verdict.NotMet, null, null);
        }

        var graced = measurement.GraceEnds?.Count ?? 0;
        var neededByGrace = (int)(needed - (actual - graced));
        return graced == 0 || neededByGrace <= 0
            ? (Contracts.Verdict.Met, null, null)
            : (Contracts.Verdict.InGrace, measurement.GraceEnds![neededByGrace - 1], null);
    }

    private static FactValue Needed(Row row, Ask ask) =>
        ask.Demand == Demand.NotAsked || ask.Missing is not null ? FactValue.None
        : row.Unit == Units.Flag ? true
        : ask.AtLeast ?? 1;
}
