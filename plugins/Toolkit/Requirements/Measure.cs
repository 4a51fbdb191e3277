using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// Takes one figure from a dossier on a day. The same code serves judging, with no <see cref="Why"/>, and explaining,
/// with one: a measure hands it the facts it counted and the days it looked at.
/// </summary>
public abstract class Measure
{
    /// <summary>Takes the figure. Facts dated after the day must not count.</summary>
    public abstract Measurement Take(Dossier dossier, DateOnly on, Why? why);
}

/// <summary>A measure written in place.</summary>
public sealed class MeasuredBy(Func<Dossier, DateOnly, Why?, Measurement> take) : Measure
{
    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why) => take(dossier, on, why);
}

/// <summary>Collects what a verdict rests on.</summary>
/// <param name="clause">The clause of the row, which its reasons cite unless they name another.</param>
public sealed class Why(string clause)
{
    private readonly List<Fact> _facts = [];
    private readonly List<Reason> _reasons = [];

    /// <summary>The days looked at, where a period is measured.</summary>
    public Span? Days { get; private set; }

    /// <summary>The facts that counted.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>What else is to be said.</summary>
    public IReadOnlyList<Reason> Reasons => _reasons;

    /// <summary>Says which days were looked at; of several stretches, from the first to the last.</summary>
    public void Over(Span days) => Days = Days is not { } known
        ? days
        : new Span(known.From < days.From ? known.From : days.From, known.To > days.To ? known.To : days.To);

    /// <summary>Says that a fact counted.</summary>
    public void Counted(Fact fact) => _facts.Add(fact);

    /// <summary>Adds a reason under the row's clause.</summary>
    public void Say(FormattableString fr, FormattableString en) => _reasons.Add(Words.Because(clause, fr, en));

    /// <summary>Adds a reason under a clause of its own.</summary>
    public void Say(Reason reason) => _reasons.Add(reason);
}
