using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using TestPlugins.Alliance.Levels;
using TestPlugins.Alliance.Violations;

namespace TestPlugins.Alliance.Benefits;

/// <summary>What a partner has, what it has accrued, what it is paid, and what becomes of its claims.</summary>
internal sealed class Entitlements(Sales sales, DesignationTable designations) : IBenefits
{
    private readonly Rebate _rebate = new(sales);
    private readonly CoOpFund _coOp = new(sales);

    public IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on) =>
        [.. BenefitRows.Table.Grant(Ladders.All.Held(dossier, on)).Select(entitlement => WithConditions(entitlement, dossier, on))];

    public IReadOnlyList<Account> Accounts(Dossier dossier, DateOnly on) => _coOp.Accounts(dossier, on);

    public IReadOnlyList<Payout> Payouts(Dossier dossier, string period, DateOnly on) =>
        ProgramYear.Calendar.ReadQuarter(period) is { } quarter ? [_rebate.For(dossier, quarter, on)] : [];

    public ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on)
    {
        var level = Ladders.All.Held(dossier, on);
        var asked = new Asked(dossier, claim, on, Clauses.BenefitPrefix + claim.Benefit);
        if (claim.Benefit == BenefitRows.Rebate)
        {
            return _rebate.Rule(asked);
        }

        if (claim.Benefit.StartsWith(BenefitRows.BadgePrefix, StringComparison.Ordinal))
        {
            return asked.Refused($"Cet avantage ne se demande pas : il va avec la compétence.", $"This benefit is not claimed: it comes with the designation.");
        }

        var granted = Grant(dossier, on).First(entitlement => entitlement.Id == claim.Benefit);
        return granted.State != BenefitState.Active
            ? asked.Refused(granted.Reasons[^1])
            : claim.Benefit switch
            {
                BenefitRows.CoOp => _coOp.Rule(asked),
                BenefitRows.Deal => DealProtection.Rule(asked),
                _ => NotForResale.Rule(asked, BenefitRows.Table.Cell(claim.Benefit, level)!.Value.Number!.Value),
            };
    }

    public DateOnly? NextChange(Dossier dossier, DateOnly on)
    {
        var next = new NextDay(on);
        if (dossier.Membership is { } membership)
        {
            next.Levels(membership);
        }

        Changes.Figures(next, dossier);
        next.Quarterly(ProgramYear.Calendar);
        next.Cases(dossier.Cases, Sanctions.Violations);
        return next.Found;
    }

    private Entitlement WithConditions(Entitlement entitlement, Dossier dossier, DateOnly on) =>
        entitlement.Id.StartsWith(BenefitRows.BadgePrefix, StringComparison.Ordinal) ? Badge(entitlement, dossier, on)
        : entitlement.State == BenefitState.Active && Sanctions.Suspends(dossier, entitlement.Id, on) is { } step ? entitlement with
        {
            State = BenefitState.Suspended,
            Reasons = [.. entitlement.Reasons, Sanctions.Because(step)],
        }
        : entitlement;

    private Entitlement Badge(Entitlement entitlement, Dossier dossier, DateOnly on)
    {
        var (designation, clause) = (entitlement.Id[BenefitRows.BadgePrefix.Length..], Clauses.BenefitPrefix + entitlement.Id);
        var inside = Regions.Countries.Contains(dossier.Partner.Country, StringComparer.Ordinal);
        return inside && designations.IsHeld(designation, dossier, on)
            ? entitlement with { State = BenefitState.Active, Reasons = [Words.Because(clause, $"La compétence est détenue.", $"The designation is held.")] }
            : entitlement with
            {
                State = BenefitState.NotGranted,
                Reasons = inside
                    ? [Words.Because(clause, $"La compétence n'est pas détenue.", $"The designation is not held.")]
                    : [Words.Because(Clauses.Region, $"Le programme n'est pas offert dans ce pays.", $"The program is not offered in this country.")],
            };
    }
}
