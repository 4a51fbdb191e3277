using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>The next day on which an answer can change though nothing new is learned.</summary>
internal sealed class NextChange(IReadOnlyList<FactKind> kinds, Submissions submissions)
{
    /// <summary>A candidate is judged as if it joined on the day asked, so that what it owes moves with every day.</summary>
    public DateOnly? After(Dossier dossier, DateOnly on)
    {
        if (dossier.Membership is not { } membership)
        {
            return on.AddDays(1);
        }

        var next = new NextDay(on);
        next.Levels(membership);
        next.Facts(dossier.Facts, kinds);
        next.Rolling(dossier.Facts.OfKind(FactKinds.Sales), 12);
        next.Rolling(dossier.Facts.OfKind(FactKinds.MarketingActivity), 12);
        AddCalendar(next, on);
        AddDepartures(next, dossier, on);
        AddRenewals(next, dossier.Facts.UpTo(FactKinds.SalesCertificate, on));
        AddRenewals(next, dossier.Facts.UpTo(FactKinds.TechnicalCertificate, on));
        return next.Found;
    }

    /// <summary>Reviews, plans and the January window begin and end with months; only monthly reports are due within one.</summary>
    private void AddCalendar(NextDay next, DateOnly on)
    {
        next.Monthly();
        next.After(submissions.MonthlyReport.Due(Submissions.Year.Before(ProgramYear.MonthOf(on))));
    }

    private static void AddDepartures(NextDay next, Dossier dossier, DateOnly on)
    {
        foreach (var left in dossier.Facts.UpTo(FactKinds.PersonLeft, on))
        {
            next.After(left.On.AddDays(People.NoticeDays));
            next.After(left.On.AddDays(People.GraceDays));
            if (DateOnly.TryParseExact(left.Detail("toldOn").Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var told))
            {
                next.At(told);
            }
        }
    }

    private static void AddRenewals(NextDay next, ReadOnlySpan<Fact> certificates)
    {
        foreach (var certificate in certificates)
        {
            if (certificate.Until is { } until && until > certificate.On)
            {
                next.At(Obligations.RenewalOpens(until));
            }
        }
    }
}
