using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>How many facts of a kind there are: dated within some days, or holding on the day asked.</summary>
public sealed class CountOf : Measure
{
    private readonly string[] _kinds;
    private readonly Func<DateOnly, Span>? _days;
    private readonly Func<Fact, bool>? _where;

    private CountOf(string[] kinds, Func<DateOnly, Span>? days, Func<Fact, bool>? where) => (_kinds, _days, _where) = (kinds, days, where);

    /// <summary>Facts dated within the days.</summary>
    public static CountOf Within(string kind, Func<DateOnly, Span> days, Func<Fact, bool>? where = null) => new([kind], days, where);

    /// <summary>Facts that hold on the day asked.</summary>
    public static CountOf Current(string kind, Func<Fact, bool>? where = null) => new([kind], null, where);

    /// <summary>Facts of any of the kinds that hold on the day asked.</summary>
    public static CountOf CurrentOfAny(params string[] kinds) => new(kinds, null, null);

    /// <summary>Facts of any of the kinds, dated within the days, or holding on the day asked where there are none.</summary>
    public static CountOf Of(IReadOnlyList<string> kinds, Func<DateOnly, Span>? days, Func<Fact, bool>? where = null) => new([.. kinds], days, where);

    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var span = _days?.Invoke(on);
        if (span is { } days)
        {
            why?.Over(days);
        }

        var count = 0;
        foreach (var kind in _kinds)
        {
            foreach (var fact in dossier.Facts.UpTo(kind, on))
            {
                if ((span?.Contains(fact.On) ?? fact.HoldsOn(on)) && (_where?.Invoke(fact) ?? true))
                {
                    count++;
                    why?.Counted(fact);
                }
            }
        }

        return Measurement.Of(count);
    }
}
