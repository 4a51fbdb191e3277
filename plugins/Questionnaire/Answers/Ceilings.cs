using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>What a claim comes to by its benefit's ceiling or rate.</summary>
internal sealed class Ceilings
{
    private readonly Catalog _catalog;
    private readonly BenefitPart _benefit;
    private readonly ClaimPart _claim;
    private readonly Measure? _base;
    private readonly Func<DateOnly, Span>? _usedOver;
    private readonly IReadOnlyDictionary<string, BandedRate> _rates;

    public Ceilings(Catalog catalog, Measures measures, BenefitPart benefit)
    {
        (_catalog, _benefit, _claim) = (catalog, benefit, benefit.Claim!);
        _rates = RisingRate.ByLevel(benefit);
        _base = _claim.Base is { } paidOn ? measures.Sum(paidOn) : null;
        _usedOver = _claim.Used is { } used ? catalog.DaysUsed(used.Over) : null;
    }

    public Sized Find(ClaimQuestion asked) => _benefit.Form switch
    {
        FormWord.PercentCeiling => Percent(asked),
        FormWord.QuantityCeiling => Units.IsMoney(_benefit.Unit!) ? Amount(asked) : Quantity(asked),
        FormWord.Rate => Rate(asked),
        _ => new() { Size = asked.Claim.Amount ?? asked.Claim.Quantity, Currency = asked.Currency },
    };

    private Sized Percent(ClaimQuestion asked)
    {
        if ((asked.Claim.Percent ?? (_claim.PercentOptional ? asked.Ceiling : null)) is not { } percent)
        {
            return Sized.Ends(asked.Undetermined("$.claim.percent", $"La demande ne dit pas quel pourcentage.", $"The claim does not say which percentage."));
        }

        return percent > asked.Ceiling
            ? Sized.Ends(asked.Ruled(ClaimOutcome.Refused, $"{percent:0.##} % dépasse le plafond de {asked.Ceiling:0.##} % du niveau.", $"{percent:0.##} % exceeds the ceiling of {asked.Ceiling:0.##} % of the level."))
            : new() { Size = asked.Claim.Amount, Amount = Share(asked.Claim.Amount, percent, asked.Currency), Currency = asked.Currency };
    }

    private Sized Quantity(ClaimQuestion asked)
    {
        if (asked.Claim.Quantity is not { } quantity)
        {
            return Sized.Ends(asked.Undetermined("$.claim.quantity", $"La demande ne dit pas combien.", $"The claim does not say how many."));
        }

        var left = asked.Ceiling - Used(asked).Sum;
        return quantity > left || quantity <= 0
            ? Sized.Ends(asked.Ruled(
                ClaimOutcome.Refused,
                $"Demandé : {asked.Figure(quantity).Fr} ; plafond de {asked.Ceiling:#,0.##}, il reste {Math.Max(0, left ?? 0):#,0.##}.",
                $"Asked for {asked.Figure(quantity).En}; ceiling of {asked.Ceiling:#,0.##}, {Math.Max(0, left ?? 0):#,0.##} are left."))
            : new() { Size = quantity };
    }

    /// <summary>Money is granted as far as it goes.</summary>
    private Sized Amount(ClaimQuestion asked)
    {
        if (asked.Claim.Amount is not { } claimed)
        {
            return Sized.Ends(asked.Undetermined("$.claim.amount", $"La demande ne dit pas quel montant.", $"The claim does not say which amount."));
        }

        var (amount, lacking) = _catalog.Rates.Convert(claimed, asked.Currency, _benefit.Unit!, asked.On);
        var used = Used(asked);
        if ((lacking is null ? used.Missing : _catalog.Rates.Missing(lacking, asked.On)) is { } missing)
        {
            return Sized.Ends(asked.Undetermined(missing));
        }

        var left = Math.Max(0, asked.Ceiling!.Value - used.Sum);
        return amount <= 0 ? Sized.Ends(asked.Ruled(
                ClaimOutcome.Refused, $"La demande ne porte sur rien ; il reste {left:N2} {_benefit.Unit}.", $"The claim asks for nothing; {left:N2} {_benefit.Unit} are left."))
            : amount <= left ? new() { Size = MinorUnit.Round(amount, _benefit.Unit!), Amount = MinorUnit.Round(amount, _benefit.Unit!), Currency = _benefit.Unit }
            : left == 0 ? Sized.Ends(asked.Ruled(ClaimOutcome.Refused, $"Le plafond de {asked.Ceiling:N2} {_benefit.Unit} est épuisé.", $"The ceiling of {asked.Ceiling:N2} {_benefit.Unit} is used up."))
            : Sized.Ends(Partly(asked, left));
    }

    private ClaimRuling Partly(ClaimQuestion asked, decimal left) => asked.Ruled(
        ClaimOutcome.Partly,
        $"Il reste {left:N2} {_benefit.Unit} du plafond de {asked.Ceiling:N2} {_benefit.Unit}.",
        $"{left:N2} {_benefit.Unit} are left of the ceiling of {asked.Ceiling:N2} {_benefit.Unit}.") with
    {
        Amount = left,
        Currency = _benefit.Unit,
        Records = _claim.Records is { } kind && asked.IsLastStage ? [new Fact { Kind = kind, On = asked.On, Amount = left, Currency = _benefit.Unit }] : [],
    };

    private Sized Rate(ClaimQuestion asked)
    {
        var measured = _base?.Take(asked.Dossier, asked.On, null);
        if (measured?.Missing is { } unknown)
        {
            return Sized.Ends(asked.Undetermined(unknown));
        }

        if ((measured is { } sum ? sum.Actual.Number : asked.Claim.Amount) is not { } paidOn)
        {
            return Sized.Ends(asked.Undetermined("$.claim.amount", $"La demande ne dit pas sur quel montant.", $"The claim does not say on which amount."));
        }

        var currency = _claim.Base is { } part ? part.In ?? _catalog.Currency(asked.Dossier.Partner) : asked.Currency;
        var rate = _rates[asked.Level!];
        var due = MinorUnit.Round(rate.Capped(rate.Lines(paidOn).Sum(line => line.Value)), currency);
        var used = Used(asked, currency);
        return used.Missing is { } missing ? Sized.Ends(asked.Undetermined(missing))
            : _usedOver is not null && due <= used.Sum ? Sized.Ends(asked.Ruled(
                ClaimOutcome.Refused, $"{due:N2} {currency} sont déjà payés pour la période.", $"{due:N2} {currency} have been paid for the period already."))
            : new() { Size = paidOn, Amount = due - used.Sum, Currency = currency, Reasons = Why(asked, rate, paidOn, due, used.Sum, currency) };
    }

    /// <summary>What a rate is paid on, what each band gives of it, and what was paid already.</summary>
    private static Reason[] Why(ClaimQuestion asked, BandedRate rate, decimal paidOn, decimal due, decimal used, string currency)
    {
        IReadOnlyList<LocalizedText> bands = rate.Bands is [{ From: 0 } only] ? [asked.Figure(only.Rate)] : [.. rate.Lines(paidOn).Select(line => line.Text)];
        return
        [
            Words.Because(
                asked.Clause,
                $"{due:N2} {currency} sur {paidOn:N2} {currency} : {string.Join(", ", bands.Select(band => band.Fr))}.",
                $"{due:N2} {currency} on {paidOn:N2} {currency}: {string.Join(", ", bands.Select(band => band.En))}."),
            .. used == 0 ? [] : (ReadOnlySpan<Reason>)[Words.Because(
                asked.Clause, $"Déjà payé pour la période : {used:N2} {currency}.", $"Paid for the period already: {used:N2} {currency}.")],
        ];
    }

    private (decimal Sum, Missing? Missing) Used(ClaimQuestion asked, string? currency = null)
    {
        if (_usedOver is null)
        {
            return default;
        }

        currency ??= Units.IsMoney(_benefit.Unit ?? "") ? _benefit.Unit : null;
        var (used, days) = (0m, _usedOver(asked.On));
        foreach (var fact in asked.Dossier.Facts.UpTo(_claim.Used!.Of, asked.On))
        {
            if (!days.Contains(fact.On))
            {
                continue;
            }

            var (spent, lacking) = currency is null ? (fact.Quantity ?? 1, null) : _catalog.Rates.Convert(fact.Amount ?? 0, fact.Currency ?? currency, currency, fact.On);
            if (lacking is not null)
            {
                return (0, _catalog.Rates.Missing(lacking, fact.On));
            }

            used += spent;
        }

        return (used, null);
    }

    /// <summary>A percentage of an amount, to the minor unit, halves away from zero.</summary>
    private static decimal? Share(decimal? amount, decimal percent, string currency) => amount is { } whole ? MinorUnit.Round(whole * percent / 100, currency) : null;
}
