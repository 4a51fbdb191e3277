using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Checks;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>The definition's rows of requirements as the toolkit's table, for one region.</summary>
internal sealed class RequirementRows(Catalog catalog, Measures measures)
{
    public const string ClausePrefix = "DEF-R.";

    /// <summary>The rows as a description has them, with the thresholds of every region.</summary>
    public RequirementTable Described() => Table((part, index) => Row(part, index, null, Threshold.OfEveryRegion(catalog.Regions), leaversStay: false));

    /// <summary>The table of a region; null for partners outside all of them.</summary>
    public RequirementTable Table(Region? region, bool leaversStay = false) =>
        Table((part, index) => Row(part, index, region, region is null ? Threshold.Outside : Threshold.In(region), leaversStay));

    /// <summary>True when regions are judged alike, so that one table serves all.</summary>
    public bool OneForAll =>
        catalog.Regions.Select(region => region.Currency).Distinct(StringComparer.Ordinal).Count() <= 1
        && catalog.Definition.Requirements.All(part => part.Levels.Values.SelectMany(Thresholds).All(least => least.AtLeastByRegion is null));

    /// <summary>What a cell asks: once, or once for each path.</summary>
    private static IEnumerable<ThresholdPart> Thresholds(CellPart cell) => cell.Paths?.Values ?? [cell];

    private RequirementTable Table(Func<RequirementPart, int, Row> row) => new(
        ClausePrefix, catalog.Levels.Ids, catalog.Levels.Ids, catalog.Definition.Requirements.Select(row), catalog.Regions);

    private Row Row(RequirementPart part, int index, Region? region, Threshold threshold, bool leaversStay) => new()
    {
        Id = part.Id,
        Name = part.Name,
        SatisfiedBy = Forms.SatisfiedBy(part),
        Unit = Forms.Unit(part, region?.Currency ?? catalog.FirstCurrency),
        FactKinds = Forms.FactKinds(part, catalog.Definition),
        Measure = measures.Of(part, leaversStay),
        Clause = catalog.Clauses.Of(part.Clause, ClausePrefix + part.Id, part.Name, part.Source),
        Alternative = part.WaivedBy,
        Cells = [.. catalog.Levels.Ids.Select(level => Cell(part, part.Levels[level], Path(index, level), threshold, leaversStay))],
    };

    private Ask Cell(RequirementPart part, CellPart cell, string path, Threshold threshold, bool leaversStay)
    {
        var own = measures.Of(cell, leaversStay);
        Ask[] asks = cell.Paths is not { Count: > 0 } paths
            ? [Ask(part, cell, cell, path, threshold) with { Measure = own }]
            : [.. paths.Select(pair => Ask(part, cell, pair.Value, Findings.In(path + ".paths", pair.Key), threshold) with { Measure = own, Path = pair.Key })];
        return asks[0] with { Others = asks[1..] };
    }

    private static Ask Ask(RequirementPart part, CellPart cell, ThresholdPart asked, string path, Threshold threshold)
    {
        var ask = new Ask
        {
            Demand = (Demand)cell.Demand,
            Note = asked.Note ?? cell.Note,
            EachPart = asked.EachPart,
            Origin = cell.Source?.Kind == SourceKind.Suggestion ? CellOrigin.Inferred : CellOrigin.Guide,
        };
        if ((cell.Submission ?? part.Submission) is { } submission)
        {
            return ask with { AtLeast = submission.Last };
        }

        ask = threshold.Of(ask, asked);
        var isMissing = NeedsFigure(part) && ask is { AtLeast: null, AtLeastByRegion: null } && cell.Demand == DemandWord.Required;
        return isMissing ? ask with { Missing = Missing(path, asked) } : ask;
    }

    private static bool NeedsFigure(FormPart part) =>
        part is { Sum: not null } or { Count: not null } or { Persons: not null } or { Score: not null } or { Designations: not null };

    private static Missing Missing(string path, ThresholdPart asked) => new()
    {
        What = asked.AtLeastByRegion is null ? path + ".atLeast" : path + ".atLeastByRegion",
        Text = LocalizedText.Of("Le seuil de ce niveau n'est pas encore fixé dans la définition.", "The threshold of this level is not set in the definition yet."),
    };

    private static string Path(int index, string level) => Findings.In(Findings.At("$.requirements", index) + ".levels", level);
}
