using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// The sum of a money fact over some days, each fact converted by the rates of its day, unrounded. One missing rate leaves
/// it undetermined, whatever the others give.
/// </summary>
public sealed class SumInCurrency : Measure
{
    private readonly string[] _kinds;
    private readonly Rates _rates;
    private readonly Func<Dossier, string> _currency;
    private readonly Func<DateOnly, Span>? _days;
    private readonly Func<Fact, bool>? _where;
    private readonly Func<Fact, decimal>? _net;

    private SumInCurrency(
        string[] kinds, Rates rates, Func<Dossier, string> currency, Func<DateOnly, Span>? days, Func<Fact, bool>? where, Func<Fact, decimal>? net = null) =>
        (_kinds, _rates, _currency, _days, _where, _net) = (kinds, rates, currency, days, where, net);

    /// <summary>In the currency of the partner's region; outside all regions, in euro.</summary>
    /// <param name="kind">The fact kind.</param>
    /// <param name="rates">The rates.</param>
    /// <param name="regions">The program's regions.</param>
    /// <param name="days">The days summed, for the day asked; null where they are always given to <see cref="Over"/>.</param>
    /// <param name="where">What a fact must be to count; null for any.</param>
    public static SumInCurrency OfRegion(
        string kind, Rates rates, IReadOnlyList<Region> regions, Func<DateOnly, Span>? days = null, Func<Fact, bool>? where = null) =>
        new([kind], rates, dossier => CurrencyOf(regions, dossier.Partner.Country), days, where);

    /// <summary>In euro.</summary>
    /// <param name="kind">The fact kind.</param>
    /// <param name="rates">The rates.</param>
    /// <param name="days">The days summed, for the day asked; null where they are always given to <see cref="Over"/>.</param>
    /// <param name="where">What a fact must be to count; null for any.</param>
    public static SumInCurrency InEuro(string kind, Rates rates, Func<DateOnly, Span>? days = null, Func<Fact, bool>? where = null) =>
        new([kind], rates, _ => Rates.Euro, days, where);

    /// <summary>Of several kinds, in any currency.</summary>
    /// <param name="kinds">The fact kinds.</param>
    /// <param name="rates">The rates.</param>
    /// <param name="currency">The currency in which the sum is told, for a dossier.</param>
    /// <param name="days">The days summed, for the day asked; null where they are always given to <see cref="Over"/>.</param>
    /// <param name="where">What a fact must be to count; null for any.</param>
    /// <param name="net">What counts of a fact, in its own currency; null for its amount.</param>
    public static SumInCurrency Of(
        IReadOnlyList<string> kinds, Rates rates, Func<Dossier, string> currency,
        Func<DateOnly, Span>? days = null, Func<Fact, bool>? where = null, Func<Fact, decimal>? net = null) =>
        new([.. kinds], rates, currency, days, where, net);

    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var (sum, missing) = Over(dossier, _days?.Invoke(on) ?? new Span(DateOnly.MinValue, on), on, why);
        return missing is null ? Measurement.Of(sum) : Measurement.Lacking(missing);
    }

    /// <summary>The sum over given days, of facts dated up to the day asked; or what is missing.</summary>
    public (decimal Sum, Missing? Missing) Over(Dossier dossier, Span span, DateOnly on, Why? why = null)
    {
        why?.Over(span);
        var (sum, converted, currency) = (0m, default(Converted), _currency(dossier));
        foreach (var kind in _kinds)
        {
            foreach (var fact in dossier.Facts.UpTo(kind, on))
            {
                if (!span.Contains(fact.On) || !(_where?.Invoke(fact) ?? true))
                {
                    continue;
                }

                why?.Counted(fact);
                var (amount, from) = (_net?.Invoke(fact) ?? fact.Amount ?? 0, fact.Currency ?? Rates.Euro);
                if (from == currency)
                {
                    sum += amount;
                }
                else if (converted.Add(_rates, amount, from, currency, fact.On) is { } lacking)
                {
                    return (0, _rates.Missing(lacking, fact.On));
                }
            }
        }

        return (sum + converted.Total, null);
    }

    /// <summary>
    /// Euro by the rate into which they go, divided once for each: a quotient has no end, so that parts of a fact divided
    /// one by one could add up to something else than the fact.
    /// </summary>
    private struct Converted
    {
        private decimal _done;
        private decimal _euro;
        private decimal _into;

        public readonly decimal Total => _done + (_into == 0 ? 0 : _euro / _into);

        /// <summary>Adds an amount by the rates of a day; nothing where the rate is missing of the currency returned.</summary>
        public string? Add(Rates rates, decimal amount, string from, string to, DateOnly day)
        {
            if (rates.Find(from, day) is not { } rate)
            {
                return from;
            }

            if (rates.Find(to, day) is not { } into)
            {
                return to;
            }

            if (into != _into)
            {
                (_done, _euro, _into) = (Total, 0, into);
            }

            _euro += amount * rate;
            return null;
        }
    }

    private static string CurrencyOf(IReadOnlyList<Region> regions, string country)
    {
        foreach (var region in regions)
        {
            if (region.Countries.Contains(country, StringComparer.Ordinal))
            {
                return region.Currency;
            }
        }

        return Rates.Euro;
    }
}
