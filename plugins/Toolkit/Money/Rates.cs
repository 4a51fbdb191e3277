using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Rates of the settings by which money is converted: what one unit is worth in euro, from a first day on.</summary>
public sealed class Rates
{
    /// <summary>The currency in which rates are given, always known.</summary>
    public const string Euro = "EUR";

    private readonly string _path;
    private readonly Dictionary<string, Rate[]> _byCurrency;

    private Rates(string path, Dictionary<string, Rate[]> byCurrency) => (_path, _byCurrency) = (path, byCurrency);

    /// <summary>Makes the rates of a list of the settings.</summary>
    /// <param name="path">JSON path of the list, named where a rate is missing.</param>
    /// <param name="rates">The rates, in any order.</param>
    /// <exception cref="SettingsException">A currency is none, a rate is not above zero, or two begin on one day.</exception>
    public static Rates Of(string path, IReadOnlyList<Rate> rates)
    {
        for (var i = 0; i < rates.Count; i++)
        {
            var (rate, at) = (rates[i], FormattableString.Invariant($"{path}[{i}]"));
            if (!Units.IsMoney(rate.Currency) || rate.Currency == Euro)
            {
                throw new SettingsException($"{at}.currency", $"expected an ISO 4217 code other than EUR, found '{rate.Currency}'");
            }

            if (rate.Euro <= 0)
            {
                throw new SettingsException($"{at}.euro", FormattableString.Invariant($"expected a rate above zero, found {rate.Euro}"));
            }

            if (rates.Take(i).Any(other => other.Currency == rate.Currency && other.From == rate.From))
            {
                throw new SettingsException($"{at}.from", FormattableString.Invariant($"expected one rate of {rate.Currency} from {rate.From:yyyy-MM-dd}"));
            }
        }

        return new Rates(path, rates.GroupBy(rate => rate.Currency).ToDictionary(
            group => group.Key, group => group.OrderByDescending(rate => rate.From).ToArray(), StringComparer.Ordinal));
    }

    /// <summary>What one unit is worth in euro on a day; null when no rate is set for it.</summary>
    public decimal? Find(string currency, DateOnly day)
    {
        if (currency == Euro)
        {
            return 1;
        }

        foreach (var rate in _byCurrency.GetValueOrDefault(currency) ?? [])
        {
            if (rate.From <= day)
            {
                return rate.Euro;
            }
        }

        return null;
    }

    /// <summary>An amount in another currency by the rates of a day, unrounded; what is in that currency counts as it is.</summary>
    /// <returns>The amount, or the currency whose rate is missing.</returns>
    public (decimal Amount, string? Lacking) Convert(decimal amount, string from, string to, DateOnly day) =>
        from == to ? (amount, null)
        : Find(from, day) is not { } rate ? (0, from)
        : to == Euro ? (amount * rate, null)
        : Find(to, day) is not { } target ? (0, to)
        : (amount * rate / target, null);

    /// <summary>Says that the rate of a currency on a day is missing.</summary>
    public Missing Missing(string currency, DateOnly day) => new()
    {
        What = _path,
        Text = Words.Say($"Aucun taux pour {currency} au {day:D}.", $"No rate of {currency} on {day:D}."),
    };
}

/// <summary>What one unit of a currency is worth in euro from a day on, until its next rate.</summary>
public sealed record Rate
{
    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Euro for one unit, above zero.</summary>
    public required decimal Euro { get; init; }
}
