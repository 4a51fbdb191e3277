using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>What accrues with each period at the level held on its last day, expires, and is spent oldest first.</summary>
internal sealed class Fund(Catalog catalog, Measures measures, BenefitTable table, Suspension suspension, BenefitPart part)
{
    private readonly AccrualPart _accrual = part.Accrual!;
    private readonly SumInCurrency _sum = measures.Money(part.Accrual!);
    private readonly string _clause = table.Find(part.Id).Clause;
    private readonly IReadOnlyDictionary<string, BandedRate> _rates = RisingRate.ByLevel(part);

    /// <summary>The account of a day; null where nothing was ever accrued or all is gone.</summary>
    public Account? Account(Dossier dossier, DateOnly on)
    {
        var (lots, missing) = Lots(dossier, on);
        return lots.Count == 0 && missing is null ? null : new()
        {
            Benefit = part.Id,
            Currency = Currency(dossier),
            Lots = lots,
            Reasons = [.. missing is null ? [] : (ReadOnlySpan<Reason>)[Words.Because(_clause, missing.Text)], Spendable(dossier, on)],
        };
    }

    /// <summary>What a claim takes out of the fund.</summary>
    public Sized Find(ClaimQuestion asked)
    {
        if (asked.Claim is not { Amount: { } amount, Currency: { } claimed })
        {
            return Sized.Ends(asked.Undetermined("$.claim.amount", $"La demande ne dit pas quel montant.", $"The claim does not say which amount."));
        }

        var currency = Currency(asked.Dossier);
        var (lots, missing) = Lots(asked.Dossier, asked.On);
        var (wanted, lacking) = catalog.Rates.Convert(amount, claimed, currency, asked.On);
        if ((lacking is null ? missing : catalog.Rates.Missing(lacking, asked.On)) is { } unknown)
        {
            return Sized.Ends(asked.Undetermined(unknown));
        }

        var (spent, left) = (MinorUnit.Round(wanted, currency), lots.Sum(lot => lot.Left));
        return spent <= 0 || spent > left
            ? Sized.Ends(asked.Ruled(ClaimOutcome.Refused, $"Demandé : {wanted:N2} {currency} ; il reste {left:N2} {currency}.", $"Asked for {wanted:N2} {currency}; {left:N2} {currency} are left."))
            : new()
            {
                Size = spent,
                Amount = amount,
                Currency = claimed,
                Reasons =
                [
                    Words.Because(
                        asked.Clause, $"{spent:N2} {currency} sur les {left:N2} {currency} qui restent.", $"{spent:N2} {currency} of the {left:N2} {currency} that are left."),
                ],
                Records = new Fact { Kind = _accrual.Spent, On = asked.On, Amount = spent, Currency = currency },
            };
    }

    private Reason Spendable(Dossier dossier, DateOnly on) =>
        table.Cell(part.Id, catalog.Held(dossier, on))?.State != BenefitState.Active
            ? Words.Because(_clause, $"Ne se dépense pas ce jour-là : le niveau tenu n'y donne pas droit.", $"Not to be spent on that day: the level held does not grant it.")
            : suspension.Of(dossier, part.Id, on) ?? Words.Because(_clause, $"Se dépense, le plus ancien d'abord.", $"To be spent, the oldest first.");

    /// <summary>The lots of a day; and what is missing where a period that still counts, or a payment, can't be told.</summary>
    private (IReadOnlyList<Lot> Lots, Missing? Missing) Lots(Dossier dossier, DateOnly on)
    {
        var (book, missing, currency) = (new LotBook(), (Missing?)null, Currency(dossier));
        for (var at = First(dossier, on); at is { } period && period.To < on; at = catalog.Year.After(period))
        {
            missing = Accrue(book, dossier, period, on, currency) ?? missing;
        }

        foreach (var spent in dossier.Facts.UpTo(_accrual.Spent, on))
        {
            var (amount, lacking) = catalog.Rates.Convert(spent.Amount ?? 0, spent.Currency ?? currency, currency, spent.On);
            missing = lacking is null ? missing : catalog.Rates.Missing(lacking, spent.On);
            book.Spend(spent.On, amount);
        }

        return (book.On(on), missing);
    }

    private Period? First(Dossier dossier, DateOnly on)
    {
        DateOnly? first = null;
        foreach (var kind in _accrual.Of)
        {
            first = dossier.Facts.UpTo(kind, on) is [var oldest, ..] && !(first <= oldest.On) ? oldest.On : first;
        }

        return first is { } day ? catalog.Year.Of(Catalog.Form(_accrual.Period), day) : null;
    }

    private Missing? Accrue(LotBook book, Dossier dossier, Period period, DateOnly on, string currency)
    {
        var level = catalog.Held(dossier, period.To);
        if (level is null || table.Cell(part.Id, level)?.State != BenefitState.Active || !_rates.TryGetValue(level, out var rate)
            || suspension.Of(dossier, part.Id, period.To) is not null)
        {
            return null;
        }

        var (accrues, (sum, missing)) = (period.To.AddDays(1), _sum.Over(dossier, period.Days, on));
        var last = _accrual.LastsMonths is { } months ? accrues.AddMonths(months).AddDays(-1) : (DateOnly?)null;
        if (missing is not null)
        {
            return last < on ? null : missing;
        }

        book.Accrue(accrues, MinorUnit.Round(rate.Capped(rate.Lines(sum).Sum(line => line.Value)), currency), last, Words.Because(
            _clause,
            $"Acquis sur {sum:N2} {currency}, somme de la période {period.ToString()} ; niveau tenu le {period.To:D} : {catalog.Levels.Name(level).Fr}.",
            $"Accrued on {sum:N2} {currency}, sum of period {period.ToString()}; level held on {period.To:D}: {catalog.Levels.Name(level).En}."));
        return null;
    }

    private string Currency(Dossier dossier) => _accrual.In ?? catalog.Currency(dossier.Partner);
}
