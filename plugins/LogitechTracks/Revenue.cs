using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Sales as the guide counts them: net for thresholds and milestones, gross for the growth rebate.</summary>
internal static class Revenue
{
    /// <summary>
    /// The amounts recorded, less discounts and other pre-sale benefits where they are given apart. Deductions never turn
    /// the sales of a product on a day into returns, nor its returns into sales; facts are kept by day, then product.
    /// </summary>
    public static decimal Net(Dossier dossier, Span days, DateOnly on, Why? why = null)
    {
        var sum = 0m;
        var (amount, deducted) = (0m, 0m);
        Fact? before = null;
        foreach (var fact in dossier.Facts.UpTo(FactKinds.Sales, on))
        {
            if (!days.Contains(fact.On))
            {
                continue;
            }

            if (before is not null && (before.On != fact.On || before.Product != fact.Product))
            {
                sum += Net(amount, deducted);
                (amount, deducted) = (0, 0);
            }

            amount += fact.Amount ?? 0;
            deducted += Deducted(fact);
            before = fact;
            why?.Counted(fact);
        }

        return sum + Net(amount, deducted);
    }

    /// <summary>The amounts recorded, nothing deducted.</summary>
    public static decimal Gross(Dossier dossier, Span days, DateOnly on)
    {
        var sum = 0m;
        foreach (var fact in dossier.Facts.UpTo(FactKinds.Sales, on))
        {
            if (days.Contains(fact.On))
            {
                sum += fact.Amount ?? 0;
            }
        }

        return sum;
    }

    private static decimal Net(decimal amount, decimal deducted) =>
        amount < 0 ? Math.Min(0, amount - deducted) : Math.Max(0, amount - deducted);

    private static decimal Deducted(Fact sale) => sale.Details.Count == 0
        ? 0
        : (sale.Detail(FactKinds.Discounts).Number ?? 0) + (sale.Detail(FactKinds.PreSaleBenefits).Number ?? 0);
}

/// <summary>
/// Net sales of the last complete fiscal year. A member that joined after that year began is judged on the 12 months before
/// the day.
/// </summary>
internal sealed class AnnualRevenue : Measure
{
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var days = Days(dossier, on);
        if (why is not null)
        {
            why.Over(days);
            Inform(dossier, on, why);
        }

        return Measurement.Of(Revenue.Net(dossier, days, on, why));
    }

    public static Span Days(Dossier dossier, DateOnly on) =>
        IsRolling(dossier, on) ? Span.MonthsBefore(on, 12) : FiscalYear.LastComplete(on).Days;

    /// <summary>True for a member that joined after the last complete year began.</summary>
    public static bool IsRolling(Dossier dossier, DateOnly on) => Joining.Day(dossier, on) > FiscalYear.LastComplete(on).From;

    /// <summary>The running year, which decides nothing yet.</summary>
    private static void Inform(Dossier dossier, DateOnly on, Why why)
    {
        var running = FiscalYear.Of(on);
        var sofar = Revenue.Net(dossier, running.Days, on);
        why.Say(
            $"Pour information, {running.ToString()} à ce jour : {sofar:N2}.",
            $"For information, {running.ToString()} so far: {sofar:N2}.");
        if (IsRolling(dossier, on))
        {
            var until = Joining.PremierOpenUntil(dossier, on);
            why.Say(
                $"Arrivé après le début de l'exercice écoulé : jugé sur les 12 mois précédents ; Premier ne demande rien jusqu'au {until:D} inclus.",
                $"Joined after the last complete year began: judged on the 12 months before; Premier asks nothing up to and including {until:D}.");
        }
    }
}

/// <summary>Net sales of the last complete fiscal quarter. A quarter that ended before the member joined is not owed.</summary>
internal sealed class QuarterRevenue : Measure
{
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var quarter = FiscalYear.LastCompleteQuarter(on);
        why?.Over(quarter.Days);
        var net = Revenue.Net(dossier, quarter.Days, on, why);
        return quarter.To < Joining.Day(dossier, on) ? Measurement.NotOwed(FiscalYear.QuarterOf(on).To, net) : Measurement.Of(net);
    }
}
