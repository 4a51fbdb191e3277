using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Demo.Files;

namespace PartnerHub.Demo.Tiers;

/// <summary>What can be told of a member of <c>kaspersky-tiers</c>: each sentence of a story is one call.</summary>
internal sealed class TierFile(MemberFile file)
{
    public const string Program = "kaspersky-tiers";

    private static readonly string[] Products =
        ["endpoint-security", "small-office-security", "total-security", "targeted-security", "xsp", "anti-targeted-attack", "private-security-network", "industrial-cybersecurity"];

    public MemberFile File => file;

    public DateOnly Today => file.Today;

    /// <summary>First day told of: 18 months back, and always the whole year that the last January looked at.</summary>
    public DateOnly Start => Days.Later(Days.Earlier(Today.AddMonths(-18), new DateOnly(Today.Year - 1, 1, 1)), file.JoinedOn);

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
        this.Website(level != "registered").Certified("certification.sales", people).Certified("certification.technical", people);
        if (people >= 1)
        {
            this.Reports();
        }

        if (people >= 2)
        {
            this.ProductManager().Markets().Plans().Reviews();
        }

        return people >= 3 ? this.Referenced() : this;
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

    /// <summary>A calendar quarter as facts name it.</summary>
    public static string Quarter(DateOnly first) => FormattableString.Invariant($"{first.Year}-Q{((first.Month - 1) / 3) + 1}");

    private void Sale(DateOnly on, decimal amount) => file.Add(new Fact
    {
        Kind = "sales",
        On = on,
        Amount = amount,
        Currency = "EUR",
        Product = Products[file.Random.Next(0, Products.Length)],
    });
}
