namespace PartnerHub.Demo.Tracks;

/// <summary>Members below what their track asks in revenue, milestones or submissions.</summary>
internal static class FallingTracks
{
    public static void PremierOneCentShort(TrackFile member) => member.At("premier").Sells(member.Region.Premier - 0.01m).Keeps("premier");

    public static void EliteOneCentShort(TrackFile member) => member.At("elite").Sells(member.Region.Elite - 0.01m).Keeps("elite");

    public static void PrincipalOneCentShort(TrackFile member) => member.At("principal").Sells(member.Region.Principal - 0.01m).Keeps("principal");

    public static void PrincipalFarShort(TrackFile member) => member.At("principal").Sells(member.Region.Premier * 1.2m).Keeps("principal");

    public static void MissedOneMilestone(TrackFile member)
    {
        var quarter = member.Region.Principal / 4;
        member.At("principal").Sells(member.Region.Principal * 1.2m, lastQuarter: quarter - 0.01m, quarterBefore: quarter * 1.3m).Keeps("principal");
        member.File.Open("milestones-missed", 2);
    }

    public static void MissedTwoMilestones(TrackFile member)
    {
        var quarter = member.Region.Elite / 4;
        member.At("elite").Sells(member.Region.Elite * 1.2m, lastQuarter: quarter * 0.6m, quarterBefore: quarter * 0.7m).Keeps("elite");
        member.File.Open("milestones-missed", 95, null, ("warning", 92));
    }

    /// <summary>Three weeks in four, rounded up: the fewest that still comply.</summary>
    public static void JustEnoughSubmissions(TrackFile member) => SubmitsInLastQuarter(member, Enough(member), then: null);

    public static void OneSubmissionTooFew(TrackFile member)
    {
        SubmitsInLastQuarter(member, Enough(member) - 1, then: null);
        member.File.Open("pos-missing", 6);
    }

    public static void SubmissionsNotCompliant(TrackFile member) => SubmitsInLastQuarter(member, weeks: 4, then: false);

    public static void NoSubmissionForAQuarter(TrackFile member)
    {
        SubmitsInLastQuarter(member, weeks: 0, then: null);
        member.File.Open("pos-missing", 30, null, ("benefit-suspension", 28));
    }

    private static int Enough(TrackFile member)
    {
        var sundays = Enumerable.Range(member.LastQuarter.First.DayNumber, member.LastQuarter.Last.DayNumber - member.LastQuarter.First.DayNumber + 1)
            .Count(day => DateOnly.FromDayNumber(day).DayOfWeek == DayOfWeek.Sunday);
        return ((sundays * 3) + 3) / 4;
    }

    private static void SubmitsInLastQuarter(TrackFile member, int weeks, bool? then)
    {
        var quarter = member.LastQuarter;
        member.At("principal").Sells(member.Region.Principal * 1.15m).Keeps("principal").Without("pos-submission").Submits(sunday =>
            sunday < quarter.First || sunday > quarter.Last || (sunday.DayNumber - quarter.First.DayNumber) / 7 < weeks ? true : then);
    }
}
