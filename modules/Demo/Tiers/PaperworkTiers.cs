using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Demo.Tiers;

/// <summary>Members that sell enough and owe a report, a plan or a review.</summary>
internal static class PaperworkTiers
{
    public static void GoldWithoutPlan(TierFile member) => member.At("gold").Sells(88_300.00m).Keeps("gold").Without("business-plan");

    public static void GoldPlanNotApproved(TierFile member)
    {
        member.At("gold").Sells(79_640.00m).Keeps("gold").Without("business-plan");
        Plan(member, member.File.Today.Year - 1, lateBy: -12, approved: false);
        Plan(member, member.File.Today.Year, lateBy: -12, approved: false);
    }

    public static void GoldPlanLate(TierFile member)
    {
        member.At("gold").Sells(72_115.00m).Keeps("gold").Without("business-plan");
        Plan(member, member.File.Today.Year - 1, lateBy: 26, approved: true);
        Plan(member, member.File.Today.Year, lateBy: 33, approved: true);
    }

    public static void GoldMissingReport(TierFile member)
    {
        var months = new[] { -1, -2, -3, -4 }.Select(back => Month(member.File.Today.AddMonths(back))).ToArray();
        member.At("gold").Sells(103_900.00m).Keeps("gold").Without("monthly-report", report => months.Contains(report.Period));
    }

    public static void SilverReportsLate(TierFile member)
    {
        member.At("silver").Sells(16_700.00m).Keeps("silver").Without("monthly-report");
        for (var back = 1; back <= 16; back++)
        {
            var month = new DateOnly(member.File.Today.Year, member.File.Today.Month, 1).AddMonths(-back);
            member.File.Add(new Fact { Kind = "monthly-report", On = month.AddMonths(1).AddDays(15), Period = Month(month) });
        }
    }

    public static void GoldWithoutReviews(TierFile member) => member.At("gold").Sells(95_480.00m).Keeps("gold").Without("quarterly-review");

    private static void Plan(TierFile member, int year, int lateBy, bool approved) => member.File.Add(new Fact
    {
        Kind = "business-plan",
        On = new DateOnly(year, 1, 31).AddDays(lateBy),
        Period = year.ToString(CultureInfo.InvariantCulture),
        Value = approved,
    });

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
