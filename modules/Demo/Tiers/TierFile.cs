using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Demo.Writing;

namespace PartnerHub.Demo.Tiers;

/// <summary>What can be told of a member of <c>kaspersky-tiers</c>: each sentence of a story is one call.</summary>
internal sealed class TierFile(MemberFile file)
{
    public const string Program = "kaspersky-tiers";

    private static readonly string[] Products =
        ["endpoint-security", "small-office-security", "total-security", "targeted-security", "xsp", "anti-targeted-attack", "private-security-network", "industrial-cybersecurity"];

    public MemberFile File => file;

    private DateOnly Today => file.Today;

    /// <summary>First day told of: 18 months back, and always the whole year that the last January looked at.</summary>
    private DateOnly Start => Later(Earlier(Today.AddMonths(-18), new DateOnly(Today.Year - 1, 1, 1)), file.JoinedOn);

    /// <summary>At a level since the January before last.</summary>
    public TierFile At(string level)
    {
        file.Held("registered", file.JoinedOn);
        if (level != "registered")
        {
            file.Held(level, new DateOnly(Today.Year - 1, 1, 1));
        }

        return this;
    }

    /// <summary>Joined so many days ago, at a level.</summary>
    public TierFile Joined(int daysAgo, string level = "registered")
    {
        file.Joined(file.DaysAgo(daysAgo));
        file.Held(level, file.JoinedOn);
        return this;
    }

    /// <summary>Sells every week; the twelve months before today add up to the total.</summary>
    public TierFile Sells(decimal lastTwelveMonths)
    {
        var monday = Today.AddDays(-1);
        var weeks = Enumerable.Range(0, 52).Where(week => monday.AddDays(-7 * week) >= Start).ToArray();
        var amounts = WeeklySplit.Of(lastTwelveMonths, weeks.Length, file.Random);
        foreach (var week in weeks)
        {
            Sale(monday.AddDays(-7 * week), amounts[week]);
        }

        for (var on = monday.AddDays(-7 * 53); on >= Start; on = on.AddDays(-7))
        {
            Sale(on, decimal.Round(lastTwelveMonths / 52 * file.Random.Next(70, 120) / 100, 2));
        }

        return this;
    }

    public TierFile Returns(decimal amount, int daysAgo)
    {
        Sale(file.DaysAgo(daysAgo), -amount);
        return this;
    }

    /// <summary>Does all that a level asks besides sales.</summary>
    public TierFile Keeps(string level)
    {
        var people = level switch { "platinum" => 3, "gold" => 2, "silver" => 1, _ => 0 };
        Website(level != "registered");
        Certified("certification.sales", people);
        Certified("certification.technical", people);
        if (people >= 1)
        {
            Reports();
        }

        if (people >= 2)
        {
            ProductManager();
            Markets();
            Plans();
            Reviews();
        }

        return people >= 3 ? Referenced() : this;
    }

    public TierFile Without(string kind, Func<Fact, bool>? which = null)
    {
        file.Drop(kind, which);
        return this;
    }

    public TierFile Waived(string requirement)
    {
        file.Waive(requirement);
        return this;
    }

    public TierFile Website(bool current)
    {
        file.Add(new Fact { Kind = "website-information", On = Later(Today.AddMonths(-17), file.JoinedOn), Value = current });
        return this;
    }

    /// <summary>Persons of these numbers, each certified for two years, and for the two years before.</summary>
    public TierFile Certified(string kind, int persons, int firstPerson = 1)
    {
        for (var i = 0; i < persons; i++)
        {
            var on = file.DaysAgo(120 + file.Random.Next(0, 480));
            Certificate(kind, firstPerson + i, on.AddYears(-2), on.AddDays(-1));
            Certificate(kind, firstPerson + i, on, on.AddYears(2).AddDays(-1));
        }

        return this;
    }

    public TierFile Certificate(string kind, int person, DateOnly on, DateOnly until)
    {
        file.Add(new Fact { Kind = kind, On = on, Until = until, Person = file.Person(person) });
        return this;
    }

    /// <summary>A person leaves; the vendor is told so many days later, or not at all.</summary>
    public TierFile Leaves(int person, int daysAgo, int? toldAfter)
    {
        var fact = new Fact { Kind = "person-left", On = file.DaysAgo(daysAgo), Person = file.Person(person) };
        file.Add(toldAfter is { } days ? fact with { Details = Detail.Of("toldOn", Detail.Day(fact.On.AddDays(days))) } : fact);
        return this;
    }

    public TierFile Specialised(string technology, DateOnly on, DateOnly until)
    {
        file.Add(new Fact { Kind = "specialisation.enterprise", On = on, Until = until, Product = technology });
        return this;
    }

    public TierFile ServesProviders()
    {
        file.Add(new Fact { Kind = "specialisation.msp", On = Later(file.DaysAgo(300), file.JoinedOn) });
        return this;
    }

    public TierFile Scored(decimal score, int daysAgo)
    {
        file.Add(new Fact { Kind = "satisfaction-score", On = file.DaysAgo(daysAgo), Value = score });
        return this;
    }

    /// <summary>The vendor asks for something; the partner answers so many days later, or not at all.</summary>
    public TierFile Asked(int daysAgo, int? answeredAfter)
    {
        var fact = new Fact { Kind = "support-request", On = file.DaysAgo(daysAgo) };
        file.Add(answeredAfter is { } days ? fact with { Details = Detail.Of("answeredOn", Detail.Day(fact.On.AddDays(days))) } : fact);
        return this;
    }

    public TierFile Escalated(params int[] daysAgo)
    {
        foreach (var days in daysAgo)
        {
            file.Add(new Fact { Kind = "escalation", On = file.DaysAgo(days) });
        }

        return this;
    }

    /// <summary>The vendor's scores for the quarterly incentive, for the quarter that ended last.</summary>
    public TierFile ClubScores(params (string Criterion, decimal Score)[] scores)
    {
        var quarter = new DateOnly(Today.Year, ((Today.Month - 1) / 3 * 3) + 1, 1).AddMonths(-3);
        foreach (var (criterion, score) in scores)
        {
            file.Add(new Fact
            {
                Kind = "club-score",
                On = quarter.AddMonths(3).AddDays(-6),
                Period = Quarter(quarter),
                Value = score,
                Details = Detail.Of("criterion", criterion),
            });
        }

        return this;
    }

    private void ProductManager() => file.Add(new Fact
    {
        Kind = "dedicated-product-manager",
        On = Later(file.DaysAgo(500), file.JoinedOn),
        Person = file.Person(9),
    });

    private void Markets()
    {
        foreach (var days in new[] { 45, 200, 330, 480 })
        {
            file.Add(new Fact { Kind = "marketing-activity", On = Later(file.DaysAgo(days), file.JoinedOn) });
        }
    }

    private TierFile Referenced()
    {
        file.Add(new Fact { Kind = "customer-reference", On = Later(file.DaysAgo(420), file.JoinedOn), Value = true });
        return this;
    }

    private void Reports()
    {
        for (var month = new DateOnly(Start.Year, Start.Month, 1); month < Today; month = month.AddMonths(1))
        {
            file.Add(new Fact
            {
                Kind = "monthly-report",
                On = month.AddMonths(1).AddDays(file.Random.Next(2, 9)),
                Period = month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            });
        }
    }

    private void Plans()
    {
        for (var year = Start.Year; year <= Today.Year; year++)
        {
            file.Add(new Fact
            {
                Kind = "business-plan",
                On = new DateOnly(year, 1, 12 + file.Random.Next(0, 12)),
                Period = year.ToString(CultureInfo.InvariantCulture),
                Value = true,
            });
        }
    }

    private void Reviews()
    {
        for (var quarter = new DateOnly(Start.Year, 1, 1); quarter < Today; quarter = quarter.AddMonths(3))
        {
            file.Add(new Fact
            {
                Kind = "quarterly-review",
                On = quarter.AddMonths(3).AddDays(13 + file.Random.Next(0, 10)),
                Period = Quarter(quarter),
            });
        }
    }

    private static string Quarter(DateOnly first) => FormattableString.Invariant($"{first.Year}-Q{((first.Month - 1) / 3) + 1}");

    private void Sale(DateOnly on, decimal amount) => file.Add(new Fact
    {
        Kind = "sales",
        On = on,
        Amount = amount,
        Currency = "EUR",
        Product = Products[file.Random.Next(0, Products.Length)],
    });

    private static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}
