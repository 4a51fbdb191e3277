using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>Rules on the claims of one benefit: its conditions in order, then its ceiling, rate or days, then who decides.</summary>
internal sealed class ClaimRule
{
    private readonly BenefitPart _benefit;
    private readonly ClaimPart _claim;
    private readonly Condition[] _conditions;
    private readonly Ceilings _ceilings;
    private readonly Protection? _protection;
    private readonly Phrase? _granted;
    private readonly Phrase? _needsApproval;

    public ClaimRule(Catalog catalog, Measures measures, BenefitPart benefit)
    {
        (_benefit, _claim) = (benefit, benefit.Claim!);
        _conditions = [.. _claim.Conditions.Select(part => new Condition(catalog, part))];
        _ceilings = new Ceilings(catalog, measures, benefit);
        _protection = _claim.Protection is { } days ? new Protection(days) : null;
        _granted = _claim.Granted is { } granted ? new Phrase(granted) : null;
        _needsApproval = _claim.NeedsApproval is { } approval ? new Phrase(approval) : null;
    }

    /// <summary>The conditions about the partner alone that apply.</summary>
    public IEnumerable<Phrase> About(Dossier dossier, DateOnly on) =>
        _conditions.Where(condition => condition.IsAboutPartner && condition.AppliesToPartner(dossier, on)).Select(condition => condition.Text);

    /// <summary>Rules on a claim.</summary>
    /// <param name="asked">The claim.</param>
    /// <param name="size">What it comes to, for a benefit that is paid by the period or out of a fund; null for the ceiling or rate.</param>
    public ClaimRuling Rule(ClaimQuestion asked, Func<ClaimQuestion, Sized>? size = null)
    {
        if (Array.Find(_conditions, condition => condition.Applies(asked)) is { } condition)
        {
            return asked.Ruled(condition.Outcome, condition.Text) with { Missing = condition.Missing is { } missing ? [missing] : [] };
        }

        var found = Find(asked, size ?? _ceilings.Find);
        var ruling = found.Ruling ?? Decide(asked, found);
        return ruling.Ruling is ClaimOutcome.Granted or ClaimOutcome.Partly
            ? ruling with { Reasons = [.. ruling.Reasons, .. _conditions.Select(condition => condition.Ground(asked)).OfType<Reason>()] }
            : ruling;
    }

    private Sized Find(ClaimQuestion asked, Func<ClaimQuestion, Sized> size)
    {
        if (_protection?.Find(asked) is not { } days)
        {
            return size(asked);
        }

        return days.Ruling is not null || asked.Stage == ClaimForm.ExtensionStage ? days : size(asked) with { ValidUntil = days.ValidUntil };
    }

    private ClaimRuling Decide(ClaimQuestion asked, Sized found)
    {
        if ((asked.State != BenefitState.Active && !found.IsEarned) || found.Size > _claim.ApprovalAbove || (_claim.ApprovalAbove == 0 && found.Size is null))
        {
            var held = _needsApproval is { } said ? asked.Ruled(ClaimOutcome.NeedsApproval, said) : asked.Ruled(ClaimOutcome.NeedsApproval, $"L'éditeur décide.", $"The vendor decides.");
            return held with { ValidUntil = found.ValidUntil ?? asked.ValidUntil, Records = Records(asked, found) };
        }

        var isDue = _claim.PaidWhen is not { } detail || asked.Claim.Detail(detail).Flag == true;
        var amount = isDue ? found.Amount : null;
        return Granted(asked, found, isDue) with
        {
            Amount = amount,
            Currency = amount is null ? null : found.Currency,
            ValidUntil = found.ValidUntil ?? asked.ValidUntil,
            Records = Records(asked, found),
        };
    }

    private ClaimRuling Granted(ClaimQuestion asked, Sized found, bool isDue) =>
        _granted is { } phrase ? asked.Ruled(ClaimOutcome.Granted, phrase)
        : found.Reasons.Count > 0 ? asked.Ruled(ClaimOutcome.Granted, found.Amount is null || isDue ? found.Reasons : [.. found.Reasons, asked.NotDueYet])
        : found.ValidUntil is { } last ? asked.Ruled(ClaimOutcome.Granted, $"Affaire protégée jusqu'au {last:D} inclus.", $"Deal protected up to and including {last:D}.")
        : asked.Ceiling is not { } ceiling ? asked.Ruled(ClaimOutcome.Granted, $"Fait partie du niveau.", $"Part of the level.")
        : Granted(asked, found.Amount, found.Currency, isDue, asked.Figure(ceiling));

    private static ClaimRuling Granted(ClaimQuestion asked, decimal? amount, string? currency, bool isDue, LocalizedText most) =>
        amount is null ? asked.Ruled(ClaimOutcome.Granted, $"Accordé, au plus {most.Fr}.", $"Granted, at most {most.En}.")
        : isDue ? asked.Ruled(ClaimOutcome.Granted, $"Accordé : {amount:N2} {currency}, au plus {most.Fr}.", $"Granted: {amount:N2} {currency}, at most {most.En}.")
        : asked.Ruled(ClaimOutcome.Granted, $"Accordé (au plus {most.Fr}), dû une fois l'affaire conclue.", $"Granted (at most {most.En}), due once the deal is closed.");

    /// <summary>What is used up is noted once it is granted for good: at the last stage.</summary>
    private Fact[] Records(ClaimQuestion asked, Sized found)
    {
        if (!asked.IsLastStage || (found.Records is null && (_claim.Records is null || found.Size is null)))
        {
            return [];
        }

        var isMoney = Units.IsMoney(_benefit.Unit ?? "");
        return
        [
            found.Records ?? new Fact
            {
                Kind = _claim.Records!,
                On = asked.On,
                Amount = isMoney ? found.Size : null,
                Currency = isMoney ? found.Currency : null,
                Quantity = isMoney ? null : found.Size,
            },
        ];
    }
}
