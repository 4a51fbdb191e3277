using PartnerHub.Contracts;
using PartnerHub.Plugins.KasperskyTiers.StatusChanges;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>
/// What a member owes with a date, at the level held on the first day asked for. A paper that is late is listed while it
/// still counts: the latest months, the latest quarter, the year's plan.
/// </summary>
internal sealed class Obligations(IReadOnlyList<Requirement> requirements, Submissions submissions, Func<Dossier, DateOnly, Standing> assess)
{
    /// <summary>Days before its end that a certificate's renewal is shown.</summary>
    private const int RenewalDays = 90;

    /// <summary>First day on which the renewal of a certificate is open.</summary>
    public static DateOnly RenewalOpens(DateOnly until) => until.AddDays(-RenewalDays);

    public IReadOnlyList<Obligation> Between(Dossier dossier, DateOnly from, DateOnly to)
    {
        var level = dossier.LevelOn(from);
        if (Levels.List.Rank(level) < 0)
        {
            return [];
        }

        var calendar = new DutyCalendar(from, to, Duties.ClauseOf);
        AddRecertifications(calendar, dossier, level!);
        AddDepartures(calendar, dossier);
        AddPapers(calendar, dossier, level!);
        AddRenewals(calendar, dossier, level!);
        return calendar.Listed();
    }

    private void AddPapers(DutyCalendar calendar, Dossier dossier, string level)
    {
        if (Owes(Requirements.MonthlyReporting, level))
        {
            Add(calendar, dossier, Duties.MonthlyReport, submissions.MonthlyReport, month => month.To.AddDays(1));
        }

        if (Owes(Requirements.BusinessPlan, level))
        {
            Add(calendar, dossier, Duties.BusinessPlan, submissions.BusinessPlan, year => year.From);
        }

        if (Owes(Requirements.QuarterlyReview, level))
        {
            Add(calendar, dossier, Duties.QuarterlyReview, submissions.QuarterlyReview, quarter => quarter.To.AddDays(1));
        }
    }

    private static void Add(DutyCalendar calendar, Dossier dossier, string duty, Submitted submitted, Func<Period, DateOnly> opens)
    {
        var joined = dossier.Membership?.JoinedOn ?? DateOnly.MinValue;
        for (var period = submitted.EarliestDue(calendar.From); opens(period) <= calendar.To; period = Submissions.Year.After(period))
        {
            if (period.To >= joined)
            {
                calendar.Add(duty, period, opens(period), submitted.Due(period), submitted.Find(dossier, period, calendar.From) is not null);
            }
        }
    }

    private void AddRecertifications(DutyCalendar calendar, Dossier dossier, string level)
    {
        for (var year = Submissions.Year.YearOf(calendar.From); year.From <= calendar.To; year = Submissions.Year.After(year))
        {
            var (opens, due) = (year.From, year.From.AddDays(30));
            if (due >= calendar.From)
            {
                calendar.Add(Duties.Recertification, year, opens, due, opens <= calendar.From && Holds(dossier, level, calendar.From));
            }
        }
    }

    private bool Holds(Dossier dossier, string level, DateOnly on) => Recertification.IsMet(assess(dossier, on).Levels[Levels.List.Rank(level)]);

    private static void AddDepartures(DutyCalendar calendar, Dossier dossier)
    {
        var leavers = People.ByTheGuide.Sales.Leavers(dossier, calendar.From).Concat(People.ByTheGuide.Technical.Leavers(dossier, calendar.From));
        foreach (var departure in leavers.GroupBy(leaver => leaver.Person, StringComparer.Ordinal))
        {
            var leaver = departure.First();
            var told = leaver.ToldOn <= calendar.From;
            var replaced = departure.All(certificate => certificate.ReplacedBy is not null);
            var counts = departure.Any(certificate => certificate.CertificateHolds);
            if (counts || People.Departures.NoticeDue(leaver) >= calendar.From)
            {
                calendar.Add(Duties.LeaverNotice, leaver.Person, leaver.LeftOn, People.Departures.NoticeDue(leaver), told);
            }

            if (counts || leaver.GraceEnds >= calendar.From)
            {
                calendar.Add(Duties.LeaverReplacement, leaver.Person, leaver.LeftOn, leaver.GraceEnds, replaced);
            }
        }
    }

    private void AddRenewals(DutyCalendar calendar, Dossier dossier, string level)
    {
        if (Owes(Requirements.SalesSpecialists, level))
        {
            AddRenewals(calendar, dossier, Duties.SalesRenewal, FactKinds.SalesCertificate);
            AddRenewals(calendar, dossier, Duties.TechnicalRenewal, FactKinds.TechnicalCertificate);
        }
    }

    private static void AddRenewals(DutyCalendar calendar, Dossier dossier, string duty, string kind)
    {
        var certificates = dossier.Facts.UpTo(kind, calendar.From).ToArray();
        var departures = dossier.Facts.UpTo(FactKinds.PersonLeft, calendar.From).ToArray();
        foreach (var ending in certificates.Where(fact => fact.Until >= calendar.From).DistinctBy(fact => (fact.Person, fact.Until)))
        {
            var until = ending.Until!.Value;
            if (!departures.Any(left => left.Person == ending.Person && left.On >= ending.On))
            {
                var renewed = certificates.Any(other => other.Person == ending.Person && (other.Until ?? DateOnly.MaxValue) > until);
                calendar.Add(duty, ending.Person!, RenewalOpens(until), until, renewed);
            }
        }
    }

    private bool Owes(string requirement, string level) =>
        requirements.First(row => row.Id == requirement).Cells[Levels.List.Rank(level)].Demand == Demand.Required;
}
