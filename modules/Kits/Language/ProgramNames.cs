using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

/// <summary>Names of a rulebook's items by id; the id itself where the rulebook does not know it.</summary>
public static class ProgramNames
{
    public static LocalizedText LevelName(this ProgramDescription program, string? id) =>
        id is null ? Words.NoLevel : program.Levels.FirstOrDefault(level => level.Id == id)?.Name ?? Plain(id);

    public static LocalizedText RequirementName(this ProgramDescription program, string id) =>
        program.FindRequirement(id)?.Name ?? Plain(id);

    /// <summary>A requirement of the levels or of a designation; null when the rulebook has none of that id.</summary>
    public static Requirement? FindRequirement(this ProgramDescription program, string id) =>
        program.AllRequirements().FirstOrDefault(requirement => requirement.Id == id);

    /// <summary>The requirements of the levels, then those of the designations.</summary>
    public static IEnumerable<Requirement> AllRequirements(this ProgramDescription program) =>
        program.Requirements.Concat(program.Designations.SelectMany(designation => designation.Requirements));

    public static LocalizedText DesignationName(this ProgramDescription program, string id) =>
        program.Designations.FirstOrDefault(designation => designation.Id == id)?.Name ?? Plain(id);

    public static LocalizedText LadderName(this ProgramDescription program, string id) =>
        program.Ladders.FirstOrDefault(ladder => ladder.Id == id)?.Name ?? Plain(id);

    public static LocalizedText BenefitName(this ProgramDescription program, string id) =>
        program.Benefits.FirstOrDefault(benefit => benefit.Id == id)?.Name ?? Plain(id);

    public static LocalizedText DutyName(this ProgramDescription program, string id) =>
        program.Duties.FirstOrDefault(duty => duty.Id == id)?.Name ?? Plain(id);

    public static LocalizedText FactKindName(this ProgramDescription program, string id) =>
        program.FactKinds.FirstOrDefault(kind => kind.Id == id)?.Name ?? Plain(id);

    /// <summary>The name of a step, or of a measure its vendor chooses from: as its violation's ladder says it, else as any does.</summary>
    public static LocalizedText StepName(this ProgramDescription program, string kind, string? violation = null)
    {
        var steps = program.Violations.OrderByDescending(known => known.Id == violation).SelectMany(known => known.Ladder).ToList();
        return steps.Find(step => step.Kind == kind)?.Name
            ?? steps.SelectMany(step => step.Options.Zip(step.OptionNames)).FirstOrDefault(option => option.First == kind).Second
            ?? Plain(kind);
    }

    public static Clause? ClauseOf(this ProgramDescription program, string id) =>
        program.Clauses.FirstOrDefault(clause => clause.Id == id);

    private static LocalizedText Plain(string id) => LocalizedText.Of(id, id);
}
