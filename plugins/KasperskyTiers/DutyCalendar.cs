using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>Collects what is open or due between two days, with its state on the first of them.</summary>
internal sealed class DutyCalendar(DateOnly from, DateOnly to)
{
    private readonly List<Obligation> _items = [];

    public DateOnly From => from;

    public DateOnly To => to;

    public void Add(string duty, Period period, DateOnly opens, DateOnly due, bool done) =>
        Add(new Obligation { Id = duty, Period = period.ToString(), OpensOn = opens, Due = due, State = State(opens, due, done), Clause = Duties.ClauseOf(duty) });

    public void Add(string duty, string person, DateOnly opens, DateOnly due, bool done) =>
        Add(new Obligation { Id = duty, Person = person, OpensOn = opens, Due = due, State = State(opens, due, done), Clause = Duties.ClauseOf(duty) });

    public IReadOnlyList<Obligation> Listed() =>
    [
        .. _items.OrderBy(item => item.Due)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .ThenBy(item => item.Period, StringComparer.Ordinal)
            .ThenBy(item => item.Person, StringComparer.Ordinal),
    ];

    /// <summary>What was done before the first day and due before it is over; what opens after the last day is not asked for.</summary>
    private void Add(Obligation item)
    {
        var over = item.Due < from && item.State == ObligationState.Done;
        if (!over && item.OpensOn <= to)
        {
            _items.Add(item);
        }
    }

    private ObligationState State(DateOnly opens, DateOnly due, bool done) =>
        done ? ObligationState.Done
        : due < from ? ObligationState.Late
        : from < opens ? ObligationState.Upcoming
        : ObligationState.Due;
}
