using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Appeals.SettleAppeal;

/// <summary>Where two standings differ: one point for each requirement, with the levels whose verdict is another.</summary>
internal static class StandingDifferences
{
    public static IEnumerable<RulingDifference> Between(Standing? contested, Standing? again, ProgramDescription program, Locale locale)
    {
        if (contested is null || again is null)
        {
            return [];
        }

        var before = Results(contested);
        var after = Results(again);
        return
            from now in after
            let old = before.GetValueOrDefault(now.Key)
            where old is not null && !IsAlike(old, now.Value)
            group (now.Key.Level, Before: old, After: now.Value) by now.Key.Requirement into requirement
            select new RulingDifference(
                locale.Say(program.RequirementName(requirement.Key)),
                Text([.. requirement.Select(cell => (cell.Level, cell.Before, cell.After))], program, locale),
                Text([.. requirement.Select(cell => (cell.Level, cell.After, cell.Before))], program, locale));
    }

    private static Dictionary<(string Level, string Requirement), RequirementResult> Results(Standing standing) =>
        standing.Levels.SelectMany(level => level.Requirements.Select(result => (level.Level, Result: result)))
            .ToDictionary(cell => (cell.Level, cell.Result.Cell.Requirement), cell => cell.Result);

    private static bool IsAlike(RequirementResult one, RequirementResult other) =>
        (one.Verdict, one.Actual.ToString(), one.Until, one.Missing?.What) == (other.Verdict, other.Actual.ToString(), other.Until, other.Missing?.What);

    /// <summary>What was found, then the verdict of each level at which it is another one.</summary>
    private static string Text((string Level, RequirementResult Own, RequirementResult Other)[] cells, ProgramDescription program, Locale locale)
    {
        var found = cells.Select(cell => locale.Value(cell.Own.Actual, cell.Own.Cell.Unit)).FirstOrDefault(text => text is not null);
        var verdicts = cells.Where(cell => cell.Own.Verdict != cell.Other.Verdict)
            .Select(cell => locale.Say(Words.OfLevel, locale.Say(program.LevelName(cell.Level)), locale.Say(VerdictWord.Of(cell.Own.Verdict))));
        return string.Join(" · ", [.. found is null ? [] : new[] { found }, .. verdicts]);
    }
}
