using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>
/// LEAP: when a quarter's target is reached, a rate on the whole quarter's gross sales. A claim may name the quarter; without
/// it, the last complete one.
/// </summary>
internal sealed class GrowthRebate(QuarterRebates rebates) : IBenefitRule
{
    public bool GoesByTheTrackOfThen => true;

    public Entitlement Grant(Entitlement offered, Situation member)
    {
        if (member.Market.Leap.Of(member.Track!).Count == 0)
        {
            return offered with { State = BenefitState.NotGranted, Reasons = [QuarterRebates.Unset(member.Track!), .. offered.Reasons] };
        }

        var rebate = rebates.Of(FiscalYear.LastCompleteQuarter(member.On), member);
        return rebate switch
        {
            { IsWithheld: true } => offered with { State = BenefitState.Suspended, Reasons = rebate.Reasons },
            { Line: { } paid } => offered.Adding(rebate.Reasons) with { Value = paid.Rate!.Value, Unit = Units.Percent },
            _ => offered.Adding(rebate.Reasons),
        };
    }

    public ClaimRuling Rule(Claim claim, Entitlement offered, Situation member)
    {
        var named = claim.Detail(ClaimForms.Quarter);
        var quarter = FiscalYear.Calendar.ReadQuarter(named.Text);
        if (named.Form != FactValueForm.None && quarter is null)
        {
            return ClaimRulings.Unsaid(QuarterRebates.Clause, "details.quarter", "un trimestre écrit comme FY2025-Q1", "a quarter written as FY2025-Q1");
        }

        var rebate = rebates.Of(quarter ?? FiscalYear.LastCompleteQuarter(member.On), member);
        return rebate switch
        {
            { Missing: { } missing } => ClaimRulings.Undetermined(rebate.Reasons) with { Missing = [missing] },
            { Line: { } paid } => ClaimRulings.Of(MinorUnit.Round(paid.Value, member.Market.Currency), claim.Amount, member.Market.Currency, rebate.Reasons),
            _ => ClaimRulings.Refused(rebate.Reasons),
        };
    }

    /// <summary>What is paid for a quarter without a claim: what a claim for all of it would be granted.</summary>
    public static Payout Of(QuarterRebate rebate, Situation member)
    {
        var known = rebate.Missing is null && member.Market.Nowhere is null;
        return new()
        {
            Benefit = BenefitIds.Leap,
            Amount = known ? MinorUnit.Round(rebate.Line?.Value ?? 0, member.Market.Currency) : null,
            Currency = known ? member.Market.Currency : null,
            Lines = rebate.Line is { } line ? [line] : [],
            Reasons = rebate.Reasons,
        };
    }
}
