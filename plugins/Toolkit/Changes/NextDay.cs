using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// Finds the next day on which an answer can change by itself: it is shown every day that may matter and keeps the
/// earliest one after the day asked. Showing it too many days is harmless, leaving one out is not.
/// </summary>
/// <param name="on">The day already answered for.</param>
public sealed class NextDay(DateOnly on)
{
    /// <summary>The earliest of the days shown that lie after the day asked; null when there was none.</summary>
    public DateOnly? Found { get; private set; }

    /// <summary>Something begins on a day.</summary>
    public void At(DateOnly? day)
    {
        if (day > on && !(Found <= day))
        {
            Found = day;
        }
    }

    /// <summary>Something ends with a day.</summary>
    public void After(DateOnly? last)
    {
        if (last is { } day && day >= on && day < DateOnly.MaxValue)
        {
            At(day.AddDays(1));
        }
    }

    /// <summary>A weekday, and the same one of every week.</summary>
    public void Weekly(DayOfWeek weekday) => At(on.AddDays((((int)weekday - (int)on.DayOfWeek + 6) % 7) + 1));

    /// <summary>The first day of every month, and with it that of every quarter and year.</summary>
    public void Monthly() => At(new DateOnly(on.Year, on.Month, 1).AddMonths(1));

    /// <summary>The first day of every quarter of a program's year.</summary>
    public void Quarterly(ProgramYear year) => At(year.After(year.QuarterOf(on)).From);

    /// <summary>A day of every year on which something holds, and the day after it, on which it no longer does.</summary>
    public void Yearly(int month, int day)
    {
        for (var year = on.Year; year <= on.Year + 1; year++)
        {
            At(new DateOnly(year, month, day));
            After(new DateOnly(year, month, day));
        }
    }

    /// <summary>The days on which cases are opened and closed, their steps are taken, and what lasts some days is over.</summary>
    public void Cases(IReadOnlyList<SanctionCase> cases, IReadOnlyList<Violation> violations)
    {
        foreach (var @case in cases)
        {
            At(@case.OpenedOn);
            At(@case.ClosedOn);
            foreach (var taken in @case.Steps)
            {
                At(taken.On);
                After(StandingStep.LastDay(taken, StandingStep.Describe(violations, @case, taken)));
            }
        }
    }

    /// <summary>The days on which a window of the year opens, and on which it is over.</summary>
    public void Window(YearlyWindow window)
    {
        for (var year = Math.Max(1, on.Year - 1); year <= on.Year + 1; year++)
        {
            At(window.OpeningIn(year).From);
            After(window.OpeningIn(year).To);
        }
    }

    /// <summary>The days on which a document opens or ceases to be in time.</summary>
    public void Submission(Submitted submitted, ProgramYear year, Func<Period, DateOnly> opens)
    {
        var period = submitted.LatestDue(on);
        do
        {
            period = year.After(period);
            At(opens(period));
            After(submitted.Due(period));
            At(period.From);
        }
        while (opens(period) <= on);
    }

    /// <summary>The days on which another level begins, or the membership itself.</summary>
    public void Levels(Membership membership)
    {
        At(membership.Since);
        At(membership.JoinedOn);
        foreach (var held in membership.History)
        {
            At(held.From);
        }
    }

    /// <summary>The days on which facts come into force or run out.</summary>
    public void Facts(FactSet facts, IReadOnlyList<FactKind> kinds)
    {
        foreach (var kind in kinds)
        {
            var dated = facts.OfKind(kind.Id);
            At(FirstAfter(dated));
            if (kind.HasValidity)
            {
                foreach (var fact in dated)
                {
                    After(fact.Until);
                }
            }
        }
    }

    /// <summary>The days on which a fact enters or leaves the months before the day, as <see cref="Span.MonthsBefore"/> counts them.</summary>
    public void Rolling(ReadOnlySpan<Fact> facts, int months)
    {
        var first = FirstFrom(facts, on.AddMonths(-months));
        if (first < facts.Length && facts[first].On < on)
        {
            At(FirstDayWithout(facts[first].On, months));
        }

        var today = FirstFrom(facts, on);
        if (today < facts.Length && facts[today].On == on)
        {
            After(on);
        }
    }

    private DateOnly? FirstAfter(ReadOnlySpan<Fact> facts)
    {
        var count = facts.Length;
        while (count > 0 && facts[count - 1].On > on)
        {
            count--;
        }

        return count < facts.Length ? facts[count].On : null;
    }

    private static int FirstFrom(ReadOnlySpan<Fact> facts, DateOnly day)
    {
        var (low, high) = (0, facts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = facts[middle].On < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A month may be too short to go back to the same day, so the day is looked for.</summary>
    private static DateOnly FirstDayWithout(DateOnly fact, int months)
    {
        var day = fact.AddDays(1).AddMonths(months);
        while (day.AddMonths(-months) <= fact)
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
