using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Benchmarks.Standings;

/// <summary>Dossiers of a made-up partner of the five-status program.</summary>
internal static class SampleDossiers
{
    public static DateOnly Day { get; } = new(2017, 6, 15);

    /// <summary>Eighty facts: every requirement has something to look at.</summary>
    public static Dossier Eighty { get; } = Of(EightyFacts());

    /// <summary>The same partner with facts missing, doubled or moved, and other days to ask about: for comparing answers.</summary>
    public static IEnumerable<(Dossier Dossier, DateOnly On)> Variants(int count)
    {
        var random = new Random(65_000);
        List<Fact> facts = [.. EightyFacts(), .. RareFacts()];
        for (var i = 0; i < count; i++)
        {
            var kept = random.NextDouble();
            var some = facts.Where(_ => random.NextDouble() < kept).Select(fact => Moved(fact, random)).ToList();
            yield return (Of(some, random), Day.AddDays(random.Next(-500, 500)));
        }
    }

    private static Fact Moved(Fact fact, Random random) => random.Next(4) switch
    {
        0 => fact with { On = fact.On.AddDays(random.Next(-120, 120)) },
        1 when fact.Amount is not null => fact with { Amount = fact.Amount * random.Next(-1, 12) },
        _ => fact,
    };

    private static Dossier Of(IEnumerable<Fact> facts, Random? random = null) => new()
    {
        Partner = new() { Id = "p1", Name = "Example", Country = random?.Next(8) == 0 ? "US" : "FR" },
        Membership = random?.Next(5) == 0 ? null : new() { Level = "gold", Since = new(2016, 1, 1), JoinedOn = new DateOnly(2015, 3, 1).AddDays(random?.Next(900) ?? 0) },
        Facts = FactSet.Of(facts),
    };

    private static List<Fact> EightyFacts()
    {
        List<Fact> facts = [];
        Add(facts, 36, i => new() { Kind = "sales", On = Day.AddDays(-14 * i), Amount = 9_000.50m + i, Currency = "EUR", Product = "endpoint-security" });
        Add(facts, 14, i => new() { Kind = "monthly-report", On = Month(i).AddMonths(1).AddDays(4), Period = Month(i).ToString("yyyy-MM", CultureInfo.InvariantCulture) });
        Add(facts, 5, i => Certificate("certification.sales", i));
        Add(facts, 4, i => Certificate("certification.technical", i));
        Add(facts, 6, i => new() { Kind = "marketing-activity", On = Day.AddDays(-60 * i) });
        Add(facts, 6, i => new() { Kind = "quarterly-review", On = Day.AddDays(-90 * i), Period = Quarter(Day.AddDays(-90 * (i + 1))) });
        Add(facts, 3, i => new() { Kind = "business-plan", On = new(2017 - i, 1, 20), Period = (2017 - i).ToString(CultureInfo.InvariantCulture), Value = true });
        Add(facts, 2, i => new() { Kind = "website-information", On = Day.AddDays(-300 * i), Value = true });
        Add(facts, 2, i => new() { Kind = "customer-reference", On = Day.AddDays(-100 * i), Value = true });
        facts.Add(new() { Kind = "dedicated-product-manager", On = new(2016, 1, 1), Person = "person-0" });
        facts.Add(new() { Kind = "person-left", On = new(2017, 4, 20), Person = "person-3" });
        return facts.Count == 80 ? facts : throw new InvalidOperationException($"{facts.Count} facts");
    }

    private static IEnumerable<Fact> RareFacts() =>
    [
        new() { Kind = "specialisation.enterprise", On = new(2017, 3, 1), Until = new(2018, 3, 1), Value = "hybrid-cloud" },
        new() { Kind = "waiver", On = new(2017, 1, 1), Until = new(2017, 12, 31), Value = "new office", Details = Detail("requirement", "annual-sales") },
        new() { Kind = "waiver", On = new(2016, 6, 1), Value = "small team", Details = Detail("requirement", "sales-specialists") },
        new() { Kind = "sales", On = Day.AddDays(-3), Amount = 50_000, Currency = "EUR", Details = Detail("endUserDiscount", 12.5m) },
        new() { Kind = "person-left", On = new(2017, 2, 10), Person = "person-1" },
        new() { Kind = "person-left", On = new(2016, 12, 10), Person = "person-2" },
        new() { Kind = "certification.sales", On = new(2017, 3, 1), Person = "person-9" },
        new() { Kind = "certification.technical", On = new(2017, 5, 1), Person = "person-1" },
        new() { Kind = "website-information", On = Day.AddDays(-20), Value = false },
    ];

    private static Dictionary<string, FactValue> Detail(string name, FactValue value) => new(StringComparer.Ordinal) { [name] = value };

    private static void Add(List<Fact> facts, int count, Func<int, Fact> fact) => facts.AddRange(Enumerable.Range(0, count).Select(fact));

    private static Fact Certificate(string kind, int i) =>
        new() { Kind = kind, On = new DateOnly(2016, 2, 1).AddDays(60 * i), Until = new DateOnly(2018, 2, 1).AddDays(60 * i), Person = FormattableString.Invariant($"person-{i}") };

    private static DateOnly Month(int back) => new DateOnly(2017, 5, 1).AddMonths(-back);

    private static string Quarter(DateOnly day) => FormattableString.Invariant($"{day.Year}-Q{((day.Month - 1) / 3) + 1}");
}
