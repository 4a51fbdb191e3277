using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Demo.Files;

namespace PartnerHub.Demo.Tiers;

/// <summary>What a member hands in or shows, month by month and year by year.</summary>
internal static class TierPapers
{
    public static TierFile Website(this TierFile member, bool current)
    {
        member.File.Add(new Fact { Kind = "website-information", On = Days.Later(member.Today.AddMonths(-17), member.File.JoinedOn), Value = current });
        return member;
    }

    public static TierFile Reports(this TierFile member)
    {
        for (var month = new DateOnly(member.Start.Year, member.Start.Month, 1); month < member.Today; month = month.AddMonths(1))
        {
            member.File.Add(new Fact
            {
                Kind = "monthly-report",
                On = month.AddMonths(1).AddDays(member.File.Random.Next(2, 9)),
                Period = month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            });
        }

        return member;
    }

    public static TierFile Plans(this TierFile member)
    {
        for (var year = member.Start.Year; year <= member.Today.Year; year++)
        {
            member.File.Add(new Fact
            {
                Kind = "business-plan",
                On = new DateOnly(year, 1, 12 + member.File.Random.Next(0, 12)),
                Period = year.ToString(CultureInfo.InvariantCulture),
                Value = true,
            });
        }

        return member;
    }

    public static TierFile Reviews(this TierFile member)
    {
        for (var quarter = new DateOnly(member.Start.Year, 1, 1); quarter < member.Today; quarter = quarter.AddMonths(3))
        {
            member.File.Add(new Fact
            {
                Kind = "quarterly-review",
                On = quarter.AddMonths(3).AddDays(13 + member.File.Random.Next(0, 10)),
                Period = TierFile.Quarter(quarter),
            });
        }

        return member;
    }

    public static TierFile Markets(this TierFile member)
    {
        foreach (var days in new[] { 45, 200, 330, 480 })
        {
            member.File.Add(new Fact { Kind = "marketing-activity", On = Days.Later(member.File.DaysAgo(days), member.File.JoinedOn) });
        }

        return member;
    }

    public static TierFile Referenced(this TierFile member)
    {
        member.File.Add(new Fact { Kind = "customer-reference", On = Days.Later(member.File.DaysAgo(420), member.File.JoinedOn), Value = true });
        return member;
    }
}
