using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Demo.Files;

namespace PartnerHub.Demo.Tracks;

/// <summary>What can be told of a member of <c>logitech-tracks</c>: each sentence of a story is one call.</summary>
internal sealed class TrackFile(MemberFile file, TrackRegion region)
{
    public const string Program = "logitech-tracks";

    public MemberFile File => file;

    public TrackRegion Region => region;

    public DateOnly Today => file.Today;

    public FiscalQuarter Running => FiscalQuarter.Of(Today);

    /// <summary>The fiscal quarter that ended last.</summary>
    public FiscalQuarter LastQuarter => Running.Previous;

    /// <summary>First day of the fiscal year that ended last.</summary>
    public DateOnly LastYear => Running.YearStart.AddYears(-1);

    /// <summary>First day told of: 18 months back, and always the whole fiscal year that ended last.</summary>
    public DateOnly Start => Days.Later(Days.Earlier(Today.AddMonths(-18), LastYear), file.JoinedOn);

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
        this.Signed().Onboarded().Aligned(true).Submits(_ => true);
        return track == "premier" ? this : this.Certified(track == "principal" ? 3 : 2).Plans().MarketingPlans().Reviews(documentsDaysAhead: 9);
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
}
