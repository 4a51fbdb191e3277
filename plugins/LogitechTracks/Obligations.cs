using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>
/// What a partner owes with a date, at the track it holds. States are those of the first day asked for. What is late is
/// listed while it still counts: the running year's plan, the running quarter's marketing plan, the last quarter due for
/// reviews and milestones, the weeks since the last complete quarter began.
/// </summary>
internal sealed class Obligations(Settings settings, Markets markets)
{
    private readonly JointPlan _jointPlan = new(settings.DueDates.JointPlanDays);
    private readonly QuarterPlan _quarterPlan = new(settings.DueDates.MarketingPlanMonth);
    private readonly QuarterReview _review = new(settings.DueDates);

    public IReadOnlyList<Obligation> Between(Dossier dossier, DateOnly from, DateOnly to)
    {
        if (dossier.Membership is null)
        {
            return [];
        }

        var calendar = new DutyCalendar(from, to, Joining.Day(dossier, from));
        AddChoices(calendar, dossier);
        if (dossier.LevelOn(from) is { } track)
        {
            AddPlans(calendar, dossier, track);
            AddQuarters(calendar, dossier, track);
            AddWeeks(calendar, dossier, track);
            AddCouncil(calendar, dossier);
        }

        return calendar.Listed();
    }

    private static void AddChoices(DutyCalendar calendar, Dossier dossier)
    {
        foreach (var year in calendar.Periods(PeriodForm.FiscalYear, calendar.From))
        {
            if (Windows.ChoiceOf(year) is { } window)
            {
                var launch = window == Windows.Launch;
                var done = Chosen(dossier, year, calendar.From);
                calendar.Add(launch ? Duties.LaunchReassignment : Duties.TrackChoice, year, window.From, window.To, done);
            }
        }
    }

    private void AddPlans(DutyCalendar calendar, Dossier dossier, string track)
    {
        var market = markets.Of(dossier.Partner.Country);
        if (track == Tracks.Premier && !market.PremierOwesPlan)
        {
            return;
        }

        var running = FiscalYear.Of(calendar.From);
        foreach (var year in calendar.Periods(PeriodForm.FiscalYear, running.From))
        {
            var due = _jointPlan.Due(dossier, year, calendar.From);
            calendar.Add(Duties.JointBusinessPlan, year, year.From, due, JointPlan.Find(dossier, year, calendar.From) is not null, keepLate: year == running);
        }
    }

    private void AddQuarters(DutyCalendar calendar, Dossier dossier, string track)
    {
        var running = FiscalYear.QuarterOf(calendar.From);
        var reviewed = _review.LatestDue(calendar.From);
        foreach (var quarter in calendar.Periods(PeriodForm.FiscalQuarter, reviewed.From))
        {
            if (track != Tracks.Premier)
            {
                AddMarketingPlan(calendar, dossier, quarter, keepLate: quarter == running);
                AddReview(calendar, dossier, quarter, keepLate: quarter == reviewed);
            }

            AddMilestone(calendar, dossier, track, quarter);
        }
    }

    private void AddMarketingPlan(DutyCalendar calendar, Dossier dossier, Period quarter, bool keepLate)
    {
        var due = _quarterPlan.Due(quarter);
        calendar.Add(Duties.MarketingPlan, quarter, quarter.From, due, QuarterPlan.Find(dossier, quarter, calendar.From) is not null, keepLate);
    }

    private void AddReview(DutyCalendar calendar, Dossier dossier, Period quarter, bool keepLate)
    {
        var held = _review.Find(dossier, quarter, calendar.From) is not null;
        var opens = quarter.To.AddDays(1);
        calendar.Add(Duties.ReviewDocuments, quarter, opens, _review.DocumentsDue(quarter), held, keepLate);
        calendar.Add(Duties.QuarterlyReview, quarter, opens, _review.Due(quarter), held, keepLate);
    }

    private void AddMilestone(DutyCalendar calendar, Dossier dossier, string track, Period quarter)
    {
        if (settings.MilestoneTracks.Contains(track, StringComparer.Ordinal)
            && markets.Of(dossier.Partner.Country).MilestoneAmount(track) is { } milestone)
        {
            var reached = Revenue.Net(dossier, quarter.Days, calendar.From) >= milestone;
            var last = FiscalYear.LastCompleteQuarter(calendar.From);
            calendar.Add(Duties.QuarterlyMilestone, quarter, quarter.From, quarter.To, reached, keepLate: quarter == last);
        }
    }

    private void AddWeeks(DutyCalendar calendar, Dossier dossier, string track)
    {
        if (track == Tracks.Premier)
        {
            return;
        }

        foreach (var week in calendar.Periods(PeriodForm.Week, FiscalYear.LastCompleteQuarter(calendar.From).From))
        {
            calendar.Add(Duties.PosSubmission, week, week.To.AddDays(1), week.To.AddDays(settings.PosFiles.DueDays), Sent(dossier, week, calendar.From), keepLate: true);
        }
    }

    private static void AddCouncil(DutyCalendar calendar, Dossier dossier)
    {
        if (AdvisoryCouncil.SeatOf(dossier, calendar.From) is not { } seat)
        {
            return;
        }

        foreach (var year in calendar.Periods(PeriodForm.FiscalYear, calendar.From))
        {
            var opens = seat.On > year.From ? seat.On : year.From;
            calendar.Add(Duties.VirtualCouncil, year, opens, year.To, Attended(dossier, year, FactKinds.Virtual, calendar.From));
            calendar.Add(Duties.CouncilInPerson, year, opens, year.To, Attended(dossier, year, FactKinds.InPerson, calendar.From));
        }
    }

    private static bool Chosen(Dossier dossier, Period year, DateOnly on)
    {
        foreach (var choice in dossier.Facts.UpTo(FactKinds.TrackChoice, on))
        {
            if (TrackChoice.IsInTime(choice, year))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Sent(Dossier dossier, Period week, DateOnly on)
    {
        foreach (var submission in dossier.Facts.UpTo(FactKinds.PosSubmission, on))
        {
            if (submission.Value.Flag == true && ProgramYear.Names(submission.Period, week))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Attended(Dossier dossier, Period year, string how, DateOnly on)
    {
        foreach (var meeting in dossier.Facts.UpTo(FactKinds.CouncilMeeting, on))
        {
            if (year.Days.Contains(meeting.On) && meeting.Value.Text == how)
            {
                return true;
            }
        }

        return false;
    }
}
