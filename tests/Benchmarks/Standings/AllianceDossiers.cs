using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Benchmarks.Standings;

/// <summary>Dossiers of a made-up partner of the alliance program.</summary>
internal static class AllianceDossiers
{
    private static readonly string[] Areas = ["cloud", "security", "other"];
    private static readonly string[] Currencies = ["EUR", "GBP", "CHF"];

    public static DateOnly Day { get; } = new(2026, 6, 15);

    /// <summary>Eighty facts: every requirement and designation has something to look at.</summary>
    public static Dossier Eighty { get; } = Of(EightyFacts(), "FR", "reseller", "premier");

    /// <summary>Other countries, types and levels, with facts missing, and other days to ask about: for comparing answers.</summary>
    public static IEnumerable<(Dossier Dossier, DateOnly On)> Variants(int count)
    {
        var random = new Random(65_000);
        var facts = EightyFacts();
        for (var i = 0; i < count; i++)
        {
            var (kept, distributes) = (random.NextDouble(), random.Next(3) == 0);
            var level = distributes ? random.Next(2) == 0 ? "authorised" : "strategic" : random.Next(2) == 0 ? "select" : "premier";
            var some = facts.Where(_ => random.NextDouble() < kept);
            yield return (Of(some, random.Next(3) switch { 0 => "FR", 1 => "GB", _ => "CH" }, distributes ? "distributor" : "integrator", level), Day.AddDays(random.Next(-500, 300)));
        }
    }

    private static Dossier Of(IEnumerable<Fact> facts, string country, string type, string level) => new()
    {
        Partner = new() { Id = "p1", Name = "Example", Country = country, Types = [type] },
        Membership = new() { Level = level, Since = new(2024, 3, 1), JoinedOn = new(2023, 5, 10) },
        Facts = FactSet.Of(facts),
    };

    private static List<Fact> EightyFacts()
    {
        List<Fact> facts = [new() { Kind = "agreement", On = new(2023, 1, 10) }];
        Add(facts, 44, i => new() { Kind = "sales", On = Day.AddDays(-17 * i), Amount = 30_000.50m - (400 * i), Currency = Currencies[i % 3], Product = Areas[i % 3] });
        Add(facts, 8, i => new() { Kind = "certification", On = new DateOnly(2024, 2, 1).AddDays(20 * i), Person = FormattableString.Invariant($"person-{i}"), Details = Area(i) });
        Add(facts, 9, i => new() { Kind = "customer-reference", On = Day.AddDays(-70 * (i + 1)), Value = i % 4 != 3, Details = Area(i) });
        Add(facts, 5, i => new() { Kind = "marketing-activity", On = Day.AddDays(-60 * (i + 1)) });
        Add(facts, 10, i => new() { Kind = "stock-report", On = Month(i).AddMonths(1).AddDays(3), Period = Month(i).ToString("yyyy-MM", CultureInfo.InvariantCulture) });
        Add(facts, 2, i => new() { Kind = "not-for-resale", On = Day.AddDays(-100 * (i + 1)), Quantity = 2 });
        facts.Add(new() { Kind = "co-op-spend", On = new(2026, 4, 20), Amount = 900, Currency = "EUR" });
        return facts.Count == 80 ? facts : throw new InvalidOperationException($"{facts.Count} facts");
    }

    private static void Add(List<Fact> facts, int count, Func<int, Fact> fact) => facts.AddRange(Enumerable.Range(0, count).Select(fact));

    private static Dictionary<string, FactValue> Area(int i) => new(StringComparer.Ordinal) { ["area"] = Areas[i % 3] };

    private static DateOnly Month(int back) => new DateOnly(2026, 5, 1).AddMonths(-back);
}
