using PartnerHub.Contracts;

namespace PartnerHub.Conformance.Properties;

/// <summary>A program that names its next change a day too late: what <see cref="Constancy"/> has to notice.</summary>
public sealed class OneDayLate(IEligibility program) : IEligibility
{
    /// <inheritdoc/>
    public DateOnly? NextChange(Dossier dossier, DateOnly on) => program.NextChange(dossier, on)?.AddDays(1);

    /// <inheritdoc/>
    public Standing Assess(Dossier dossier, DateOnly on) => program.Assess(dossier, on);

    /// <inheritdoc/>
    public LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => program.Place(dossier, request, on);

    /// <inheritdoc/>
    public IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) => program.Obligations(dossier, from, to);

    /// <inheritdoc/>
    public Evidence Explain(Dossier dossier, string requirement, DateOnly on) => program.Explain(dossier, requirement, on);
}

/// <summary>A program that names the next change of its benefits a day too late.</summary>
public sealed class BenefitsOneDayLate(IBenefits program) : IBenefits
{
    /// <inheritdoc/>
    public DateOnly? NextChange(Dossier dossier, DateOnly on) => program.NextChange(dossier, on)?.AddDays(1);

    /// <inheritdoc/>
    public IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on) => program.Grant(dossier, on);

    /// <inheritdoc/>
    public ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on) => program.Rule(dossier, claim, on);

    /// <inheritdoc/>
    public IReadOnlyList<Account> Accounts(Dossier dossier, DateOnly on) => program.Accounts(dossier, on);

    /// <inheritdoc/>
    public IReadOnlyList<Payout> Payouts(Dossier dossier, string period, DateOnly on) => program.Payouts(dossier, period, on);
}
