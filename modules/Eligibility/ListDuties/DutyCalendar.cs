using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.ListDuties;

/// <summary>What a member owes around a day, with states of that day.</summary>
internal sealed class DutyCalendar(Func<DateOnly, DateOnly, Task<IReadOnlyList<Obligation>>> ask)
{
    public const int DaysBefore = 30;
    public const int DaysAfter = 120;

    /// <summary>What is open on the day or due after it, and what fell due shortly before and was done in time.</summary>
    public async Task<IReadOnlyList<Obligation>> AroundAsync(DateOnly on)
    {
        var open = await ask(on, on.AddDays(DaysAfter));
        var done = new List<Obligation>();
        var before = await ask(on.AddDays(-DaysBefore), on.AddDays(-1));
        foreach (var due in before.Select(obligation => obligation.Due).Where(due => due < on && due >= on.AddDays(-DaysBefore)).Distinct())
        {
            // States are those of the first day asked about: asked on its due day, a duty that was done in time says so.
            done.AddRange((await ask(due, due)).Where(obligation => obligation.Due == due && obligation.State == ObligationState.Done));
        }

        return [.. done.ExceptBy(open.Select(Key), Key).Concat(open).OrderBy(obligation => obligation.Due)];
    }

    private static (string, string?, string?) Key(Obligation obligation) => (obligation.Id, obligation.Period, obligation.Person);
}
