using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>What a track brings a partner, and rulings on what it claims.</summary>
internal sealed class Benefits : IBenefits
{
    private readonly Eligibility _eligibility;
    private readonly Markets _markets;
    private readonly Obstacles _obstacles;
    private readonly Dictionary<string, IBenefitRule> _rules;

    public Benefits(Eligibility eligibility, Settings settings, Markets markets, MoveDown moveDown)
    {
        _eligibility = eligibility;
        _markets = markets;
        _obstacles = new Obstacles(settings, moveDown);
        _rules = new(StringComparer.Ordinal)
        {
            [BenefitIds.BaseDiscount] = new BaseDiscount(settings),
            [BenefitIds.Promotions] = new Application(),
            [BenefitIds.DealRegistration] = new DealRegistration(settings),
            [BenefitIds.Mdf] = new MarketingFunds(settings),
            [BenefitIds.Leap] = new GrowthRebate(settings, moveDown),
            [BenefitIds.DealDesk] = new GlobalDealDesk(settings),
            [BenefitIds.Nfr] = new DemoUnits(),
            [BenefitIds.Specialisations] = new Specialisations(),
            [BenefitIds.AdvisoryCouncil] = new AdvisoryCouncil(),
        };
    }

    public IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on)
    {
        var member = On(dossier, on);
        return [.. member.Market.Benefits.Grant(member.Track).Select(offered => Grant(offered, member))];
    }

    public ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on)
    {
        var member = On(dossier, on);
        var offered = Offered(member.Market.Benefits.Grant(member.Track).First(benefit => benefit.Id == claim.Benefit), member);
        if (offered.State == BenefitState.NotGranted)
        {
            return ClaimRulings.Refused(offered.Reasons);
        }

        if (offered.State == BenefitState.Unspecified)
        {
            return ClaimRulings.Undetermined(offered.Reasons);
        }

        var obstacles = _obstacles.Of(claim.Benefit, member).ToArray();
        if (obstacles.Length > 0)
        {
            Reason[] reasons = [.. obstacles.Select(obstacle => obstacle.Reason)];
            return obstacles.All(obstacle => obstacle.IsUnknown) ? ClaimRulings.Undetermined(reasons) : ClaimRulings.Refused(reasons);
        }

        return _rules.TryGetValue(claim.Benefit, out var rule) && rule.IsClaimed
            ? rule.Rule(claim, offered, member)
            : ClaimRulings.Refused([Words.Because(offered.Reasons[0].Clause, $"Cet avantage ne se demande pas : il vient avec le parcours.", $"This benefit is not claimed: it comes with the track.")]);
    }

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

    /// <summary>The table's cell with the benefit's own terms. A track is held.</summary>
    Entitlement Grant(Entitlement offered, Situation member);

    /// <summary>Rules on a claim that nothing stands in the way of.</summary>
    ClaimRuling Rule(Claim claim, Entitlement offered, Situation member);
}
