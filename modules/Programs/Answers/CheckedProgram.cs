using PartnerHub.Contracts;

namespace PartnerHub.Programs.Answers;

/// <summary>A program whose answers have passed the check: what the host sees of it.</summary>
internal sealed class CheckedProgram(IPartnerProgram program, Vocabulary words)
{
    public Standing Assess(Dossier dossier, DateOnly on) => Check.Standing(program.Eligibility.Assess(dossier, on), dossier, on);

    public LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) =>
        Check.LevelRuling(program.Eligibility.Place(dossier, request, on), dossier, on);

    public LevelRuling Place(Dossier dossier, Standing standing) =>
        Check.LevelRuling(program.Eligibility.Place(dossier, standing), dossier, standing.On);

    public DateOnly? NextChange(Dossier dossier, DateOnly on) => Check.NextChange(program.Eligibility.NextChange(dossier, on), on);

    public IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) =>
        Check.Obligations(program.Eligibility.Obligations(dossier, from, to));

    public Evidence Explain(Dossier dossier, string requirement, DateOnly on) =>
        Check.Evidence(program.Eligibility.Explain(dossier, requirement, on), dossier, requirement);

    public IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on) => Check.Entitlements(program.Benefits.Grant(dossier, on));

    public ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on) => Check.ClaimRuling(program.Benefits.Rule(dossier, claim, on), dossier, on);

    public IReadOnlyList<Account> Accounts(Dossier dossier, DateOnly on) => Check.Accounts(program.Benefits.Accounts(dossier, on), on);

    public IReadOnlyList<Payout> Payouts(Dossier dossier, string period, DateOnly on) => Check.Payouts(program.Benefits.Payouts(dossier, period, on));

    public DateOnly? NextChangeOfBenefits(Dossier dossier, DateOnly on) => Check.NextChange(program.Benefits.NextChange(dossier, on), on);

    public CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on) => Check.CaseRuling(program.Sanctions.Rule(dossier, @case, on), @case, on);

    public IReadOnlyList<Suspicion> Detect(Dossier dossier, DateOnly on) => Check.Suspicions(program.Sanctions.Detect(dossier, on), on);

    private AnswerCheck Check => new(words);
}
