using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

internal static class RequirementCheck
{
    public static void Check(Names names, Findings findings)
    {
        var rows = names.Definition.Requirements;
        findings.Ids("$.requirements", rows, row => row.Id, row => row.Name);
        for (var i = 0; i < rows.Count; i++)
        {
            var (path, row) = (Findings.At("$.requirements", i), rows[i]);
            findings.Text(path + ".satisfiedBy", row.SatisfiedBy);
            findings.Known(path + ".clause", row.Clause, names.Clauses, "une clause", "a clause");
            findings.Known(path + ".waivedBy", row.WaivedBy, names.Requirements, "une exigence", "a requirement");
            FormCheck.Check(path, row, names, findings);
            Levels(path + ".levels", row.Levels.Keys, names, findings);
            Cells(path + ".levels", row, names, findings);
        }
    }

    /// <summary>Every level has its cell, and every cell its level.</summary>
    public static void Levels(string path, IEnumerable<string> cells, Names names, Findings findings)
    {
        var found = cells.ToHashSet(StringComparer.Ordinal);
        foreach (var level in names.Levels.Distinct().Where(level => !found.Contains(level)))
        {
            findings.Add(Findings.In(path, level), "ce qu'il en est à ce niveau", "what holds at this level", null);
        }

        foreach (var level in found.Where(level => !names.Levels.Contains(level)))
        {
            findings.Known(Findings.In(path, level), level, names.Levels, "un niveau", "a level");
        }
    }

    private static void Cells(string path, RequirementPart row, Names names, Findings findings)
    {
        foreach (var (level, cell) in row.Levels)
        {
            var place = Findings.In(path, level);
            findings.NotNegative(place + ".atLeast", cell.AtLeast);
            findings.Text(place + ".note", cell.Note);
            foreach (var (region, least) in cell.AtLeastByRegion ?? new Dictionary<string, decimal>(StringComparer.Ordinal))
            {
                findings.Known(Findings.In(place + ".atLeastByRegion", region), region, names.Regions, "une région", "a region");
                findings.NotNegative(Findings.In(place + ".atLeastByRegion", region), least);
            }

            if (cell.AtLeast is not null && row.Sum is null && row.Count is null && row.Persons is null)
            {
                findings.Add(place + ".atLeast", "rien : cette forme n'a pas de seuil", "nothing: this form has no threshold", Number(cell.AtLeast));
            }
        }

        Rising(path, row, names, findings);
    }

    /// <summary>What is required at a level is required at least as much above it.</summary>
    private static void Rising(string path, RequirementPart row, Names names, Findings findings)
    {
        foreach (var region in names.Regions.Append(""))
        {
            var (most, at) = ((decimal?)null, "");
            foreach (var level in names.Levels.Distinct())
            {
                if (!row.Levels.TryGetValue(level, out var cell) || cell.Demand != DemandWord.Required)
                {
                    continue;
                }

                decimal? own = region.Length > 0 && cell.AtLeastByRegion is { } regions && regions.TryGetValue(region, out var stated) ? stated : null;
                var (least, member) = own is null ? (region.Length > 0 ? null : cell.AtLeast, ".atLeast") : (own, Findings.In(".atLeastByRegion", region));
                if (least < most)
                {
                    findings.Add(Findings.In(path, level) + member, $"au moins {Number(most)}, le seuil de {at} : un seuil ne baisse pas quand le niveau monte", $"at least {Number(most)}, the threshold of {at}: a threshold does not fall as levels rise", Number(least));
                }

                (most, at) = least is null ? (most, at) : (least, level);
            }
        }
    }

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
