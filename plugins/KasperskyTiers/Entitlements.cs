using PartnerHub.Contracts;
using PartnerHub.Plugins.KasperskyTiers.Claims;
using PartnerHub.Plugins.KasperskyTiers.Violations;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>What a partner has, and what becomes of its claims.</summary>
internal sealed class Entitlements : IBenefits
{
    private static readonly FactKind[] Kinds = [.. FactKinds.All.Where(kind => kind.Id is FactKinds.EnterpriseSpecialisation or FactKinds.NfrLicence)];

    private readonly BenefitTable _benefits;
    private readonly Dictionary<string, IClaimRule> _rules;

    public Entitlements(BenefitTable benefits, Settings settings, BusinessSales sales)
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
            [Benefits.Leads] = new LeadRequest(sales),
            [Benefits.SalesTraining] = new Training(),
            [Benefits.TechnicalTraining] = new Training(),
            [Benefits.Club] = new HighPerformanceClub(settings.HighPerformanceClub.Weights, sales),
        };
    }

    public IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on)
    {
        var ended = StepsTaken.Ends(dossier, on);
        return [.. _benefits.Grant(dossier.LevelOn(on)).Select(entitlement => ended is null
            ? WithConditions(Withheld(entitlement, dossier, on), dossier, on)
            : entitlement with { State = BenefitState.NotGranted, Value = FactValue.None, Text = null, Unit = null, Reasons = [ended] })];
    }

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

        if ((StepsTaken.Ends(dossier, on) ?? StepsTaken.Suspends(dossier, claim.Benefit, on)) is { } withheld)
        {
            return Refused(withheld);
        }

        var clause = granted.Reasons[0].Clause;
        return _rules.TryGetValue(claim.Benefit, out var rule)
            ? rule.Rule(new ClaimQuestion { Dossier = dossier, Claim = claim, On = on, Cell = _benefits.Cell(claim.Benefit, level)!, Clause = clause })
            : Refused(Words.Because(clause, $"Cet avantage ne se demande pas : il va avec le statut.", $"This benefit is not claimed: it comes with the status."));
    }

    public DateOnly? NextChange(Dossier dossier, DateOnly on)
    {
        var next = new NextDay(on);
        if (dossier.Membership is { } membership)
        {
            next.Levels(membership);
        }

        next.Facts(dossier.Facts, Kinds);
        foreach (var licences in dossier.Facts.UpTo(FactKinds.NfrLicence, on))
        {
            next.After(NfrLicences.LastDay(licences));
        }

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

    /// <summary>What steps taken leave of a benefit that the status grants.</summary>
    private static Entitlement Withheld(Entitlement entitlement, Dossier dossier, DateOnly on)
    {
        if (dossier.Cases.Count == 0 || entitlement.State == BenefitState.NotGranted)
        {
            return entitlement;
        }

        return StepsTaken.Suspends(dossier, entitlement.Id, on) is { } suspended ? entitlement with { State = BenefitState.Suspended, Reasons = [suspended] }
            : StepsTaken.Hampers(dossier, entitlement.Id, on) is { } hampered ? Adding(entitlement, hampered)
            : entitlement;
    }

    private static Entitlement WithConditions(Entitlement entitlement, Dossier dossier, DateOnly on) => (entitlement.Id, entitlement.State) switch
    {
        (Benefits.EnterpriseDealRegistration, BenefitState.Active) when !Specialisation.Current(dossier, on) => Adding(entitlement, Words.Because(
            entitlement.Reasons[0].Clause,
            $"Aucune spécialisation entreprise en cours : il en faut une pour enregistrer une affaire.",
            $"No current enterprise specialisation: one is needed to register a deal.")),
        (Benefits.NfrLicences, BenefitState.Active) when NfrLicences.Obtained(dossier, on) is var obtained and > 0 => Adding(entitlement, Words.Because(
            entitlement.Reasons[0].Clause,
            $"{obtained:0.##} obtenues et valables ce jour-là, sur {entitlement.Value.Number:0}.",
            $"{obtained:0.##} obtained and valid on that day, of {entitlement.Value.Number:0}.")),
        (Benefits.Leads, BenefitState.Active) => entitlement with { Priority = 1 },
        (Benefits.Leads, BenefitState.OnApplication) => entitlement with { Priority = 2 },
        _ => entitlement,
    };

    private static Entitlement Adding(Entitlement entitlement, Reason reason) => entitlement with { Reasons = [.. entitlement.Reasons, reason] };

    private static ClaimRuling Refused(Reason reason) => new() { Ruling = ClaimOutcome.Refused, Reasons = [reason] };
}
