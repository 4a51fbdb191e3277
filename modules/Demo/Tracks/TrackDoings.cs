using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Demo.Files;

namespace PartnerHub.Demo.Tracks;

/// <summary>What a member does besides: submissions, certificates, seats and demo units.</summary>
internal static class TrackDoings
{
    public static TrackFile Certified(this TrackFile member, int persons)
    {
        for (var person = 1; person <= persons; person++)
        {
            var on = Days.Later(member.File.DaysAgo(200 + member.File.Random.Next(0, 300)), member.File.JoinedOn.AddDays(14));
            member.File.Add(new Fact { Kind = person == 1 ? "certification.technical" : "certification.product", On = on, Until = on.AddYears(2), Person = member.File.Person(person) });
        }

        return member;
    }

    /// <summary>Hands in a submission for every week that ended, compliant or not; a week for which nothing is said has none.</summary>
    public static TrackFile Submits(this TrackFile member, Func<DateOnly, bool?> compliant)
    {
        for (var sunday = member.Start.AddDays((7 - (int)member.Start.DayOfWeek) % 7); sunday < member.Today; sunday = sunday.AddDays(7))
        {
            if (compliant(sunday) is { } value)
            {
                member.Submission(sunday, value);
            }
        }

        return member;
    }

    public static TrackFile Seated(this TrackFile member)
    {
        member.File.Add(new Fact { Kind = "council-seat", On = Days.Later(member.File.DaysAgo(380), member.File.JoinedOn) });
        member.File.Add(new Fact { Kind = "council-meeting", On = Days.Later(member.File.DaysAgo(210), member.File.JoinedOn), Value = "in-person" });
        member.File.Add(new Fact { Kind = "council-meeting", On = Days.Later(member.File.DaysAgo(40), member.File.JoinedOn), Value = "virtual" });
        return member;
    }

    public static TrackFile Specialised(this TrackFile member, string specialisation)
    {
        member.File.Add(new Fact { Kind = "specialisation", On = Days.Later(member.File.DaysAgo(260), member.File.JoinedOn), Value = specialisation });
        return member;
    }

    public static TrackFile BuysDemoUnits(this TrackFile member, params int[] daysAgo)
    {
        foreach (var days in daysAgo)
        {
            member.File.Add(new Fact { Kind = "nfr-purchase", On = member.File.DaysAgo(days), Amount = 480.00m, Currency = member.Region.Currency });
        }

        return member;
    }

    /// <summary>The vendor paid for an activity out of the marketing funds.</summary>
    public static TrackFile Reimbursed(this TrackFile member, int daysAgo)
    {
        member.File.Add(new Fact { Kind = "mdf-payment", On = member.File.DaysAgo(daysAgo), Amount = 250.00m, Currency = member.Region.Currency });
        return member;
    }

    private static void Submission(this TrackFile member, DateOnly sunday, bool compliant)
    {
        var week = sunday.ToDateTime(TimeOnly.MinValue);
        var fact = new Fact
        {
            Kind = "pos-submission",
            On = sunday.AddDays(member.File.Random.Next(1, 4)),
            Period = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(week)}-W{ISOWeek.GetWeekOfYear(week):00}"),
            Value = compliant,
        };
        member.File.Add(compliant ? fact : fact with { Details = Detail.Of("why", "end customers missing") });
    }
}
