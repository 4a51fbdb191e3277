using PartnerHub.Contracts;

namespace PartnerHub.Programs.Checks;

internal static class MembershipCheck
{
    private static readonly LocalizedText OneLevelADay = LocalizedText.Of("un seul niveau à partir de ce jour", "one level from that day");

    public static void Check(Membership? membership, ProgramDescription program, Findings findings)
    {
        if (membership is null)
        {
            return;
        }

        var levels = LevelIds.Of(program);
        if (membership.Level is { } level)
        {
            findings.Known("$.membership.level", level, levels, LevelIds.Plural);
        }

        findings.Reasonable("$.membership.since", membership.Since);
        findings.Reasonable("$.membership.joinedOn", membership.JoinedOn);
        findings.NotBefore("$.membership.since", membership.Since, membership.JoinedOn);
        CheckHistory(membership, levels, findings);
    }

    private static void CheckHistory(Membership membership, string[] levels, Findings findings)
    {
        var starts = new HashSet<DateOnly>();
        for (var i = 0; i < membership.History.Count; i++)
        {
            var period = membership.History[i];
            var path = At.Item("$.membership.history", i);
            var from = $"{path}.from";
            findings.Known($"{path}.level", period.Level, levels, LevelIds.Plural);
            findings.Reasonable(from, period.From);
            findings.NotBefore(from, period.From, membership.JoinedOn);
            if (period.From >= membership.Since)
            {
                findings.Add(from, FoundText.Before(membership.Since.Value), FoundText.Day(period.From));
            }

            findings.AddIf(!starts.Add(period.From), from, OneLevelADay, FoundText.Day(period.From));
        }
    }
}
