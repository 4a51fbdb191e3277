using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Collects the duties open or due between two days, with their state on the first of them.</summary>
internal sealed class DutyCalendar(DateOnly from, DateOnly to, DateOnly joined)
{
    private readonly List<Obligation> _items = [];

    public DateOnly From => from;

    /// <summary>The periods of a form from the one a day lies in, up to the one the last day lies in.</summary>
    public IEnumerable<Period> Periods(PeriodForm form, DateOnly first)
    {
        for (var period = FiscalYear.Calendar.Of(form, first); period.From <= to; period = FiscalYear.Calendar.After(period))
        {
            yield return period;
        }
    }

    /// <summary>Adds a duty, unless its period or its due date passed before the member joined, or it lies outside the days asked for.</summary>
    public void Add(string duty, Period period, DateOnly opens, DateOnly due, bool done, bool keepLate = false)
    {
        var late = due < from;
        opens = opens < joined ? joined : opens;
        if (due >= joined && period.To >= joined && opens <= to && (!late || (keepLate && !done)))
        {
            _items.Add(new Obligation
            {
                Id = duty,
                Period = period.ToString(),
                OpensOn = opens,
                Due = due,
                State = done ? ObligationState.Done
                    : late ? ObligationState.Late
                    : from < opens ? ObligationState.Upcoming
                    : ObligationState.Due,
                Clause = Duties.ClauseOf(duty),
            });
        }
    }

    public IReadOnlyList<Obligation> Listed() =>
    [
        .. _items.OrderBy(item => item.Due).ThenBy(item => item.Id, StringComparer.Ordinal).ThenBy(item => item.Period, StringComparer.Ordinal),
    ];
}
