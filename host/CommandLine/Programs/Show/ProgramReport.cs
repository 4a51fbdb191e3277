using PartnerHub.Contracts;
using PartnerHub.Host.CommandLine.Try;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PartnerHub.Host.CommandLine.Programs.Show;

/// <summary>A program's whole rulebook as tables.</summary>
internal sealed class ProgramReport(ProgramDescription program, Locale locale)
{
    public IEnumerable<IRenderable> Lines() =>
    [
        .. Head(),
        .. Part(locale.Say("Niveaux et conditions", "Levels and requirements"), program.Requirements.Count, RequirementTables),
        .. Part(locale.Say("Désignations", "Designations"), program.Designations.Count, Designations),
        .. Part(locale.Say("Niveaux et avantages", "Levels and benefits"), program.Benefits.Count, BenefitTables),
        .. Part(locale.Say("Manquements et suites", "Violations and what follows"), program.Violations.Count, Ladders),
        .. Part(locale.Say("Calendrier", "Calendar"), program.Calendar.Windows.Count, Windows),
        .. Part(locale.Say("Obligations datées", "Dated duties"), program.Duties.Count, Duties),
        .. Part(locale.Say("Faits attendus", "Facts it reads"), program.FactKinds.Count, FactKinds),
        .. Part(locale.Say("Régions", "Regions"), program.Regions.Count, Regions),
        .. Part(locale.Say("Clauses", "Clauses"), program.Clauses.Count, Clauses),
    ];

    private static IEnumerable<IRenderable> Part(string title, int count, Func<IEnumerable<IRenderable>> content) =>
        count == 0 ? [] : [Tables.Heading(title), .. content()];

    private IEnumerable<IRenderable> Head()
    {
        yield return new Text($"{locale.Say(program.Name)} ({program.Id}), version {program.Version}\n", Tables.Strong);
        yield return Tables.Line($"{program.Vendor} · {locale.Pair(locale.Say(program.LevelWord), LevelNames())}");
        yield return Tables.Line(locale.Say(program.Summary));
        foreach (var notice in program.Notices)
        {
            yield return Tables.Line($"! {locale.Say(notice)}", Tables.Warning);
        }
    }

    private string LevelNames() =>
        program.Levels.Count == 0 ? locale.Say("aucun", "none") : string.Join(" < ", program.Levels.Select(level => locale.Say(level.Name)));

    private IEnumerable<IRenderable> RequirementTables()
    {
        var table = new ReportTable([locale.Say("Condition", "Requirement"), .. program.Levels.Select(level => locale.Say(level.Name))]);
        foreach (var row in program.Requirements)
        {
            table.Add(new ReportRow
            {
                Cells = [locale.Say(row.Name), .. program.Levels.Select(level => Cells(row, level.Id))],
                Under = Under(row.Clause, row.Cells.Select(cell => (cell.Level, cell.Origin))),
            });
        }

        yield return table;
        yield return Tables.Blank;
        foreach (var note in Notes(program.Requirements.SelectMany(row => row.Cells.Select(cell => (locale.Say(row.Name), cell.Level, cell.Note)))))
        {
            yield return note;
        }
    }

    private string Cells(Requirement row, string level) => string.Join(" | ", row.Cells
        .Where(cell => cell.Level == level)
        .Select(cell => cell.Path is { } path ? locale.Pair(locale.Say($"voie {path}", $"path {path}"), Cell(cell)) : Cell(cell)));

    private string Cell(RequirementCell cell) => cell switch
    {
        { NeededByRegion: { Count: > 0 } byRegion } => string.Join(", ", byRegion.Select(needed => $"{needed.Key} {locale.Value(needed.Value, null)}")),
        { Needed.Form: FactValueForm.None or FactValueForm.Flag } or { Demand: Demand.NotAsked or Demand.Unspecified } => locale.Say(DemandWord.Of(cell.Demand)),
        { Demand: Demand.Required } => locale.Value(cell.Needed, cell.Unit, program)!,
        _ => $"{locale.Value(cell.Needed, cell.Unit, program)} {locale.Say(DemandWord.Of(cell.Demand))}",
    };

    private IEnumerable<IRenderable> Designations()
    {
        foreach (var designation in program.Designations)
        {
            yield return Tables.Indented($"{locale.Say(designation.Name)} ({designation.Id}) [{designation.Clause}]", style: Tables.Strong);
            foreach (var requirement in designation.Requirements)
            {
                yield return Tables.Indented(locale.Pair(locale.Say(requirement.Name), Cell(requirement.Cells[0])), 4);
            }
        }
    }

    private IEnumerable<IRenderable> BenefitTables()
    {
        var table = new ReportTable([locale.Say("Avantage", "Benefit"), .. program.Levels.Select(level => locale.Say(level.Name))]);
        foreach (var row in program.Benefits)
        {
            table.Add(new ReportRow
            {
                Cells = [locale.Say(row.Name), .. row.Cells.Select(cell => Cell(row, cell))],
                Under = Under(row.Clause, row.Cells.Select(cell => (cell.Level, cell.Origin))),
            });
        }

        yield return table;
        yield return Tables.Blank;
        foreach (var row in program.Benefits.Where(row => row.Rule is not null))
        {
            yield return Tables.Indented(locale.Pair(locale.Say(row.Name), locale.Say(row.Rule!)));
        }

        foreach (var note in Notes(program.Benefits.SelectMany(row => row.Cells.Select(cell => (locale.Say(row.Name), cell.Level, cell.Note)))))
        {
            yield return note;
        }
    }

    private string Cell(Benefit row, BenefitCell cell)
    {
        var value = locale.Benefit(row.Form, cell.Text, cell.Value, cell.Unit);
        return cell.State == BenefitState.Active && value.Length > 0 ? value
            : value.Length > 0 ? $"{locale.Say(BenefitWord.Of(cell.State))}, {value}"
            : locale.Say(BenefitWord.Of(cell.State));
    }

    /// <summary>The row's clause, and where its cells come from when that is not the guide itself.</summary>
    private string Under(string clause, IEnumerable<(string Level, CellOrigin Origin)> cells)
    {
        var origins = cells.Where(cell => cell.Origin != CellOrigin.Guide)
            .GroupBy(cell => cell.Origin)
            .Select(group => locale.Pair(string.Join(", ", group.Select(cell => cell.Level)), locale.Of(group.Key)));
        return string.Join(" · ", origins.Prepend(clause));
    }

    private IEnumerable<IRenderable> Notes(IEnumerable<(string Row, string Level, LocalizedText? Note)> cells) => cells
        .Where(cell => cell.Note is not null)
        .GroupBy(cell => (cell.Row, Note: locale.Say(cell.Note!)))
        .Select(group => Tables.Indented($"{group.Key.Row} ({string.Join(", ", group.Select(cell => cell.Level))}): {group.Key.Note}", style: Tables.Dim));

    private IEnumerable<IRenderable> Ladders()
    {
        foreach (var violation in program.Violations)
        {
            yield return Tables.Indented($"{locale.Say(violation.Name)} ({violation.Id}) [{violation.Clause}]", style: Tables.Strong);
            foreach (var (index, step) in violation.Ladder.Index())
            {
                yield return Tables.Indented($"{locale.Number(index + 1)}. {Step(violation.Id, step)}", 4);
            }
        }
    }

    private string Step(string violation, LadderStep step) => string.Join(", ", new[]
    {
        locale.Say(step.Name),
        step.Options.Count == 0 ? "" : locale.Pair(locale.Say("au choix", "one of"), string.Join(" | ", step.Options.Select(option => locale.Say(program.StepName(option, violation))))),
        step.AfterDays == 0 ? "" : $"{locale.Say("après", "after")} {locale.Measure(step.AfterDays, "days")}",
        step.LastsDays is { } days ? $"{locale.Say("dure", "lasts")} {locale.Measure(days, "days")}" : "",
        step.Suspends.Count == 0 ? "" : locale.Pair(locale.Say("suspend", "suspends"), string.Join(" | ", step.Suspends.Select(benefit => locale.Say(program.BenefitName(benefit))))),
        step.NeedsApproval ? locale.Say("à approuver", "needs approval") : "",
        step.Note is { } note ? locale.Say(note) : "",
    }.Where(part => part.Length > 0));

    private IEnumerable<IRenderable> Windows()
    {
        var table = new ReportTable(locale.Say("Fenêtre", "Window"), locale.Say("Du", "From"), locale.Say("Au", "To"), locale.Say("Clause", "Clause"));
        foreach (var window in program.Calendar.Windows)
        {
            table.Add(
                locale.Say(window.Name),
                window.FirstDay is { } first ? locale.DayOfYear(first) : locale.Say("toute l'année", "all year"),
                window.LastDay is { } last ? locale.DayOfYear(last) : "",
                window.Clause);
        }

        yield return table;
    }

    private IEnumerable<IRenderable> Duties()
    {
        var table = new ReportTable(locale.Say("Obligation", "Duty"), locale.Say("Identifiant", "Id"), locale.Say("Clause", "Clause"));
        foreach (var duty in program.Duties)
        {
            table.Add(locale.Say(duty.Name), duty.Id, duty.Clause);
        }

        yield return table;
    }

    private IEnumerable<IRenderable> FactKinds()
    {
        var table = new ReportTable(locale.Say("Fait", "Fact"), locale.Say("Identifiant", "Id"), locale.Say("Période", "Period"));
        foreach (var kind in program.FactKinds)
        {
            table.Add(locale.Say(kind.Name), kind.Id, Form(kind.Period));
        }

        yield return table;
        if (program.SalesReporting is { } reporting)
        {
            yield return Tables.Line(SalesFiles(reporting));
        }
    }

    private string SalesFiles(SalesReporting reporting)
    {
        var line = locale.Say(LocalizedText.Of(
            "Fichier de ventes : un par période ({0}), ses lignes notées « {1} », le fichier « {2} » ; conforme jusqu’à {3} j après la période et {4} de lignes rejetées ({5}).",
            "Sales file: one per period ({0}), its lines noted as {1}, the file as {2}; compliant up to {3} d after the period and {4} of rejected lines ({5})."),
            Form(reporting.Period), reporting.Kind, reporting.SubmissionKind, reporting.DueDays, locale.Percent(reporting.MaxRejectedShare * 100), reporting.Clause);
        return reporting.RequiresComplete ? line + " " + locale.Say("Au moins une ligne acceptée.", "At least one accepted line.") : line;
    }

    private static string Form(PeriodForm form) => form switch
    {
        PeriodForm.Week => "2017-W05",
        PeriodForm.Month => "2017-04",
        PeriodForm.Quarter => "2017-Q1",
        PeriodForm.Year => "2017",
        PeriodForm.FiscalQuarter => "FY2025-Q1",
        PeriodForm.FiscalYear => "FY2025",
        _ => "",
    };

    private IEnumerable<IRenderable> Regions() =>
        program.Regions.Select(region => Tables.Indented($"{locale.Say(region.Name)} ({region.Id}, {region.Currency}): {string.Join(' ', region.Countries)}"));

    private IEnumerable<IRenderable> Clauses()
    {
        var report = new Report(program, locale);
        return program.Clauses.SelectMany(clause => report.Clause(clause.Id));
    }
}
