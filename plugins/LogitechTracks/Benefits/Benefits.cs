using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>What a track brings a partner, and rulings on what it claims.</summary>
internal sealed class Benefits : IBenefits
{
    private readonly Eligibility _eligibility;
    private readonly Markets _markets;
    private readonly Obstacles _obstacles;
    private readonly Grounds _grounds;
    private readonly Ladders _ladders;
    private readonly Funds _funds;
    private readonly QuarterRebates _rebates;
    private readonly Dictionary<string, IBenefitRule> _rules;

    public Benefits(Eligibility eligibility, Settings settings, Markets markets, MoveDown moveDown, Ladders ladders)
    {
        _eligibility = eligibility;
        _markets = markets;
        _obstacles = new Obstacles(settings, moveDown, ladders);
        _grounds = new Grounds(settings, moveDown.Pos);
        _ladders = ladders;
        _funds = new Funds(settings, markets);
        _rebates = new QuarterRebates(settings, moveDown.Pos);
        _rules = new(StringComparer.Ordinal)
        {
            [BenefitIds.BaseDiscount] = new BaseDiscount(settings),
            [BenefitIds.Promotions] = new Application(),
            [BenefitIds.DealRegistration] = new DealRegistration(settings),
            [BenefitIds.Mdf] = new MarketingFunds(_funds),
            [BenefitIds.Leap] = new GrowthRebate(_rebates),
            [BenefitIds.DealDesk] = new GlobalDealDesk(settings),
            [BenefitIds.Nfr] = new DemoUnits(),
            [BenefitIds.Specialisations] = new Specialisations(),
            [BenefitIds.AdvisoryCouncil] = new AdvisoryCouncil(),
        };
    }

    public IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on)
    {
        var member = On(dossier, on);
        var ended = _ladders.Ends(dossier, on);
        return [.. member.Market.Benefits.Grant(member.Track).Select(offered => ended is null
            ? Grant(offered, member)
            : offered with { State = BenefitState.NotGranted, Value = FactValue.None, Text = null, Unit = null, Reasons = [ended] })];
    }

    public IReadOnlyList<Account> Accounts(Dossier dossier, DateOnly on) => [.. _funds.Accounts(dossier, on)];

    public IReadOnlyList<Payout> Payouts(Dossier dossier, string period, DateOnly on)
    {
        if (FiscalYear.Calendar.ReadQuarter(period) is not { } quarter)
        {
            return [];
        }

        var member = On(dossier, on);
        var rebate = _rebates.Of(quarter, member);
        return [GrowthRebate.Of(rebate.Line is null && rebate.Missing is null ? rebate : Withheld(BenefitIds.Leap, member) ?? Grounded(rebate, member), member)];
    }

    /// <summary>Benefits follow the standing, the quarters that end with months, and the member's cases.</summary>
    public DateOnly? NextChange(Dossier dossier, DateOnly on)
    {
        var next = new NextDay(on);
        next.At(_eligibility.NextChange(dossier, on));
        foreach (var @case in dossier.Cases)
        {
            next.At(@case.OpenedOn);
            next.At(@case.ClosedOn);
            foreach (var step in @case.Steps)
            {
                next.At(step.On);
            }
        }

        return next.Found;
    }

    public ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on)
    {
        var member = On(dossier, on);
        var offered = Offered(member.Market.Benefits.Grant(member.Track).Single(benefit => benefit.Id == claim.Benefit), member);
        _rules.TryGetValue(claim.Benefit, out var rule);
        if (offered.State == BenefitState.NotGranted && rule is not { GoesByTheTrackOfThen: true })
        {
            return ClaimRulings.Refused(offered.Reasons);
        }

        if (_ladders.Ends(dossier, on) is { } ended)
        {
            return ClaimRulings.Refused(ended);
        }

        if (offered.State == BenefitState.Unspecified)
        {
            return ClaimRulings.Undetermined(offered.Reasons);
        }

        var obstacles = _obstacles.Of(claim.Benefit, member).ToArray();
        if (obstacles.Length > 0)
        {
            Reason[] reasons = [.. obstacles.Select(obstacle => obstacle.Reason)];
            return obstacles.All(obstacle => obstacle.Unknown is not null)
                ? ClaimRulings.Undetermined(reasons) with { Missing = [.. obstacles.Select(obstacle => obstacle.Unknown!)] }
                : ClaimRulings.Refused(reasons);
        }

        if (rule is not { IsClaimed: true })
        {
            return ClaimRulings.Refused([Words.Because(offered.Reasons[0].Clause, $"Cet avantage ne se demande pas : il vient avec le parcours.", $"This benefit is not claimed: it comes with the track.")]);
        }

        if (rule.IsMoney(claim) && member.Market.Nowhere is { } nowhere)
        {
            return ClaimRulings.NotSet(nowhere.What, Words.Because(offered.Reasons[0].Clause, nowhere.Text));
        }

        var ruling = rule.Rule(claim, offered, member);
        return ruling.Ruling is ClaimOutcome.Granted or ClaimOutcome.Partly
            ? ruling with { Reasons = [.. ruling.Reasons, .. _grounds.Of(claim.Benefit, member)] }
            : ruling;
    }

    /// <summary>What withholds a quarter's rebate on the day asked, though something would be paid.</summary>
    private QuarterRebate? Withheld(string benefit, Situation member)
    {
        Reason[] reasons = _ladders.Ends(member.Dossier, member.On) is { } ended ? [ended] : [.. _obstacles.Of(benefit, member).Select(obstacle => obstacle.Reason)];
        return reasons.Length == 0 ? null : QuarterRebate.Withheld(reasons);
    }

    private QuarterRebate Grounded(QuarterRebate rebate, Situation member) =>
        rebate.Line is null ? rebate : rebate with { Reasons = [.. rebate.Reasons, .. _grounds.Of(BenefitIds.Leap, member)] };

    private Entitlement Grant(Entitlement offered, Situation member)
    {
        offered = Offered(offered, member);
        if (offered.State is BenefitState.NotGranted or BenefitState.Unspecified)
        {
            return offered;
        }

        Reason[] obstacles = [.. _obstacles.Of(offered.Id, member).Select(obstacle => obstacle.Reason)];
        return obstacles.Length == 0 ? offered : offered with { State = BenefitState.Suspended, Reasons = obstacles };
    }

    private Entitlement Offered(Entitlement offered, Situation member) =>
        member.Track is not null && _rules.TryGetValue(offered.Id, out var rule) ? rule.Grant(offered, member) : offered;

    private Situation On(Dossier dossier, DateOnly on) =>
        new(dossier, _eligibility.Assess(dossier, on), _markets.Of(dossier.Partner.Country));
}

/// <summary>One benefit's own terms: what it adds to the table's cell, and how a claim on it is ruled.</summary>
internal interface IBenefitRule
{
    /// <summary>True when claims on it are ruled on.</summary>
    bool IsClaimed => true;

    /// <summary>True when a claim may be about a quarter, and goes by the track held at its end.</summary>
    bool GoesByTheTrackOfThen => false;

    /// <summary>True when the ruling on a claim says an amount.</summary>
    bool IsMoney(Claim claim) => false;

    /// <summary>The table's cell with the benefit's own terms. A track is held.</summary>
    Entitlement Grant(Entitlement offered, Situation member);

    /// <summary>Rules on a claim that nothing stands in the way of.</summary>
    ClaimRuling Rule(Claim claim, Entitlement offered, Situation member);
}
