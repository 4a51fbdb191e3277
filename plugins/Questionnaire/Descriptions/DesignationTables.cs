using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>The definition's designations as the toolkit's table.</summary>
internal static class DesignationTables
{
    public const string ClausePrefix = "DEF-D.";

    public static DesignationTable Of(Catalog catalog, Measures measures) =>
        new("", catalog.Definition.Designations.Select(part => Rows(catalog, measures, part)), catalog.Regions);

    private static DesignationRows Rows(Catalog catalog, Measures measures, DesignationPart part)
    {
        var clause = catalog.Clauses.Of(part.Clause, ClausePrefix + part.Id, part.Name, part.Source);
        return new DesignationRows { Id = part.Id, Name = part.Name, Clause = clause, Rows = [.. part.Requirements.Select(row => Row(catalog, measures, row))] };
    }

    private static Row Row(Catalog catalog, Measures measures, DesignationRowPart part) => new()
    {
        Id = part.Id,
        Name = part.Name,
        SatisfiedBy = Forms.SatisfiedBy(part),
        Unit = Forms.Unit(part, catalog.FirstCurrency),
        FactKinds = Forms.FactKinds(part, catalog.Definition),
        Measure = measures.Of(part, leaversStay: false),
        Clause = part.Clause,
        Cells =
        [
            new Ask
            {
                Demand = Demand.Required,
                AtLeast = part.Submission is { } submission ? submission.Last : part.AtLeast,
                Origin = part.Source?.Kind == SourceKind.Suggestion ? CellOrigin.Inferred : CellOrigin.Guide,
            },
        ],
    };
}
