using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>How many facts hold on the day. One that has run out still counts for some days, by grace.</summary>
/// <param name="kinds">The fact kinds.</param>
/// <param name="graceDays">Days after its last day through which a fact counts.</param>
/// <param name="where">What a fact must be to count; null for any.</param>
public sealed class CountWithGrace(IReadOnlyList<string> kinds, int graceDays, Func<Fact, bool>? where = null) : Measure
{
    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var count = 0;
        List<DateOnly>? graces = null;
        foreach (var kind in kinds)
        {
            foreach (var fact in dossier.Facts.UpTo(kind, on))
            {
                if (!(where?.Invoke(fact) ?? true) || !(fact.Until is not { } until || on <= until || Grace.Covers(until, graceDays, on)))
                {
                    continue;
                }

                why?.Counted(fact);
                count++;
                if (fact.Until < on)
                {
                    (graces ??= []).Add(fact.Until.Value.AddDays(graceDays));
                }
            }
        }

        return new Measurement { Actual = count, GraceEnds = Grace.LatestFirst(graces) };
    }
}

/// <summary>Days after the end of something through which it still counts.</summary>
internal static class Grace
{
    public static bool Covers(DateOnly until, int days, DateOnly on) => until < on && on.DayNumber - until.DayNumber <= days;

    public static List<DateOnly>? LatestFirst(List<DateOnly>? ends)
    {
        ends?.Sort((left, right) => right.CompareTo(left));
        return ends;
    }
}
