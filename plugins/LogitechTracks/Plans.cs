using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The joint business plan of the running fiscal year. Not owed before its due date; handed in early, it counts.</summary>
/// <param name="days">Days after 1 April, or after onboarding, by which it is due.</param>
internal sealed class JointPlan(int days) : Measure
{
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var year = FiscalYear.Of(on);
        if (Find(dossier, year, on) is { } plan)
        {
            why?.Counted(plan);
            return Measurement.Of(true);
        }

        var due = Due(dossier, year, on);
        why?.Say($"{year.ToString()} : à remettre au plus tard le {due:D}.", $"{year.ToString()}: due by {due:D}.");
        return on <= due ? Measurement.NotOwed(due, false) : Measurement.Of(false);
    }

    /// <summary>
    /// The later of the two dates the guide names. Onboarding cannot end before a partner has joined, so a newcomer whose
    /// onboarding is not noted yet has its days from then.
    /// </summary>
    public DateOnly Due(Dossier dossier, Period year, DateOnly on)
    {
        var from = year.From;
        foreach (var fact in dossier.Facts.UpTo(FactKinds.OnboardingCompleted, on))
        {
            if ((fact.Value.Flag ?? true) && fact.On > from)
            {
                from = fact.On;
            }
        }

        var joined = Joining.Day(dossier, on);
        return (joined > from ? joined : from).AddDays(days);
    }

    public static Fact? Find(Dossier dossier, Period year, DateOnly on)
    {
        foreach (var fact in dossier.Facts.UpTo(FactKinds.JointBusinessPlan, on))
        {
            if ((fact.Value.Flag ?? true) && ProgramYear.Names(fact.Period, year))
            {
                return fact;
            }
        }

        return null;
    }
}

/// <summary>The marketing plan of the running fiscal quarter, in line with the annual plan. Not owed before its due date.</summary>
/// <param name="month">Month of the quarter by whose end it is due.</param>
internal sealed class QuarterPlan(int month) : Measure
{
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var quarter = FiscalYear.QuarterOf(on);
        if (Find(dossier, quarter, on) is { } plan)
        {
            why?.Counted(plan);
            return Measurement.Of(true);
        }

        var due = Due(quarter);
        if (due < Joining.Day(dossier, on))
        {
            due = Due(FiscalYear.Calendar.After(quarter));
        }

        why?.Say($"{quarter.ToString()} : à remettre au plus tard le {due:D}.", $"{quarter.ToString()}: due by {due:D}.");
        return on <= due ? Measurement.NotOwed(due, false) : Measurement.Of(false);
    }

    public DateOnly Due(Period quarter) => FiscalYear.EndOfMonthOf(quarter, month);

    public static Fact? Find(Dossier dossier, Period quarter, DateOnly on)
    {
        foreach (var fact in dossier.Facts.UpTo(FactKinds.MarketingPlan, on))
        {
            if ((fact.Value.Flag ?? true) && (fact.Detail(FactKinds.FollowsAnnualPlan).Flag ?? true) && ProgramYear.Names(fact.Period, quarter))
            {
                return fact;
            }
        }

        return null;
    }
}
