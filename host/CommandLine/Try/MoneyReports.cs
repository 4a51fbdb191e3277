using PartnerHub.Contracts;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using Spectre.Console.Rendering;

namespace PartnerHub.Host.CommandLine.Try;

/// <summary>What is accrued and what is paid, for people.</summary>
internal static class MoneyReports
{
    public static IEnumerable<IRenderable> Accounts(Report report, IReadOnlyList<Account> accounts)
    {
        var locale = report.Locale;
        if (accounts.Count == 0)
        {
            yield return Tables.Line(locale.Say("Rien n'est acquis.", "Nothing is accrued."));
        }

        foreach (var account in accounts)
        {
            yield return Tables.Heading(locale.Pair(report.Benefit(account.Benefit), locale.Money(account.Balance, account.Currency)));
            var table = new ReportTable(
                locale.Say("Acquis le", "Accrued on"), locale.Say("Montant", "Amount"), locale.Say("Reste", "Left"), locale.Say("Dernier jour", "Last day")).Numbers(1, 2);
            foreach (var lot in account.Lots)
            {
                table.Add(new ReportRow
                {
                    Cells =
                    [
                        locale.ShortDay(lot.AccruedOn), locale.Money(lot.Amount, account.Currency), locale.Money(lot.Left, account.Currency),
                        lot.LastDay is { } last ? locale.ShortDay(last) : "–",
                    ],
                });
            }

            yield return table;
            foreach (var line in report.Why(account.Reasons))
            {
                yield return line;
            }
        }
    }

    public static IEnumerable<IRenderable> Payouts(Report report, IReadOnlyList<Payout> payouts)
    {
        var locale = report.Locale;
        if (payouts.Count == 0)
        {
            yield return Tables.Line(locale.Say("Aucun avantage ne se verse pour cette période.", "No benefit pays for this period."));
        }

        foreach (var payout in payouts)
        {
            yield return Tables.Heading(locale.Pair(report.Benefit(payout.Benefit), Paid(locale, payout)));
            foreach (var line in payout.Lines)
            {
                yield return Tables.Indented("- " + locale.Pair(locale.Say(line.Text), locale.Number(line.Value)));
            }

            foreach (var line in report.Why(payout.Reasons))
            {
                yield return line;
            }
        }
    }

    private static string Paid(Locale locale, Payout payout) => payout switch
    {
        { Amount: { } amount, Currency: { } currency } => locale.Money(amount, currency),
        { Points: { } points } => locale.Measure(points, "points"),
        _ => locale.Say("ne se calcule pas", "cannot be told"),
    };
}
