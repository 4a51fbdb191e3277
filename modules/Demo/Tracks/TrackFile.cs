using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Demo.Writing;

namespace PartnerHub.Demo.Tracks;

/// <summary>What can be told of a member of <c>logitech-tracks</c>: each sentence of a story is one call.</summary>
internal sealed class TrackFile(MemberFile file, TrackRegion region)
{
    public const string Program = "logitech-tracks";

    public MemberFile File => file;

    public TrackRegion Region => region;

    private DateOnly Today => file.Today;

    public FiscalQuarter Running => FiscalQuarter.Of(Today);

    /// <summary>The fiscal quarter that ended last.</summary>
    public FiscalQuarter LastQuarter => Running.Previous;

    /// <summary>First day of the fiscal year that ended last.</summary>
    public DateOnly LastYear => Running.YearStart.AddYears(-1);

    /// <summary>First day told of: 18 months back, and always the whole fiscal year that ended last.</summary>
    public DateOnly Start => Later(Earlier(Today.AddMonths(-18), LastYear), file.JoinedOn);

    /// <summary>Days since the vendor noticed that a year's joint plan, due on 16 May, was late.</summary>
    public int DaysSincePlanWasLate
    {
        get
        {
            var noticed = new DateOnly(Today.Year, 5, 26);
            return Today.DayNumber - (noticed < Today ? noticed : noticed.AddYears(-1)).DayNumber;
        }
    }

    public IEnumerable<FiscalQuarter> Quarters
    {
        get
        {
            for (var quarter = FiscalQuarter.Of(Start); quarter.First <= Today; quarter = quarter.Next)
            {
                yield return quarter;
            }
        }
    }

    /// <summary>On a track since the fiscal year before the running one, and chosen again each April.</summary>
    public TrackFile At(string track)
    {
        file.Held("premier", file.JoinedOn);
        if (track != "premier")
        {
            file.Held(track, LastYear);
        }

        return Chose(track, LastYear).Chose(track, Running.YearStart);
    }

    /// <summary>Joined before the program was launched on 1 October 2023.</summary>
    public TrackFile Founding()
    {
        file.Joined(new DateOnly(2022, 9, 5));
        return this;
    }

    public TrackFile Joined(int daysAgo)
    {
        file.Joined(file.DaysAgo(daysAgo));
        file.Held("premier", file.JoinedOn);
        return this;
    }

    public TrackFile Chose(string track, DateOnly yearStart)
    {
        file.Add(new Fact
        {
            Kind = "track-choice",
            On = yearStart.AddDays(file.Random.Next(3, 27)),
            Period = new FiscalQuarter(yearStart).Year,
            Value = track,
        });
        return this;
    }

    /// <summary>Sells every week: a year's revenue in the fiscal year that ended last, and at the same pace since.</summary>
    public TrackFile Sells(decimal year, decimal? lastQuarter = null, decimal? quarterBefore = null)
    {
        var pace = decimal.Round(year / 4, 2);
        var amounts = Quarters.ToDictionary(quarter => quarter, _ => pace);
        Amend(LastQuarter, lastQuarter);
        Amend(LastQuarter.Previous, quarterBefore);
        var first = new FiscalQuarter(LastYear);
        Amend(first, year - amounts.Where(told => told.Key.YearStart == LastYear && told.Key != first).Sum(told => told.Value));
        foreach (var (quarter, amount) in amounts)
        {
            Sales(quarter, amount);
        }

        return this;

        void Amend(FiscalQuarter quarter, decimal? amount)
        {
            if (amount is { } given && amounts.ContainsKey(quarter))
            {
                amounts[quarter] = given;
            }
        }
    }

    /// <summary>Does all that a track asks besides revenue.</summary>
    public TrackFile Keeps(string track)
    {
        Signed().Onboarded().Aligned(true).Submits(_ => true);
        return track == "premier" ? this : Certified(track == "principal" ? 3 : 2).Plans().MarketingPlans().Reviews(documentsDaysAhead: 9);
    }

    public TrackFile Without(string kind, Func<Fact, bool>? which = null)
    {
        file.Drop(kind, which);
        return this;
    }

    public TrackFile Waived(string requirement)
    {
        file.Waive(requirement);
        return this;
    }

    public TrackFile Signed(DateOnly? until = null)
    {
        file.Add(new Fact { Kind = "agreement", On = file.JoinedOn, Until = until });
        return this;
    }

    public TrackFile Onboarded()
    {
        file.Add(new Fact { Kind = "orientation", On = file.JoinedOn.AddDays(10) });
        file.Add(new Fact { Kind = "onboarding-completed", On = file.JoinedOn.AddDays(21) });
        return this;
    }

    public TrackFile Aligned(bool aligned)
    {
        file.Add(new Fact { Kind = "brand-alignment", On = Later(file.DaysAgo(240), file.JoinedOn.AddDays(5)), Value = aligned });
        return this;
    }

    public TrackFile Certified(int persons)
    {
        for (var person = 1; person <= persons; person++)
        {
            var on = Later(file.DaysAgo(200 + file.Random.Next(0, 300)), file.JoinedOn.AddDays(14));
            file.Add(new Fact { Kind = person == 1 ? "certification.technical" : "certification.product", On = on, Until = on.AddYears(2), Person = file.Person(person) });
        }

        return this;
    }

    /// <summary>Hands in a submission for every week that ended, compliant or not; a week for which nothing is said has none.</summary>
    public TrackFile Submits(Func<DateOnly, bool?> compliant)
    {
        for (var sunday = Start.AddDays((7 - (int)Start.DayOfWeek) % 7); sunday < Today; sunday = sunday.AddDays(7))
        {
            if (compliant(sunday) is { } value)
            {
                Submission(sunday, value);
            }
        }

        return this;
    }

    public TrackFile Plans(int day = 25)
    {
        foreach (var year in Quarters.Select(quarter => quarter.YearStart).Distinct())
        {
            file.Add(new Fact { Kind = "joint-business-plan", On = Later(year, file.JoinedOn).AddDays(day), Period = new FiscalQuarter(year).Year });
        }

        return this;
    }

    public TrackFile MarketingPlans()
    {
        foreach (var quarter in Quarters)
        {
            file.Add(new Fact
            {
                Kind = "marketing-plan",
                On = quarter.First.AddDays(file.Random.Next(4, 25)),
                Period = quarter.Name,
                Details = new Dictionary<string, FactValue>(StringComparer.Ordinal)
                {
                    ["activities"] = "two webinars, one trade fair",
                    ["expectedResults"] = "twelve qualified opportunities",
                },
            });
        }

        return this;
    }

    /// <summary>Meets after each quarter, with the documents handed in so many days ahead.</summary>
    public TrackFile Reviews(int documentsDaysAhead)
    {
        foreach (var quarter in Quarters)
        {
            var meeting = quarter.Last.AddDays(file.Random.Next(12, 24));
            file.Add(new Fact
            {
                Kind = "quarterly-review",
                On = meeting,
                Period = quarter.Name,
                Details = Detail.Of("documentsOn", Detail.Day(meeting.AddDays(-documentsDaysAhead))),
            });
        }

        return this;
    }

    public TrackFile Seated()
    {
        file.Add(new Fact { Kind = "council-seat", On = Later(file.DaysAgo(380), file.JoinedOn) });
        file.Add(new Fact { Kind = "council-meeting", On = Later(file.DaysAgo(210), file.JoinedOn), Value = "in-person" });
        file.Add(new Fact { Kind = "council-meeting", On = Later(file.DaysAgo(40), file.JoinedOn), Value = "virtual" });
        return this;
    }

    public TrackFile Specialised(string specialisation)
    {
        file.Add(new Fact { Kind = "specialisation", On = Later(file.DaysAgo(260), file.JoinedOn), Value = specialisation });
        return this;
    }

    public TrackFile BuysDemoUnits(params int[] daysAgo)
    {
        foreach (var days in daysAgo)
        {
            file.Add(new Fact { Kind = "nfr-purchase", On = file.DaysAgo(days), Amount = 480.00m, Currency = region.Currency });
        }

        return this;
    }

    private void Submission(DateOnly sunday, bool compliant)
    {
        var week = sunday.ToDateTime(TimeOnly.MinValue);
        var fact = new Fact
        {
            Kind = "pos-submission",
            On = sunday.AddDays(file.Random.Next(1, 4)),
            Period = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(week)}-W{ISOWeek.GetWeekOfYear(week):00}"),
            Value = compliant,
        };
        file.Add(compliant ? fact : fact with { Details = Detail.Of("why", "end customers missing") });
    }

    private void Sales(FiscalQuarter quarter, decimal amount)
    {
        var days = Enumerable.Range(0, 13).Select(week => quarter.First.AddDays(4 + (7 * week))).Where(day => day >= Start).ToArray();
        var split = WeeklySplit.Of(amount, Math.Max(1, days.Length), file.Random);
        for (var i = 0; i < days.Length; i++)
        {
            file.Add(new Fact { Kind = "sales", On = days[i], Amount = split[i], Currency = region.Currency, Product = Products[file.Random.Next(0, Products.Length)] });
        }
    }

    private static readonly string[] Products = ["video-conferencing", "headsets", "keyboards-and-mice"];

    private static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}
