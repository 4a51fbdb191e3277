using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// A document owed for every period of a calendar. Looks at the most recent periods whose due date has passed; what ended
/// before the partner joined is not owed.
/// </summary>
public sealed class Submitted : Measure
{
    private readonly string _kind;
    private readonly ProgramYear _year;
    private readonly PeriodForm _form;
    private readonly int _last;
    private readonly Func<Period, DateOnly> _due;
    private readonly Func<Fact, bool>? _where;
    private readonly bool _early;

    /// <summary>Makes the measure.</summary>
    /// <param name="kind">The fact kind, whose period names what it covers.</param>
    /// <param name="year">The program's calendar.</param>
    /// <param name="form">One per week, month, quarter or year.</param>
    /// <param name="last">How many of the most recent due periods are looked at; all of them must be there.</param>
    /// <param name="due">Last day in time for a period.</param>
    /// <param name="where">What a fact must be to count; null for any whose value is not false.</param>
    /// <param name="early">True when the running period's document, handed in before it is due, stands in for the one before.</param>
    public Submitted(
        string kind, ProgramYear year, PeriodForm form, int last, Func<Period, DateOnly> due, Func<Fact, bool>? where = null, bool early = false)
        => (_kind, _year, _form, _last, _due, _where, _early) = (kind, year, form, last, due, where, early);

    /// <inheritdoc/>
    /// <remarks>
    /// The figure counts the periods in order: handed in, or not owed because they ended before the partner joined. When
    /// none is owed yet, the answer is until when. A candidate is judged as if it joined on the day asked.
    /// </remarks>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var joined = dossier.Membership is { } membership ? membership.JoinedOn ?? DateOnly.MinValue : on;
        var period = LatestDue(on);
        if (_early && _year.After(period) is var running && running.From <= on && Find(dossier, running, on) is { } early)
        {
            why?.Counted(early);
            return Measurement.Of(_last);
        }

        var (isOwed, found, missing) = (period.To >= joined, 0, 0);
        for (var i = 0; i < _last; i++, period = _year.Before(period))
        {
            if (Find(dossier, period, on) is { } fact)
            {
                found++;
                why?.Counted(fact);
            }
            else if (period.To >= joined)
            {
                missing++;
                why?.Say($"Rien de recevable pour {period.ToString()}.", $"Nothing that counts for {period.ToString()}.");
            }
        }

        return isOwed || found == _last ? Measurement.Of(_last - missing) : Measurement.NotOwed(FirstDue(joined), found);
    }

    /// <summary>The fact that covers a period, dated up to a day; null when there is none.</summary>
    public Fact? Find(Dossier dossier, Period period, DateOnly on)
    {
        foreach (var fact in dossier.Facts.UpTo(_kind, on))
        {
            if (ProgramYear.Names(fact.Period, period) && (_where?.Invoke(fact) ?? fact.Value.Flag ?? true))
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>The most recent period whose due date lies before a day.</summary>
    public Period LatestDue(DateOnly on)
    {
        var period = _year.Of(_form, on);
        while (_due(period) >= on)
        {
            period = _year.Before(period);
        }

        return period;
    }

    /// <summary>The earliest of the periods looked at on a day.</summary>
    public Period EarliestDue(DateOnly on)
    {
        var period = LatestDue(on);
        for (var i = 1; i < _last; i++)
        {
            period = _year.Before(period);
        }

        return period;
    }

    /// <summary>The last day in time for a period.</summary>
    public DateOnly Due(Period period) => _due(period);

    private DateOnly FirstDue(DateOnly joined) => _due(_year.Of(_form, joined));
}
