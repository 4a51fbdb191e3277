using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Benchmarks.Runs;

/// <summary>One made-up member, the same whenever it is made.</summary>
internal sealed class Synthetic
{
    public static readonly DateOnly Joined = new(2014, 3, 1);
    private static readonly string[] Countries = ["FR", "DE", "GB", "IT", "ES"];

    private readonly int _number;
    private readonly long _monthly;

    public Synthetic(int number, IEligibility rules, bool sells)
    {
        _number = number;
        Months = sells ? 12 : 0;
        var random = new Random(number);
        _monthly = random.NextInt64(0, 40_000) * 10_050;
        Partner = string.Create(CultureInfo.InvariantCulture, $"synthetic-{number:0000000}");
        Facts = [.. MakeFacts(random)];
        Level = number % 100 == 0 ? "bronze" : Earned(rules);
    }

    /// <summary>Months of sales.</summary>
    public int Months { get; }

    public string Partner { get; }

    public string Id => $"{Partner}.{SyntheticNetwork.Program}";

    public string Country => Countries[_number % Countries.Length];

    public string? Level { get; }

    public IReadOnlyList<Fact> Facts { get; }

    private static DateOnly Day => SyntheticNetwork.Day;

    public static DateOnly SoldOn(int month) => Day.AddDays((-30 * (12 - month)) - 1);

    /// <summary>In ten-thousandths.</summary>
    public long Sold(int month) => _monthly + (month * 1_250);

    private string? Earned(IEligibility rules)
    {
        var sales = Enumerable.Range(0, Months).Select(month => new Fact { Kind = "sales", On = SoldOn(month), Amount = Sold(month) / 10_000m, Currency = "EUR" });
        return rules.Assess(
            new Dossier
            {
                Partner = new() { Id = Partner, Name = Partner, Country = Country },
                Membership = new() { JoinedOn = Joined },
                Facts = FactSet.Of(Facts.Concat(sales)),
            },
            Day).Earned;
    }

    private IEnumerable<Fact> MakeFacts(Random random) =>
    [
        new() { Kind = "certification.sales", On = Day.AddDays(-random.Next(30, 800)), Until = Day.AddDays(random.Next(-50, 800)), Person = $"person-{_number:x}-1" },
        new() { Kind = "certification.technical", On = Day.AddDays(-random.Next(30, 800)), Until = Day.AddDays(random.Next(-50, 800)), Person = $"person-{_number:x}-2" },
        new() { Kind = "monthly-report", On = new(2017, 6, 5), Period = "2017-05" },
        new() { Kind = "monthly-report", On = new(2017, 5, 5), Period = "2017-04" },
        new() { Kind = "monthly-report", On = new(2017, 4, 5), Period = "2017-03" },
        new() { Kind = "website-information", On = Day.AddDays(-random.Next(10, 900)), Value = _number % 20 != 0 },
        new() { Kind = "marketing-activity", On = Day.AddDays(-random.Next(10, 500)) },
        new() { Kind = "quarterly-review", On = new(2017, 4, 20), Period = "2017-Q1" },
        new() { Kind = "business-plan", On = new(2017, 1, 20), Period = "2017", Value = _number % 3 != 0 },
        _number % 11 == 0
            ? new() { Kind = "person-left", On = Day.AddDays(-40), Person = $"person-{_number:x}-1" }
            : new() { Kind = "customer-reference", On = Day.AddDays(-200), Value = true },
    ];
}
