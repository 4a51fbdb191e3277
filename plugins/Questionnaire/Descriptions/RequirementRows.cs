using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Checks;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>The definition's rows of requirements as the toolkit's table, for one region.</summary>
internal sealed class RequirementRows(Catalog catalog, Measures measures)
{
    public const string ClausePrefix = "DEF-R.";

    /// <summary>The table of a region; null for partners outside all of them.</summary>
    public RequirementTable Table(Region? region, bool leaversStay = false) => new(
        ClausePrefix, catalog.Levels.Ids, catalog.Levels.Ids, catalog.Definition.Requirements.Select((part, index) => Row(part, index, region, leaversStay)));

    /// <summary>True when regions are judged alike, so that one table serves all.</summary>
    public bool OneForAll =>
        catalog.Regions.Select(region => region.Currency).Distinct(StringComparer.Ordinal).Count() <= 1
        && catalog.Definition.Requirements.All(part => part.Levels.Values.All(cell => cell.AtLeastByRegion is null));

    private Row Row(RequirementPart part, int index, Region? region, bool leaversStay) => new()
    {
        Id = part.Id,
        Name = part.Name,
        SatisfiedBy = Forms.SatisfiedBy(part),
        Unit = Forms.Unit(part, Currency(region)),
        FactKinds = Forms.FactKinds(part, catalog.Definition.Departures),
        Measure = measures.Of(part, leaversStay),
        Clause = catalog.Clauses.Of(part.Clause, ClausePrefix + part.Id, part.Name, part.Source),
        Alternative = part.WaivedBy,
        Cells = [.. catalog.Levels.Ids.Select(level => Ask(part, part.Levels[level], Path(index, level), region))],
    };

    private static Ask Ask(RequirementPart part, CellPart cell, string path, Region? region)
    {
        var needsFigure = part.Sum is not null || part.Count is not null || part.Persons is not null;
        var least = part.Submission is { } submission ? submission.Last : AtLeast(cell, region);
        var ask = new Ask
        {
            Demand = (Demand)cell.Demand,
            AtLeast = least,
            Note = Note(cell),
            Origin = cell.Source?.Kind == SourceKind.Suggestion ? CellOrigin.Inferred : CellOrigin.Guide,
        };
        return needsFigure && least is null && cell.Demand == DemandWord.Required ? ask with { Missing = Missing(path, cell) } : ask;
    }

    private static decimal? AtLeast(CellPart cell, Region? region) =>
        region is not null && cell.AtLeastByRegion is { } regions && regions.TryGetValue(region.Id, out var least) ? least : cell.AtLeast;

    private static LocalizedText? Note(CellPart cell) => cell.Note ?? (cell.AtLeastByRegion is { Count: > 0 } regions
        ? Words.Say(
            $"{string.Join(" ; ", regions.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} : {pair.Value}")))}",
            $"{string.Join("; ", regions.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}: {pair.Value}")))}")
        : null);

    private static Missing Missing(string path, CellPart cell) => new()
    {
        What = cell.AtLeastByRegion is null ? path + ".atLeast" : path + ".atLeastByRegion",
        Text = LocalizedText.Of("Le seuil de ce niveau n'est pas encore fixé dans la définition.", "The threshold of this level is not set in the definition yet."),
    };

    private string Currency(Region? region) => region?.Currency ?? (catalog.Regions.Count > 0 ? catalog.Regions[0].Currency : "XXX");

    private static string Path(int index, string level) => Findings.In(Findings.At("$.requirements", index) + ".levels", level);
}
