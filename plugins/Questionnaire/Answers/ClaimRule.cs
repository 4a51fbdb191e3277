using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>Rules on the claims of one benefit: its conditions in order, then its ceiling or rate, then who decides.</summary>
internal sealed class ClaimRule
{
    private readonly BenefitPart _benefit;
    private readonly ClaimPart _claim;
    private readonly Condition[] _conditions;
    private readonly Measure? _base;
    private readonly Func<DateOnly, Span>? _usedOver;
    private readonly Phrase? _granted;
    private readonly Phrase? _needsApproval;

    public ClaimRule(Catalog catalog, Measures measures, BenefitPart benefit)
    {
        (_benefit, _claim) = (benefit, benefit.Claim!);
        _conditions = [.. _claim.Conditions.Select(part => new Condition(catalog, part))];
        _base = _claim.Base is { } paidOn ? measures.Sum(paidOn) : null;
        _usedOver = _claim.Used is { } used ? catalog.Days(used.Over) : null;
        _granted = _claim.Granted is { } granted ? new Phrase(granted) : null;
        _needsApproval = _claim.NeedsApproval is { } approval ? new Phrase(approval) : null;
    }

    /// <summary>The conditions about the partner alone that apply.</summary>
    public IEnumerable<Phrase> About(Dossier dossier, DateOnly on) =>
        _conditions.Where(condition => condition.IsAboutPartner && condition.AppliesToPartner(dossier, on)).Select(condition => condition.Text);

    public ClaimRuling Rule(ClaimQuestion asked)
    {
        if (Array.Find(_conditions, condition => condition.Applies(asked)) is { } condition)
        {
            return asked.Ruled(condition.Outcome, condition.Text);
        }

        return _benefit.Form switch
        {
            FormWord.PercentCeiling => Percent(asked),
            FormWord.QuantityCeiling => Units.IsMoney(_benefit.Unit!) ? Amount(asked) : Quantity(asked),
            FormWord.Rate => Rate(asked),
            _ => Decide(asked, asked.Claim.Amount ?? asked.Claim.Quantity, null),
        };
    }

    private ClaimRuling Percent(ClaimQuestion asked)
    {
        if ((asked.Claim.Percent ?? (_claim.PercentOptional ? asked.Ceiling : null)) is not { } percent)
        {
            return asked.Ruled(ClaimOutcome.Undetermined, $"La demande ne dit pas quel pourcentage (percent).", $"The claim does not say which percentage (percent).");
        }

        return percent > asked.Ceiling
            ? asked.Ruled(ClaimOutcome.Refused, $"{percent:0.##} % dépasse le plafond de {asked.Ceiling:0.##} % du niveau.", $"{percent:0.##} % exceeds the ceiling of {asked.Ceiling:0.##} % of the level.")
            : Decide(asked, asked.Claim.Amount, Share(asked.Claim.Amount, percent));
    }

    private ClaimRuling Quantity(ClaimQuestion asked)
    {
        if (asked.Claim.Quantity is not { } quantity)
        {
            return asked.Ruled(ClaimOutcome.Undetermined, $"La demande ne dit pas combien (quantity).", $"The claim does not say how many (quantity).");
        }

        var left = asked.Ceiling - Used(asked);
        return quantity > left
            ? asked.Ruled(
                ClaimOutcome.Refused,
                $"{quantity:#,0.##} {_benefit.Unit} dépassent le plafond de {asked.Ceiling:#,0.##} ; reste {left:#,0.##}.",
                $"{quantity:#,0.##} {_benefit.Unit} exceed the ceiling of {asked.Ceiling:#,0.##}; {left:#,0.##} left.")
            : Decide(asked, quantity, null);
    }

    /// <summary>Money is granted as far as it goes.</summary>
    private ClaimRuling Amount(ClaimQuestion asked)
    {
        if (asked.Claim.Amount is not { } amount)
        {
            return asked.Ruled(ClaimOutcome.Undetermined, $"La demande ne dit pas quel montant (amount).", $"The claim does not say which amount (amount).");
        }

        var left = Math.Max(0, asked.Ceiling!.Value - Used(asked));
        return amount <= left ? Decide(asked, amount, amount)
            : left == 0 ? asked.Ruled(ClaimOutcome.Refused, $"Le plafond de {asked.Ceiling:N2} {_benefit.Unit} est épuisé.", $"The ceiling of {asked.Ceiling:N2} {_benefit.Unit} is used up.")
            : asked.Ruled(
                ClaimOutcome.Partly,
                $"Il reste {left:N2} {_benefit.Unit} du plafond de {asked.Ceiling:N2} {_benefit.Unit}.",
                $"{left:N2} {_benefit.Unit} are left of the ceiling of {asked.Ceiling:N2} {_benefit.Unit}.",
                left);
    }

    private ClaimRuling Rate(ClaimQuestion asked)
    {
        var paidOn = _base is null ? asked.Claim.Amount : _base.Take(asked.Dossier, asked.On, null).Actual.Number;
        return paidOn is { } amount
            ? Decide(asked, amount, Share(Math.Max(0, amount), asked.Ceiling!.Value))
            : asked.Ruled(ClaimOutcome.Undetermined, $"La demande ne dit pas sur quel montant (amount).", $"The claim does not say on which amount (amount).");
    }

    private ClaimRuling Decide(ClaimQuestion asked, decimal? size, decimal? amount)
    {
        if (asked.Cell.State != BenefitState.Active || size > _claim.ApprovalAbove || (_claim.ApprovalAbove == 0 && size is null))
        {
            return _needsApproval is { } said
                ? asked.Ruled(ClaimOutcome.NeedsApproval, said)
                : asked.Ruled(ClaimOutcome.NeedsApproval, $"L'éditeur décide.", $"The vendor decides.");
        }

        var isDue = _claim.PaidWhen is not { } detail || asked.Claim.Detail(detail).Flag == true;
        return _granted is { } phrase ? asked.Ruled(ClaimOutcome.Granted, phrase, isDue ? amount : null)
            : amount is null ? Granted(asked)
            : isDue ? asked.Ruled(ClaimOutcome.Granted, $"Accordé : {amount:N2}, {Terms(asked)}.", $"Granted: {amount:N2}, {Terms(asked)}.", amount)
            : asked.Ruled(ClaimOutcome.Granted, $"Accordé ({Terms(asked)}), dû une fois l'affaire conclue.", $"Granted ({Terms(asked)}), due once the deal is closed.");
    }

    private ClaimRuling Granted(ClaimQuestion asked) => asked.Ceiling is null
        ? asked.Ruled(ClaimOutcome.Granted, $"Fait partie du niveau.", $"Part of the level.")
        : asked.Ruled(ClaimOutcome.Granted, $"Accordé, {Terms(asked)}.", $"Granted, {Terms(asked)}.");

    private string Terms(ClaimQuestion asked) => FormattableString.Invariant($"max. {asked.Ceiling:0.##}{(asked.Cell.Unit == Units.Percent ? " %" : " " + asked.Cell.Unit)}");

    private decimal Used(ClaimQuestion asked)
    {
        if (_usedOver is null)
        {
            return 0;
        }

        var (used, days) = (0m, _usedOver(asked.On));
        foreach (var fact in asked.Dossier.Facts.UpTo(_claim.Used!.Of, asked.On))
        {
            used += !days.Contains(fact.On) ? 0 : Units.IsMoney(_benefit.Unit!) ? fact.Amount ?? 0 : fact.Quantity ?? 1;
        }

        return used;
    }

    /// <summary>A percentage of an amount, to the cent, halves away from zero.</summary>
    private static decimal? Share(decimal? amount, decimal percent) =>
        amount is { } whole ? decimal.Round(whole * (percent / 100), 2, MidpointRounding.AwayFromZero) : null;
}
