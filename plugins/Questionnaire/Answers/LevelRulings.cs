using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

internal static class LevelRulings
{
    public static LevelRuling Ruling(this LevelList levels, LevelOutcome outcome, int today, (int Rank, DateOnly On)? pending, IReadOnlyList<Reason> reasons) => new()
    {
        Ruling = outcome,
        Today = levels.At(today),
        Pending = pending is { } later ? new PendingLevel { Level = levels.At(later.Rank)!, On = later.On } : null,
        Reasons = reasons,
    };
}
