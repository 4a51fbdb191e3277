using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using TestPlugins.Alliance.Levels;
using TestPlugins.Alliance.Violations;

namespace TestPlugins.Alliance.Benefits;

/// <summary>The co-op fund: accrued by quarter while premier, spent oldest first, gone after a year.</summary>
internal sealed class CoOpFund(Sales sales)
{
    public const int Rate = 2;

    private static readonly string Clause = Clauses.BenefitPrefix + BenefitRows.CoOp;

    public IReadOnlyList<Account> Accounts(Dossier dossier, DateOnly on)
    {
        var (lots, missing) = Lots(dossier, on);
        var account = new Account
        {
            Benefit = BenefitRows.CoOp,
            Currency = Rates.Euro,
            Lots = lots,
            Reasons = [.. missing is null ? [] : (ReadOnlySpan<Reason>)[Words.Because(Clause, missing.Text)], Spendable(dossier, on)],
        };
        return lots.Count == 0 && missing is null ? [] : [account];
    }

    /// <summary>Asked for and then claimed with its proof; the second stage says what is recorded once it is paid.</summary>
    public ClaimRuling Rule(Asked asked)
    {
        if (asked.Claim is not { Amount: { } amount, Currency: { } currency })
        {
            return asked.Undetermined("$.claim.amount", LocalizedText.Of("La demande ne dit pas le montant.", "The claim does not say the amount."));
        }

        var (lots, missing) = Lots(asked.Dossier, asked.On);
        var (euro, lacking) = sales.Rates.Convert(amount, currency, Rates.Euro, asked.On);
        if ((lacking is null ? missing : sales.Rates.Missing(lacking, asked.On)) is { } unknown)
        {
            return asked.Undetermined(unknown.What, unknown.Text);
        }

        var left = lots.Sum(lot => lot.Left);
        if (euro <= 0 || MinorUnit.Round(euro, Rates.Euro) > left)
        {
            return asked.Refused($"Demandé : {euro:N2} EUR ; il reste {left:N2} EUR.", $"Asked for {euro:N2} EUR; {left:N2} EUR are left.");
        }

        return asked.Granted($"{euro:N2} EUR sur les {left:N2} EUR qui restent.", $"{euro:N2} EUR of the {left:N2} EUR that are left.") with
        {
            Amount = amount,
            Currency = currency,
            Records = asked.Claim.Stage == ClaimForm.ClaimStage
                ? [new Fact { Kind = FactKinds.CoOpSpend, On = asked.On, Amount = MinorUnit.Round(euro, Rates.Euro), Currency = Rates.Euro }]
                : [],
        };
    }

    private static Reason Spendable(Dossier dossier, DateOnly on) =>
        Ladders.All.Held(dossier, on) != Ladders.Premier ? Words.Because(Clause, $"À dépenser tant que Premier est tenu ; il ne l'est pas ce jour-là.", $"To be spent while Premier is held; it is not on that day.")
        : Sanctions.Suspends(dossier, BenefitRows.CoOp, on) is { } step ? Sanctions.Because(step)
        : Words.Because(Clause, $"2 % des ventes de chaque trimestre, à dépenser dans l'année, le plus ancien d'abord.", $"2 % of each quarter's sales, to be spent within the year, the oldest first.");

    /// <summary>The lots of a day; and what is missing where a quarter that still counts, or a payment, cannot be told in euro.</summary>
    private (IReadOnlyList<Lot> Lots, Missing? Missing) Lots(Dossier dossier, DateOnly on)
    {
        var (book, missing) = (new LotBook(), (Missing?)null);
        var first = dossier.Facts.UpTo(FactKinds.Sales, on) is [var oldest, ..] ? ProgramYear.Calendar.QuarterOf(oldest.On) : default(Period?);
        for (var at = first; at is { } quarter && quarter.To < on; at = ProgramYear.Calendar.After(quarter))
        {
            missing = Accrue(book, dossier, quarter, on) ?? missing;
        }

        foreach (var spent in dossier.Facts.UpTo(FactKinds.CoOpSpend, on))
        {
            var (euro, lacking) = sales.Rates.Convert(spent.Amount ?? 0, spent.Currency ?? Rates.Euro, Rates.Euro, spent.On);
            missing = lacking is null ? missing : sales.Rates.Missing(lacking, spent.On);
            book.Spend(spent.On, euro);
        }

        return (book.On(on), missing);
    }

    private Missing? Accrue(LotBook book, Dossier dossier, Period quarter, DateOnly on)
    {
        if (Ladders.All.Held(dossier, quarter.To) != Ladders.Premier || Sanctions.Suspends(dossier, BenefitRows.CoOp, quarter.To) is not null)
        {
            return null;
        }

        var (accrues, (sum, missing)) = (quarter.To.AddDays(1), sales.InEuro.Over(dossier, quarter.Days, on));
        var last = accrues.AddYears(1).AddDays(-1);
        if (missing is not null)
        {
            return on <= last ? missing : null;
        }

        book.Accrue(accrues, MinorUnit.Round(sum * Rate / 100, Rates.Euro), last, Words.Because(
            Clause,
            $"2 % de {sum:N2} EUR, ventes du trimestre {quarter.ToString()} ; Premier tenu le {quarter.To:D}.",
            $"2 % of {sum:N2} EUR, sales of quarter {quarter.ToString()}; Premier held on {quarter.To:D}."));
        return null;
    }
}
