using PartnerHub.Contracts;
using PartnerHub.Demo.Files;

namespace PartnerHub.Demo.Tracks;

/// <summary>What a member signs and hands in, year by year and quarter by quarter.</summary>
internal static class TrackPapers
{
    public static TrackFile Signed(this TrackFile member, DateOnly? until = null)
    {
        member.File.Add(new Fact { Kind = "agreement", On = member.File.JoinedOn, Until = until });
        return member;
    }

    public static TrackFile Onboarded(this TrackFile member)
    {
        member.File.Add(new Fact { Kind = "orientation", On = member.File.JoinedOn.AddDays(10) });
        member.File.Add(new Fact { Kind = "onboarding-completed", On = member.File.JoinedOn.AddDays(21) });
        return member;
    }

    public static TrackFile Aligned(this TrackFile member, bool aligned)
    {
        member.File.Add(new Fact { Kind = "brand-alignment", On = Days.Later(member.File.DaysAgo(240), member.File.JoinedOn.AddDays(5)), Value = aligned });
        return member;
    }

    public static TrackFile Plans(this TrackFile member, int day = 25)
    {
        foreach (var year in member.Quarters.Select(quarter => quarter.YearStart).Distinct())
        {
            member.File.Add(new Fact { Kind = "joint-business-plan", On = Days.Later(year, member.File.JoinedOn).AddDays(day), Period = new FiscalQuarter(year).Year });
        }

        return member;
    }

    public static TrackFile MarketingPlans(this TrackFile member)
    {
        foreach (var quarter in member.Quarters)
        {
            member.File.Add(new Fact
            {
                Kind = "marketing-plan",
                On = quarter.First.AddDays(member.File.Random.Next(4, 25)),
                Period = quarter.Name,
                Details = new Dictionary<string, FactValue>(StringComparer.Ordinal)
                {
                    ["activities"] = "two webinars, one trade fair",
                    ["expectedResults"] = "twelve qualified opportunities",
                },
            });
        }

        return member;
    }

    /// <summary>Meets after each quarter, with the documents handed in so many days ahead.</summary>
    public static TrackFile Reviews(this TrackFile member, int documentsDaysAhead)
    {
        foreach (var quarter in member.Quarters)
        {
            var meeting = quarter.Last.AddDays(member.File.Random.Next(12, 24));
            member.File.Add(new Fact
            {
                Kind = "quarterly-review",
                On = meeting,
                Period = quarter.Name,
                Details = Detail.Of("documentsOn", Detail.Day(meeting.AddDays(-documentsDaysAhead))),
            });
        }

        return member;
    }
}
