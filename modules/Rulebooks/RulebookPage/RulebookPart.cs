using PartnerHub.Contracts;

namespace PartnerHub.Rulebooks.RulebookPage;

/// <summary>A part of the rulebook's page; a part without content is left out.</summary>
internal sealed record RulebookPart(string Anchor, LocalizedText Title, Type Component)
{
    public static IEnumerable<RulebookPart> Of(ProgramDescription program)
    {
        yield return new("levels", Words.Levels, typeof(LevelsPart));
        if (program.Requirements.Count > 0)
        {
            yield return new("requirements", Words.Requirements, typeof(RequirementsPart));
        }

        if (program.Designations.Count > 0)
        {
            yield return new("designations", Words.Designations, typeof(DesignationsPart));
        }

        if (program.Benefits.Count > 0)
        {
            yield return new("benefits", Words.Benefits, typeof(BenefitsPart));
        }

        yield return new("calendar", Words.Calendar, typeof(CalendarPart));
        if (program.Violations.Count > 0)
        {
            yield return new("sanctions", Words.Sanctions, typeof(SanctionsPart));
        }

        if (program.FactKinds.Count > 0)
        {
            yield return new("facts", Words.FactKinds, typeof(FactKindsPart));
        }

        if (program.Clauses.Count > 0)
        {
            yield return new("clauses", Words.Clauses, typeof(ClausesPart));
        }
    }
}
