using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Programs.Packages;

internal sealed partial class DescriptionCheck
{
    private void Ladders()
    {
        RequireIds("ladders", _program.Ladders, ladder => ladder.Id, ladder => ladder.Name);
        RequireUnique("ladders[].partnerTypes", _program.Ladders.SelectMany(ladder => ladder.PartnerTypes));
        foreach (var ladder in _program.Ladders)
        {
            var path = $"ladders[{ladder.Id}]";
            Require(_program.Levels.Any(level => level.Ladder == ladder.Id), path, "aucun niveau", "no level");
            Require(ladder.PartnerTypes.All(type => _program.PartnerTypes.Any(known => known.Id == type)), $"{path}.partnerTypes",
                "types de partenaire du programme attendus", "expected partner types of the program");
        }

        foreach (var level in _program.Levels)
        {
            Require(_program.Ladders.Count == 0 ? level.Ladder is null : _program.Ladders.Any(ladder => ladder.Id == level.Ladder), $"levels[{level.Id}].ladder",
                "une échelle du programme attendue, s'il en a", "expected a ladder of the program, where it has some");
        }
    }

    private void Requirements()
    {
        RequireIds("requirements", _program.Requirements, requirement => requirement.Id, requirement => requirement.Name);
        foreach (var requirement in _program.Requirements)
        {
            var path = $"requirements[{requirement.Id}]";
            RequireLevels(LevelsOf(requirement), path);
            Requirement(requirement, path);
        }
    }

    // A level may ask for one requirement on several paths.
    private static IEnumerable<string> LevelsOf(Requirement requirement) =>
        requirement.Cells.Where((cell, i) => i == 0 || cell.Path is null || cell.Level != requirement.Cells[i - 1].Level).Select(cell => cell.Level);

    private void Requirement(Requirement requirement, string path)
    {
        RequireText(requirement.SatisfiedBy, $"{path}.satisfiedBy");
        RequireClause(requirement.Clause, path);
        foreach (var kind in requirement.FactKinds.Where(kind => !_kinds.Contains(kind)))
        {
            Fault($"{path}.factKinds", $"type de fait inconnu « {kind} »", $"unknown fact kind '{kind}'");
        }

        RequireUnique($"{path}.cells", requirement.Cells.Select(cell => $"{cell.Level}/{cell.Path}"));
        foreach (var cell in requirement.Cells)
        {
            var at = $"{path}.cells[{cell.Level}]";
            RequireClause(cell.Clause, at);
            Require(cell.Requirement == requirement.Id, at, "cellule d'une autre exigence", "cell of another requirement");
            Require(cell.NeededByRegion is not { } needed || needed.Keys.All(region => _program.Regions.Any(known => known.Id == region)),
                $"{at}.neededByRegion", "régions du programme attendues", "expected regions of the program");
        }
    }

    private void Designations()
    {
        RequireIds("designations", _program.Designations, designation => designation.Id, designation => designation.Name);
        RequireUnique("requirements, designations[].requirements",
            _program.AllRequirements().Select(requirement => requirement.Id));
        foreach (var designation in _program.Designations)
        {
            var path = $"designations[{designation.Id}]";
            RequireClause(designation.Clause, path);
            Require(!_program.Levels.Any(level => level.Id == designation.Id), path, "identifiant d'un niveau", "the id of a level");
            Require(designation.Requirements.Count > 0, $"{path}.requirements", "au moins une exigence attendue", "expected at least one requirement");
            foreach (var requirement in designation.Requirements)
            {
                var at = $"{path}.requirements[{requirement.Id}]";
                Require(requirement.Cells is [var cell] && cell.Level == designation.Id, $"{at}.cells", "une cellule attendue, de la désignation", "expected one cell, of the designation");
                Requirement(requirement, at);
            }
        }
    }
}
