using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

/// <summary>Every ladder has levels and someone to climb it, every level its ladder, and every path something asked on it.</summary>
internal static class LevelCheck
{
    public static void Check(Names names, Findings findings)
    {
        var definition = names.Definition;
        findings.Ids("$.ladders", definition.Ladders, ladder => ladder.Id, ladder => ladder.Name);
        var climbing = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < definition.Ladders.Count; i++)
        {
            Ladder(Findings.At("$.ladders", i), definition.Ladders[i], climbing, names, findings);
        }

        for (var i = 0; i < definition.Levels.Count; i++)
        {
            Level(i, names, findings);
        }
    }

    private static void Ladder(string path, LadderPart ladder, HashSet<string> climbing, Names names, Findings findings)
    {
        findings.Known(path + ".clause", ladder.Clause, names.Clauses, "une clause", "a clause");
        for (var i = 0; i < ladder.PartnerTypes.Count; i++)
        {
            var place = Findings.At(path + ".partnerTypes", i);
            findings.Known(place, ladder.PartnerTypes[i], names.PartnerTypes, "un type de partenaire", "a partner type");
            if (!climbing.Add(ladder.PartnerTypes[i]))
            {
                findings.Add(place, "un type de partenaire, d'une seule échelle et une seule fois", "a partner type, of one ladder and once", ladder.PartnerTypes[i]);
            }
        }

        if (ladder.PartnerTypes.Count == 0)
        {
            findings.Add(path + ".partnerTypes", "au moins un type de partenaire qui la gravit", "at least one partner type that climbs it", null);
        }

        if (!names.Definition.Levels.Any(level => level.Ladder == ladder.Id))
        {
            findings.Add(path, $"au moins un niveau de l'échelle {ladder.Id}", $"at least one level of the ladder {ladder.Id}", null);
        }
    }

    private static void Level(int index, Names names, Findings findings)
    {
        var (path, levels) = (Findings.At("$.levels", index), names.Definition.Levels);
        var level = levels[index];
        findings.Known(path + ".ladder", level.Ladder, names.Ladders, "une échelle", "a ladder");
        if (level.Ladder is null && names.Ladders.Count > 0)
        {
            findings.Add(path + ".ladder", "l'échelle dont il est un échelon", "the ladder it is a step of", null);
        }

        if (index > 0 && level.Ladder is not null && level.Ladder != levels[index - 1].Ladder && levels.Take(index).Any(before => before.Ladder == level.Ladder))
        {
            findings.Add(path + ".ladder", "les niveaux d'une échelle l'un à côté de l'autre", "the levels of a ladder beside each other", level.Ladder);
        }

        Paths(path + ".paths", level, names, findings);
    }

    private static void Paths(string path, LevelPart level, Names names, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < level.Paths.Count; i++)
        {
            var id = level.Paths[i];
            findings.Id(Findings.At(path, i), id, seen);
            if (!names.Definition.Requirements.Any(row => row.Levels.TryGetValue(level.Id, out var cell) && cell.Demand == DemandWord.Required && cell.Paths?.ContainsKey(id) == true))
            {
                findings.Add(Findings.At(path, i), "un chemin sur lequel une case du niveau demande quelque chose", "a path on which some cell of the level asks for something", id);
            }
        }
    }
}
