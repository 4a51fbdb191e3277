using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Monday to Friday less the public holidays of a country.</summary>
public sealed class WorkingDays
{
    /// <summary>Years whose holidays are worked out once, when the country is first asked for; any other is worked out when it is asked for.</summary>
    private static readonly Range Usual = 2010..2041;

    private readonly Dictionary<string, HolidayRule[]> _rules;
    private readonly Dictionary<string, Lazy<HashSet<DateOnly>>> _usual;

    private WorkingDays(Dictionary<string, HolidayRule[]> rules)
    {
        _rules = rules;
        _usual = rules.ToDictionary(
            country => country.Key,
            country => new Lazy<HashSet<DateOnly>>(() => [.. Years(Usual).SelectMany(year => Holidays(country.Value, year))]),
            StringComparer.Ordinal);
    }

    /// <summary>Monday to Friday everywhere.</summary>
    public static WorkingDays WithoutHolidays { get; } = new([]);

    /// <summary>Reads the rules of each country, as <see cref="HolidayRule"/> writes them.</summary>
    /// <param name="path">JSON path of the setting.</param>
    /// <param name="rules">Rules by country.</param>
    /// <exception cref="SettingsException">A text is no rule.</exception>
    public static WorkingDays Of(string path, IReadOnlyDictionary<string, IReadOnlyList<string>> rules) => new(
        rules.ToDictionary(country => country.Key, country => Read(path + "." + country.Key, country.Value), StringComparer.Ordinal));

    /// <summary>True when the day is a working day in a country; one without rules has no holidays.</summary>
    public bool Contains(string country, DateOnly day) => IsWeekday(day) && !IsHoliday(country, day);

    /// <summary>The day by which so many working days after another have passed.</summary>
    public DateOnly After(string country, DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= Contains(country, day) ? 1 : 0;
        }

        return day;
    }

    private bool IsHoliday(string country, DateOnly day)
    {
        if (!_rules.TryGetValue(country, out var rules))
        {
            return false;
        }

        if (day.Year > Usual.Start.Value && day.Year < Usual.End.Value)
        {
            return _usual[country].Value.Contains(day);
        }

        // A day that moves off the last weekend of December lands in the year after.
        return Holidays(rules, day.Year).Contains(day) || (day is { Month: 1, Day: < 8 } && Holidays(rules, day.Year - 1).Contains(day));
    }

    private static IEnumerable<int> Years(Range years) => Enumerable.Range(years.Start.Value, years.End.Value - years.Start.Value);

    private static HashSet<DateOnly> Holidays(HolidayRule[] rules, int year)
    {
        var fixedDays = rules.Where(rule => !rule.Moves).SelectMany(rule => rule.In(year));
        var days = new HashSet<DateOnly>(fixedDays);
        foreach (var falls in rules.Where(rule => rule.Moves).SelectMany(rule => rule.In(year)))
        {
            var day = falls;
            while (!IsWeekday(day) || days.Contains(day))
            {
                day = day.AddDays(1);
            }

            days.Add(day);
        }

        return days;
    }

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static HolidayRule[] Read(string path, IReadOnlyList<string> texts)
    {
        var rules = new HolidayRule[texts.Count];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = HolidayRule.Read(texts[i])
                ?? throw new SettingsException(FormattableString.Invariant($"{path}[{i}]"), $"expected a holiday such as 05-01, 2017-04-23, easter+1 or mon1-05, found '{texts[i]}'");
        }

        return rules;
    }
}
