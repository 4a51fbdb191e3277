using PartnerHub.Mutations.Changes;

namespace PartnerHub.Mutations.Scoring;

/// <summary>A score in words.</summary>
internal static class Report
{
    public static IEnumerable<string> Lines(Score score)
    {
        foreach (var change in score.Unnoticed)
        {
            yield return Place(change);
            yield return $"  - {change.Before}";
            yield return $"  + {change.After}";
        }

        foreach (var stale in score.Stale)
        {
            yield return $"{stale.File}: listed as equivalent, and there is no such change or a test notices it";
            yield return $"  + {stale.Change}";
        }

        yield return FormattableString.Invariant(
            $"{score.Target}: {score.Percent:0.0} % ({score.Noticed} of {score.Counted} noticed, {score.Unmet} met by no test, {score.Equivalent} equivalent, at least {Score.Least} % wanted)");
    }

    private static string Place(Change change) => FormattableString.Invariant($"{change.File}:{change.Line}");
}
