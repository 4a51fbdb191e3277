using System.Globalization;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

/// <summary>Rates are sound, and there is one wherever money has to be converted.</summary>
internal static class MoneyCheck
{
    private const string Euro = Toolkit.Rates.Euro;
    private const decimal LeastRate = 0.000001m;
    private const decimal MostRate = 1_000_000;

    public static void Check(Names names, Findings findings)
    {
        var (rates, regions) = (names.Definition.Rates, names.Definition.Regions);
        for (var i = 0; i < rates.Count; i++)
        {
            Rate(Findings.At("$.rates", i), rates, i, findings);
        }

        for (var i = 0; i < regions.Count; i++)
        {
            var path = Findings.At("$.regions", i);
            for (var j = 0; j < regions[i].OtherCurrencies.Count; j++)
            {
                Other(Findings.At(path + ".otherCurrencies", j), regions[i], regions[i].OtherCurrencies[j], names, findings);
            }

            if (regions[i].OtherCurrencies.Count > 0)
            {
                Known(path + ".currency", regions[i].Currency, names, findings);
            }
        }
    }

    /// <summary>A currency in which a sum is told can be told in it from every region.</summary>
    public static void In(string path, string? currency, Names names, Findings findings)
    {
        findings.Currency(path, currency);
        string[] others = currency is null ? [] : [.. names.Definition.Regions.Select(region => region.Currency).Where(other => other != currency).Distinct(StringComparer.Ordinal)];
        foreach (var needed in others.Length == 0 ? [] : others.Prepend(currency!))
        {
            Known(path, needed, names, findings);
        }
    }

    private static void Known(string path, string currency, Names names, Findings findings)
    {
        if (currency != Euro && !names.Definition.Rates.Any(rate => rate.Currency == currency))
        {
            findings.Add(path, $"un taux de {currency} dans $.rates", $"a rate of {currency} in $.rates", null);
        }
    }

    private static void Other(string path, RegionPart region, string currency, Names names, Findings findings)
    {
        findings.Currency(path, currency);
        Known(path, currency, names, findings);
        if (currency == region.Currency || region.OtherCurrencies.Count(other => other == currency) > 1)
        {
            findings.Add(path, "une autre devise que celle de la région, une seule fois", "a currency other than the region's own, once", currency);
        }
    }

    private static void Rate(string path, IReadOnlyList<RatePart> rates, int index, Findings findings)
    {
        var rate = rates[index];
        findings.Currency(path + ".currency", rate.Currency);
        if (rate.Currency == Euro)
        {
            findings.Add(path + ".currency", "une autre devise que EUR, qui vaut 1", "a currency other than EUR, which is 1", rate.Currency);
        }

        findings.Range(path + ".euro", rate.Euro, LeastRate, MostRate);

        if (rates.Take(index).Any(other => other.Currency == rate.Currency && other.From == rate.From))
        {
            findings.Add(path + ".from", $"un seul taux de {rate.Currency} à partir de ce jour", $"one rate of {rate.Currency} from that day", rate.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
