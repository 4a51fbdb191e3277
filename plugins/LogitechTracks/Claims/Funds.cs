using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>
/// Marketing funds that accrue: a rate on a quarter's net sales, from the day after the quarter, to be spent until the end of
/// the fiscal year after the quarter's own. The track is the one held at the quarter's end.
/// </summary>
internal sealed class Funds(Settings settings, Markets markets)
{
    public decimal? RateOf(string track) => settings.Mdf.Of(track);

    /// <summary>What the finished quarters of a year gave; never below zero.</summary>
    public decimal AccruedIn(Period year, Dossier dossier, DateOnly on) =>
        Quarters(dossier, on).Where(quarter => year.Days.Contains(quarter.Period.To)).Sum(quarter => Accrued(quarter, dossier, on));

    /// <summary>What can be spent on a day: reimbursements took the oldest first.</summary>
    public IReadOnlyList<Lot> Lots(Dossier dossier, DateOnly on)
    {
        var book = new LotBook();
        foreach (var quarter in Quarters(dossier, on))
        {
            book.Accrue(quarter.Period.To.AddDays(1), Accrued(quarter, dossier, on), LastDay(quarter.Period), Because(quarter, dossier, on));
        }

        foreach (var payment in dossier.Facts.UpTo(FactKinds.MdfPayment, on))
        {
            book.Spend(payment.On, payment.Amount ?? 0);
        }

        return book.On(on);
    }

    /// <summary>The account; none where nothing accrues, nor outside all regions, where there is no currency.</summary>
    public IEnumerable<Account> Accounts(Dossier dossier, DateOnly on)
    {
        var lots = Lots(dossier, on);
        return lots.Count == 0 || markets.Of(dossier.Partner.Country).Nowhere is not null ? [] :
        [
            new Account
            {
                Benefit = BenefitIds.Mdf,
                Currency = markets.Of(dossier.Partner.Country).Currency,
                Lots = lots,
                Reasons =
                [
                    Words.Because(
                        "LOG-B.mdf",
                        $"Une part des ventes nettes de chaque trimestre, à dépenser avant la fin de l'exercice suivant, la plus ancienne d'abord.",
                        $"A share of each quarter's net sales, to be spent by the end of the next fiscal year, the oldest first."),
                ],
            },
        ];
    }

    /// <summary>
    /// The finished quarters whose funds may still be there: those of the last year and of the running one, under the guide, as a
    /// member and on a track with a rate. Where something was spent, all since the launch: an earlier payment took what has expired by now, and not these.
    /// </summary>
    private IEnumerable<Quarter> Quarters(Dossier dossier, DateOnly on)
    {
        var joined = Joining.Day(dossier, on);
        var first = dossier.Facts.UpTo(FactKinds.MdfPayment, on).IsEmpty ? FiscalYear.LastComplete(on).From : Windows.Launch.From;
        for (var quarter = FiscalYear.QuarterOf(first); quarter.To < on; quarter = FiscalYear.Calendar.After(quarter))
        {
            if (Windows.InForce(quarter.To) && quarter.To >= joined && TrackAt(quarter, dossier, on) is { } track && RateOf(track) is { } rate)
            {
                yield return new(quarter, track, rate);
            }
        }
    }

    private Reason Because(Quarter quarter, Dossier dossier, DateOnly on)
    {
        var (period, track, rate) = quarter;
        var net = Revenue.Net(dossier, period.Days, on);
        var currency = markets.Of(dossier.Partner.Country).Currency;
        return Words.Because(
            "LOG-B.mdf",
            $"{period.ToString()} : {rate:0.##} % de {net:N2} {currency}, ventes nettes ; parcours tenu le {period.To:D} : {Rulings.Fr(track)}.",
            $"{period.ToString()}: {rate:0.##} % of {net:N2} {currency}, net sales; track held on {period.To:D}: {Rulings.En(track)}.");
    }

    private decimal Accrued(Quarter quarter, Dossier dossier, DateOnly on) =>
        markets.Of(dossier.Partner.Country).Share(Math.Max(0, Revenue.Net(dossier, quarter.Period.Days, on)), quarter.Rate);

    private static DateOnly LastDay(Period quarter) => FiscalYear.Calendar.After(FiscalYear.Of(quarter.From)).To;

    /// <summary>The track held when the quarter ended; the present one where nothing is known of then.</summary>
    private static string? TrackAt(Period quarter, Dossier dossier, DateOnly on) => dossier.LevelOn(quarter.To) ?? dossier.LevelOn(on);

    /// <summary>A quarter that gave funds, with the track it goes by and that track's rate.</summary>
    private readonly record struct Quarter(Period Period, string Track, decimal Rate);
}
