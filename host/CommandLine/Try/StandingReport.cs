using PartnerHub.Contracts;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PartnerHub.Host.CommandLine.Try;

/// <summary>A standing for people: the levels, what the next one lacks, then each level's requirements.</summary>
internal sealed class StandingReport(Report report, Standing standing)
{
    private readonly Locale _locale = report.Locale;

    public IEnumerable<IRenderable> Lines() => [.. Overview(), .. standing.Levels.SelectMany(Level), .. standing.Designations.SelectMany(Designation)];

    /// <summary>The levels held, earned and open, and the gap to the next one.</summary>
    public IEnumerable<IRenderable> Overview()
    {
        yield return Tables.Line($"{_locale.Say("Niveau détenu", "Level held"),-16} {report.Level(standing.Current)}");
        yield return Tables.Line($"{_locale.Say("Niveau mérité", "Level earned"),-16} {report.Level(standing.Earned)}");
        yield return Tables.Line($"{_locale.Say("Niveaux ouverts", "Eligible for"),-16} {(standing.Eligible.Count == 0 ? _locale.Say("aucun", "none") : string.Join(", ", standing.Eligible.Select(report.Level)))}");
        if (standing.Next is not { } next)
        {
            yield break;
        }

        yield return Tables.Heading($"{_locale.Say("Il manque pour", "Missing for")} {report.Level(next.Level)}");
        foreach (var gap in next.Missing)
        {
            yield return Tables.Indented($"- {report.Requirement(gap.Id)}{Amount(gap)}");
        }

        foreach (var line in report.Acts(next.Acts))
        {
            yield return line;
        }
    }

    /// <summary>An empty table of verdicts whose first column is headed as given.</summary>
    public ReportTable Columns(string first) => new ReportTable(
        first,
        _locale.Say("Verdict", "Verdict"),
        _locale.Say("Constaté", "Actual"),
        _locale.Say("Attendu", "Needed"),
        _locale.Say("Manque", "Missing")).Numbers(2, 3, 4);

    public ReportRow Row(string name, RequirementResult result, string under) => new()
    {
        Cells =
        [
            name,
            _locale.Say(VerdictWord.Of(result.Verdict)),
            _locale.Value(result.Actual, result.Cell.Unit, report.Program) ?? "–",
            _locale.Value(result.Cell.Needed, result.Cell.Unit, report.Program) ?? "–",
            Gap(result),
        ],
        Styles = [null, Colour(result)],
        Under = under,
    };

    /// <summary>What the level demands, until when a verdict holds, and what is missing to give one.</summary>
    public string Conditions(RequirementResult result) => string.Join(" · ", new[]
    {
        result.Path is { } path ? _locale.Say($"voie {path}", $"path {path}") : null,
        _locale.Say(DemandWord.Of(result.Cell.Demand)),
        result.Parts.Count == 0 ? null : string.Join(" + ", result.Parts.Select(part => $"{_locale.Say(part.Name)} {_locale.Number(part.Value)}")),
        result.Until is { } day ? $"{_locale.Say("jusqu’au", "until")} {_locale.ShortDay(day)}" : null,
        result.Missing is { } missing ? $"{_locale.Say(missing.Text)} ({missing.What})" : null,
    }.OfType<string>());

    private IEnumerable<IRenderable> Level(LevelStanding level)
    {
        yield return Tables.Heading($"{report.Level(level.Level)} · {Eligibility(level)}");
        if (level.Conferred is { } conferred)
        {
            yield return new Rows(report.Reasons([conferred]));
        }

        var table = Columns(_locale.Say("Condition", "Requirement"));
        foreach (var result in level.Requirements.Where(result => result.Cell.Demand != Demand.NotAsked))
        {
            table.Add(Row(report.Requirement(result.Cell.Requirement), result, $"{result.Cell.Clause} · {Conditions(result)}"));
        }

        yield return table;
        var rest = level.Requirements.Where(result => result.Cell.Demand == Demand.NotAsked).Select(result => report.Requirement(result.Cell.Requirement)).ToList();
        if (rest.Count > 0)
        {
            yield return Tables.Blank;
            yield return Tables.Indented(_locale.Pair(_locale.Say("Non demandé", "Not asked"), string.Join(", ", rest)), style: Tables.Dim);
        }
    }

    private IEnumerable<IRenderable> Designation(DesignationStanding designation)
    {
        yield return Tables.Heading($"{_locale.Say(report.Program.DesignationName(designation.Designation))} · {(designation.Held ? _locale.Say("tenue", "held") : _locale.Say("non tenue", "not held"))}");
        var table = Columns(_locale.Say("Condition", "Requirement"));
        foreach (var result in designation.Requirements)
        {
            table.Add(Row(report.Requirement(result.Cell.Requirement), result, $"{result.Cell.Clause} · {Conditions(result)}"));
        }

        yield return table;
    }

    private string Eligibility(LevelStanding level) => level switch
    {
        { Conferred: not null } => _locale.Say("conféré", "conferred"),
        { Eligible: true } => _locale.Say("ouvert", "eligible"),
        _ => _locale.Say("pas ouvert", "not eligible"),
    };

    private string Amount(Gap gap) => gap switch
    {
        { Amount: null } => _locale.Say(" : ne se calcule pas", ": cannot be told"),
        { Unit: "flag" } => "",
        { Amount: { } amount } => _locale.Say(" : ", ": ") + _locale.Measure(amount, gap.Unit, report.Program),
    };

    /// <summary>What one requirement still lacks; empty when nothing does.</summary>
    private string Gap(RequirementResult result) => result.Verdict switch
    {
        Verdict.Undetermined => "?",
        Verdict.NotMet when result.Cell.Unit == "flag" || result.Cell.Needed.Quantity is null => _locale.Say("oui", "yes"),
        Verdict.NotMet => _locale.Measure(Math.Max(0, result.Cell.Needed.Quantity.Value - (result.Actual.Quantity ?? 0)), result.Cell.Unit, report.Program),
        _ => "",
    };

    private static Style Colour(RequirementResult result) =>
        result.Blocks ? Tables.Bad
        : result.Verdict is Verdict.Met or Verdict.Waived ? Tables.Good
        : Tables.Warning;
}
