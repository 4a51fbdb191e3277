using PartnerHub.Contracts;
using PartnerHub.Programs.Answers;
using PartnerHub.Programs.Packages;

namespace PartnerHub.Programs;

/// <summary>A program as the host asks it, for suites of tests: an answer that the host would not take fails here too, with its path.</summary>
/// <param name="program">The same program, as it answers.</param>
public sealed class ProgramAsHosted(IPartnerProgram program) : IPartnerProgram, IEligibility, IBenefits, ISanctions
{
    private readonly Lazy<CheckedProgram> _asked = new(() => new(program, new Vocabulary(program.Description)));

    /// <summary>Why the host would not load a program of this description; empty when it would.</summary>
    public IReadOnlyList<string> Refusals
    {
        get
        {
            try
            {
                return [.. DescriptionCheck.Faults(DescriptionCopy.Of(Description, Description.Id), Description.Id, Description.Version).Select(fault => fault.En)];
            }
            catch (ProgramFault fault)
            {
                return [fault.Text.En];
            }
        }
    }

    public ProgramDescription Description => program.Description;

    public IEligibility Eligibility => this;

    public IBenefits Benefits => this;

    public ISanctions Sanctions => this;

    public Standing Assess(Dossier dossier, DateOnly on) => _asked.Value.Assess(dossier, on);

    public LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => _asked.Value.Place(dossier, request, on);

    public LevelRuling Place(Dossier dossier, Standing standing) => _asked.Value.Place(dossier, standing);

    public IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) => _asked.Value.Obligations(dossier, from, to);

    public Evidence Explain(Dossier dossier, string requirement, DateOnly on) => _asked.Value.Explain(dossier, requirement, on);

    DateOnly? IEligibility.NextChange(Dossier dossier, DateOnly on) => _asked.Value.NextChange(dossier, on);

    public IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on) => _asked.Value.Grant(dossier, on);

    public ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on) => _asked.Value.Rule(dossier, claim, on);

    public IReadOnlyList<Account> Accounts(Dossier dossier, DateOnly on) => _asked.Value.Accounts(dossier, on);

    public IReadOnlyList<Payout> Payouts(Dossier dossier, string period, DateOnly on) => _asked.Value.Payouts(dossier, period, on);

    DateOnly? IBenefits.NextChange(Dossier dossier, DateOnly on) => _asked.Value.NextChangeOfBenefits(dossier, on);

    public CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on) => _asked.Value.Rule(dossier, @case, on);

    public IReadOnlyList<Suspicion> Detect(Dossier dossier, DateOnly on) => _asked.Value.Detect(dossier, on);
}
