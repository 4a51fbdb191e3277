using PartnerHub.Contracts;
using PartnerHub.Plugins.KasperskyTiers.Claims;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>What a partner has, and what becomes of its claims.</summary>
internal sealed class Entitlements : IBenefits
{
    private readonly BenefitTable _benefits;
    private readonly Dictionary<string, IClaimRule> _rules;

    public Entitlements(BenefitTable benefits, Settings settings)
    {
        var core = new PriceList(settings.Products, enterprise: false);
        var enterprise = new PriceList(settings.Products, enterprise: true);
        _benefits = benefits;
        _rules = new(StringComparer.Ordinal)
        {
            [Benefits.CoreDiscount] = new RecommendedDiscount(core),
            [Benefits.EnterpriseDiscount] = new RecommendedDiscount(enterprise),
            [Benefits.DealRegistration] = new DealRegistration(core),
            [Benefits.EnterpriseDealRegistration] = new EnterpriseDealRegistration(enterprise),
            [Benefits.NfrLicences] = new NfrLicences(),
            [Benefits.Leads] = new LeadRequest(),
            [Benefits.SalesTraining] = new Training(),
            [Benefits.TechnicalTraining] = new Training(),
            [Benefits.Club] = new HighPerformanceClub(settings.HighPerformanceClub.Weights),
        };
    }

    public IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on) =>
        [.. _benefits.Grant(dossier.LevelOn(on)).Select(entitlement => WithConditions(entitlement, dossier, on))];

    public ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on)
    {
        var level = dossier.LevelOn(on);
        var granted = _benefits.Grant(level).FirstOrDefault(entitlement => entitlement.Id == claim.Benefit);
        if (granted is null)
        {
            return Refused(Words.Because(Clauses.Benefits, $"Le programme n'a pas d'avantage « {claim.Benefit} ».", $"The program has no benefit '{claim.Benefit}'."));
        }

        if (granted.State == BenefitState.NotGranted)
        {
            return Refused(granted.Reasons[0]);
        }

        var clause = granted.Reasons[0].Clause;
        return _rules.TryGetValue(claim.Benefit, out var rule)
            ? rule.Rule(new ClaimQuestion { Dossier = dossier, Claim = claim, On = on, Cell = _benefits.Cell(claim.Benefit, level)!, Clause = clause })
            : Refused(Words.Because(clause, $"Cet avantage ne se demande pas : il va avec le statut.", $"This benefit is not claimed: it comes with the status."));
    }

    private static Entitlement WithConditions(Entitlement entitlement, Dossier dossier, DateOnly on) =>
        entitlement.Id == Benefits.EnterpriseDealRegistration && entitlement.State == BenefitState.Active && !Specialisation.Current(dossier, on)
            ? entitlement with
            {
                Reasons =
                [
                    .. entitlement.Reasons,
                    Words.Because(
                        entitlement.Reasons[0].Clause,
                        $"Aucune spécialisation entreprise en cours : il en faut une pour enregistrer une affaire.",
                        $"No current enterprise specialisation: one is needed to register a deal."),
                ],
            }
            : entitlement;

    private static ClaimRuling Refused(Reason reason) => new() { Ruling = ClaimOutcome.Refused, Reasons = [reason] };
}
