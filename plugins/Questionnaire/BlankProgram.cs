using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire;

/// <summary>Answers every question with nothing, and says that this is for want of a definition.</summary>
internal sealed class BlankProgram(ProgramDescription description) : IPartnerProgram, IEligibility, IBenefits, ISanctions
{
    private static readonly Reason NoDefinition = new()
    {
        Text = LocalizedText.Of("Le programme n'a pas encore de définition.", "The program has no definition yet."),
        Clause = BlankDescription.NoDefinition,
    };

    public ProgramDescription Description => description;

    public IEligibility Eligibility => this;

    public IBenefits Benefits => this;

    public ISanctions Sanctions => this;

    public Standing Assess(Dossier dossier, DateOnly on) => new()
    {
        Program = description.Id,
        Version = description.Version,
        On = on,
        Current = dossier.LevelOn(on),
        Eligible = [],
        Levels = [],
    };

    public LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => new()
    {
        Ruling = request is null ? LevelOutcome.Unchanged : LevelOutcome.Refused,
        Today = dossier.LevelOn(on),
        Reasons = [NoDefinition],
    };

    public IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) => [];

    public Evidence Explain(Dossier dossier, string requirement, DateOnly on) => new() { Requirement = requirement, Reasons = [NoDefinition] };

    public IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on) => [];

    public ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on) => new() { Ruling = ClaimOutcome.Undetermined, Reasons = [NoDefinition] };

    public CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on) => new() { Reasons = [NoDefinition] };
}
