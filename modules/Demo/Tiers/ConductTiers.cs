using PartnerHub.Contracts;

namespace PartnerHub.Demo.Tiers;

/// <summary>Members with open cases: together they stand on every step of every ladder.</summary>
internal static class ConductTiers
{
    public static void TerritoryAndBrandFirst(TierFile member)
    {
        SettledTiers.Silver(member);
        member.File.Open("territory", 3);
        member.File.Open("brand", 2);
        member.File.Open("conditions-breach", 1);
    }

    public static void TerritoryAndBrandSecond(TierFile member)
    {
        SettledTiers.Gold(member);
        member.File.Open("territory", 64, null, ("warning", 60));
        member.File.Open("brand", 41, null, ("warning", 40));
        member.File.Open("conditions-breach", 50, null, ("warning", 45));
    }

    public static void TerritoryAndBrandThird(TierFile member)
    {
        SettledTiers.Bronze(member);
        member.File.Open("territory", 200, null, ("warning", 198), ("order-refusal", 90));
        member.File.Open("brand", 150, null, ("warning", 149), ("order-refusal", 30));
        member.File.Open("conditions-breach", 180, null, ("warning", 170), ("downgrade", 80));
    }

    public static void TerritoryAtItsEnd(TierFile member)
    {
        SettledTiers.Registered(member);
        member.File.Open("territory", 320, null, ("warning", 318), ("order-refusal", 200), ("termination", 20));
    }

    /// <summary>A request waits for an answer since long before three working days.</summary>
    public static void SilentOnce(TierFile member)
    {
        member.At("silver").Sells(18_640.00m).Keeps("silver").Asked(daysAgo: 90, answeredAfter: 2).Asked(daysAgo: 12, answeredAfter: null);
        member.File.Open("support-silence", 5);
    }

    public static void SilentAgain(TierFile member)
    {
        member.At("gold").Sells(74_330.00m).Keeps("gold").Asked(daysAgo: 80, answeredAfter: 21).Asked(daysAgo: 14, answeredAfter: null);
        member.File.Open("support-silence", 75, null, ("warning", 70));
    }

    public static void SilentWithPlan(TierFile member)
    {
        member.At("bronze").Sells(7_730.00m).Keeps("bronze").Asked(daysAgo: 60, answeredAfter: 15);
        member.File.Open("support-silence", 58, member.File.Plan(fromDaysAgo: 20, days: 60), ("warning", 50));
    }

    public static void DissatisfactionFirst(TierFile member)
    {
        SettledTiers.Bronze(member);
        member.ContractsDirectly().Licensed(20, daysAgo: 130).Scored(2.1m, daysAgo: 8);
        member.File.Open("low-satisfaction", 4);
        member.File.Open("serious", 1);
        member.File.Open("conditions-breach", 2);
    }

    /// <summary>The sixty days after the warning still run in one case; they lapsed in the other.</summary>
    public static void WaitingAndLapsed(TierFile member)
    {
        member.At("silver").Sells(21_450.00m).Keeps("silver").Scored(2.4m, daysAgo: 70).Scored(2.3m, daysAgo: 5).Escalated(66, 63, 9, 4);
        member.File.Open("low-satisfaction", 40, null, ("warning", 38));
        member.File.Open("escalation-abuse", 62, null, ("warning", 61));
    }

    public static void LastDayOfWaiting(TierFile member)
    {
        member.At("gold").Sells(82_000.00m).Keeps("gold").Scored(2.0m, daysAgo: 61);
        member.File.Open("low-satisfaction", 61, null, ("warning", 60));
        member.File.Open("escalation-abuse", 2);
    }

    public static void PlansUnderWayMetAndMissed(TierFile member)
    {
        member.At("gold").Sells(90_025.00m).Keeps("gold").Scored(2.6m, daysAgo: 120).Scored(4.2m, daysAgo: 15);
        member.File.Open("low-satisfaction", 120, member.File.Plan(fromDaysAgo: 80, days: 90), ("warning", 118));
        member.File.Open("low-satisfaction", 230, member.File.Plan(fromDaysAgo: 200, days: 90, PlanOutcome.Met), ("warning", 228));
        member.File.Open("escalation-abuse", 160, member.File.Plan(fromDaysAgo: 130, days: 60, PlanOutcome.Missed), ("warning", 155));
    }

    public static void MeasuresTaken(TierFile member)
    {
        member.At("registered").Sells(5_120.00m).Keeps("bronze");
        member.File.Open("low-satisfaction", 170, null, ("warning", 168), ("downgrade", 90));
        member.File.Open("support-silence", 300, null, ("warning", 298), ("discount-removal", 210));
        member.File.Open("serious", 12, null, ("termination", 1));
    }
}
