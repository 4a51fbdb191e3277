using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>The duties stated, and one for each submission that none of them names.</summary>
internal static class DutyList
{
    public static IReadOnlyList<DutyPart> Parts(Definition definition)
    {
        var named = definition.Duties.Select(duty => duty.Submission).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. definition.Duties,
            .. definition.Requirements
                .Where(row => row.Submission is not null && !named.Contains(row.Id))
                .Select(row => new DutyPart { Id = row.Id, Name = row.Name, Submission = row.Id }),
        ];
    }

    public static Duty Duty(Catalog catalog, DutyPart part) => new() { Id = part.Id, Name = part.Name, Clause = Clause(catalog, part) };

    /// <summary>A duty that says nothing rests on what its requirement, its window or departures rest on.</summary>
    private static string Clause(Catalog catalog, DutyPart part)
    {
        var definition = catalog.Definition;
        if (part.Clause is not null)
        {
            return part.Clause;
        }

        if ((part.Submission ?? part.Renewal?.For) is { } id)
        {
            var row = definition.Requirements.First(known => known.Id == id);
            return catalog.Clauses.Of(row.Clause, RequirementRows.ClausePrefix + row.Id, row.Name, row.Source);
        }

        if (part.Window is { } window)
        {
            var stated = definition.Calendar.Windows.First(known => known.Id == window);
            return catalog.Clauses.Of(stated.Clause, "DEF-W." + window, stated.Name, stated.Source);
        }

        return DepartureClause(catalog);
    }

    public static string DepartureClause(Catalog catalog) =>
        catalog.Clauses.Of(catalog.Definition.Departures?.Clause, "DEF-DEPARTURES", LocalizedText.Of("Départs", "Departures"), catalog.Definition.Departures?.Source);
}
