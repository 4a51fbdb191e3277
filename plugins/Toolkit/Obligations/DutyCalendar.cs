using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Collects what is open or due between two days, with its state on the first of them.</summary>
/// <param name="from">First day.</param>
/// <param name="to">Last day.</param>
/// <param name="clauseOf">The clause of a duty.</param>
public sealed class DutyCalendar(DateOnly from, DateOnly to, Func<string, string> clauseOf)
{
    private readonly List<Obligation> _items = [];

    /// <summary>First day.</summary>
    public DateOnly From => from;

    /// <summary>Last day.</summary>
    public DateOnly To => to;

    /// <summary>A duty of a period.</summary>
    public void Add(string duty, Period period, DateOnly opens, DateOnly due, bool done) =>
        Add(new Obligation { Id = duty, Period = period.ToString(), OpensOn = opens, Due = due, State = State(opens, due, done), Clause = clauseOf(duty) });

    /// <summary>A duty about a person.</summary>
    public void Add(string duty, string person, DateOnly opens, DateOnly due, bool done) =>
        Add(new Obligation { Id = duty, Person = person, OpensOn = opens, Due = due, State = State(opens, due, done), Clause = clauseOf(duty) });

    /// <summary>A duty of the partner itself, such as the renewal of its contract.</summary>
    public void Add(string duty, DateOnly opens, DateOnly due, bool done) =>
        Add(new Obligation { Id = duty, OpensOn = opens, Due = due, State = State(opens, due, done), Clause = clauseOf(duty) });

    /// <summary>What was collected, by due date, then id, period and person.</summary>
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
