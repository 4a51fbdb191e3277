using System.Globalization;
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
            Threshold(place, row, cell, names, findings);
            Own(place, row, cell, names, findings);
            var paths = names.Definition.Levels.FirstOrDefault(known => known.Id == level)?.Paths ?? [];
            foreach (var (id, least) in cell.Paths ?? new Dictionary<string, ThresholdPart>(StringComparer.Ordinal))
            {
                findings.Known(Findings.In(place + ".paths", id), id, paths, "un chemin du niveau", "a path of the level");
                Threshold(Findings.In(place + ".paths", id), row, least, names, findings);
            }

            var isAskedNothing = cell.Demand == DemandWord.NotAsked;
            findings.Unused(place + ".atLeast", isAskedNothing && cell.AtLeast is not null, "ce niveau ne le demande pas", "this level does not ask for it");
            findings.Unused(place + ".atLeastByRegion", isAskedNothing && cell.AtLeastByRegion is not null, "ce niveau ne le demande pas", "this level does not ask for it");
            findings.Unused(place + ".paths", isAskedNothing && cell.Paths is { Count: > 0 }, "ce niveau ne le demande pas", "this level does not ask for it");
            var hasBoth = cell.Paths is { Count: > 0 } && (cell.AtLeast is not null || cell.AtLeastByRegion is not null || cell.EachPart);
            findings.Unused(place + ".atLeast", hasBoth, "chaque chemin a son seuil", "each path has its own threshold");
        }

        foreach (var levels in names.Climbs)
        {
            Rising(path, row, levels, names, findings);
        }
    }

    private static void Threshold(string place, RequirementPart row, ThresholdPart part, Names names, Findings findings)
    {
        findings.NotNegative(place + ".atLeast", part.AtLeast);
        findings.Text(place + ".note", part.Note);
        ReachCheck.Check(place + ".atLeast", row, part.AtLeast, names, findings);
        foreach (var (region, least) in part.AtLeastByRegion ?? new Dictionary<string, decimal>(StringComparer.Ordinal))
        {
            findings.Known(Findings.In(place + ".atLeastByRegion", region), region, names.Regions, "une région", "a region");
            findings.NotNegative(Findings.In(place + ".atLeastByRegion", region), least);
            ReachCheck.Check(Findings.In(place + ".atLeastByRegion", region), row, least, names, findings);
        }

        if (!FormCheck.HasThreshold(row))
        {
            findings.Unused(place + ".atLeast", part.AtLeast is not null, "cette forme n'a pas de seuil", "this form has no threshold");
            findings.Unused(place + ".atLeastByRegion", part.AtLeastByRegion is not null, "cette forme n'a pas de seuil", "this form has no threshold");
        }

        findings.Unused(place + ".eachPart", part.EachPart && row.Score is null, "seul un score a des parties", "only a score has parts");
    }

    /// <summary>A level may measure its own figure, of the row's form.</summary>
    private static void Own(string place, RequirementPart row, CellPart cell, Names names, Findings findings)
    {
        FormCheck.Sum(place + ".sum", cell.Sum, names, findings);
        FormCheck.Count(place + ".count", cell.Count, names, findings);
        FormCheck.Persons(place + ".persons", cell.Persons, names, findings);
        FormCheck.Submission(place + ".submission", cell.Submission, names, findings);
        findings.Unused(place + ".sum", cell.Sum is not null && row.Sum is null, "la ligne n'est pas une somme", "the row is no sum");
        findings.Unused(place + ".count", cell.Count is not null && row.Count is null, "la ligne n'est pas un nombre de faits", "the row is no number of facts");
        findings.Unused(place + ".persons", cell.Persons is not null && row.Persons is null, "la ligne n'est pas un nombre de personnes", "the row is no number of persons");
        var isOther = cell.Submission is { } own && (row.Submission is not { } whole || own with { Last = whole.Last, Approved = whole.Approved, EarlyCounts = whole.EarlyCounts } != whole);
        findings.Unused(
            place + ".submission", isOther, "seuls last, approved et earlyCounts diffèrent d'un niveau à l'autre", "only last, approved and earlyCounts differ from level to level");
        findings.Unused(
            place + ".sum.in", cell.Sum is { In: var told } && row.Sum is { In: var inRow } && told != inRow, "la devise est celle de la ligne", "the currency is that of the row");
    }

    /// <summary>What is required at a level is required at least as much above it.</summary>
    private static void Rising(string path, RequirementPart row, IReadOnlyList<string> levels, Names names, Findings findings)
    {
        foreach (var region in names.Regions.Append(""))
        {
            var (most, at) = ((decimal?)null, "");
            foreach (var level in levels.Distinct())
            {
                if (!row.Levels.TryGetValue(level, out var cell) || cell.Demand != DemandWord.Required || IsOwn(cell))
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

    /// <summary>Figures of different things, or on paths, can't be compared from level to level.</summary>
    private static bool IsOwn(CellPart cell) => cell is not { Paths: null, Sum: null, Count: null, Persons: null, Submission: null };

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
