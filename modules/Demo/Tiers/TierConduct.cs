using PartnerHub.Contracts;
using PartnerHub.Demo.Files;

namespace PartnerHub.Demo.Tiers;

/// <summary>How a member does: specialisations, scores, requests and escalations.</summary>
internal static class TierConduct
{
    public static TierFile Specialised(this TierFile member, string technology, DateOnly on, DateOnly until)
    {
        member.File.Add(new Fact { Kind = "specialisation.enterprise", On = on, Until = until, Product = technology });
        return member;
    }

    public static TierFile ServesProviders(this TierFile member)
    {
        member.File.Add(new Fact { Kind = "specialisation.msp", On = Days.Later(member.File.DaysAgo(300), member.File.JoinedOn) });
        return member;
    }

    /// <summary>Buys from the vendor itself, who then draws up its recovery plans.</summary>
    public static TierFile ContractsDirectly(this TierFile member)
    {
        member.File.Add(new Fact { Kind = "direct-contract", On = member.File.JoinedOn });
        return member;
    }

    /// <summary>Obtained licences for its own use, which are valid for a year.</summary>
    public static TierFile Licensed(this TierFile member, int licences, int daysAgo)
    {
        var on = member.File.DaysAgo(daysAgo);
        member.File.Add(new Fact { Kind = "nfr-licence", On = on, Until = on.AddYears(1).AddDays(-1), Value = licences });
        return member;
    }

    public static TierFile Scored(this TierFile member, decimal score, int daysAgo)
    {
        member.File.Add(new Fact { Kind = "satisfaction-score", On = member.File.DaysAgo(daysAgo), Value = score });
        return member;
    }

    /// <summary>The vendor asks for something; the partner answers so many days later, or not at all.</summary>
    public static TierFile Asked(this TierFile member, int daysAgo, int? answeredAfter)
    {
        var fact = new Fact { Kind = "support-request", On = member.File.DaysAgo(daysAgo) };
        member.File.Add(answeredAfter is { } days ? fact with { Details = Detail.Of("answeredOn", Detail.Day(fact.On.AddDays(days))) } : fact);
        return member;
    }

    public static TierFile Escalated(this TierFile member, params int[] daysAgo)
    {
        foreach (var days in daysAgo)
        {
            member.File.Add(new Fact { Kind = "escalation", On = member.File.DaysAgo(days) });
        }

        return member;
    }

    /// <summary>The vendor's scores for the quarterly incentive, for the quarter that ended last.</summary>
    public static TierFile ClubScores(this TierFile member, params (string Criterion, decimal Score)[] scores)
    {
        var quarter = new DateOnly(member.Today.Year, ((member.Today.Month - 1) / 3 * 3) + 1, 1).AddMonths(-3);
        foreach (var (criterion, score) in scores)
        {
            member.File.Add(new Fact
            {
                Kind = "club-score",
                On = quarter.AddMonths(3).AddDays(-6),
                Period = TierFile.Quarter(quarter),
                Value = score,
                Details = Detail.Of("criterion", criterion),
            });
        }

        return member;
    }
}
