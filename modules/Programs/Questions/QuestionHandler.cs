using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs.Calls;

namespace PartnerHub.Programs.Questions;

/// <summary>Takes each question to the member of the contracts that answers it.</summary>
internal sealed class QuestionHandler(ProgramInvoker programs) :
    IRequestHandler<AssessEligibility, Standing>,
    IRequestHandler<AssessNetwork, IReadOnlyList<Standing>>,
    IRequestHandler<PlaceLevel, LevelRuling>,
    IRequestHandler<PlaceNetwork, IReadOnlyList<LevelRuling>>,
    IRequestHandler<JudgeNetwork, IReadOnlyList<Judgement>>,
    IRequestHandler<ListObligations, IReadOnlyList<Obligation>>,
    IRequestHandler<ExplainRequirement, Evidence>,
    IRequestHandler<GrantBenefits, IReadOnlyList<Entitlement>>,
    IRequestHandler<RuleOnClaim, ClaimRuling>,
    IRequestHandler<ListAccounts, IReadOnlyList<Account>>,
    IRequestHandler<ListPayouts, IReadOnlyList<Payout>>,
    IRequestHandler<DetectViolations, IReadOnlyList<Suspicion>>,
    IRequestHandler<RuleOnCase, CaseRuling>
{
    public Task<Standing> Handle(AssessEligibility asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, asked.On, program => program.Eligibility.Assess(asked.Dossier, asked.On), cancellation);

    public Task<IReadOnlyList<Standing>> Handle(AssessNetwork asked, CancellationToken cancellation) =>
        programs.AskEach(asked.Program, asked.On, asked.Dossiers, (program, dossier) => program.Eligibility.Assess(dossier, asked.On), cancellation);

    public Task<LevelRuling> Handle(PlaceLevel asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, asked.On, program => program.Eligibility.Place(asked.Dossier, asked.Request, asked.On), cancellation);

    public Task<IReadOnlyList<LevelRuling>> Handle(PlaceNetwork asked, CancellationToken cancellation) =>
        programs.AskEach(asked.Program, asked.On, asked.Dossiers, (program, dossier) => program.Eligibility.Place(dossier, null, asked.On), cancellation);

    public Task<IReadOnlyList<Judgement>> Handle(JudgeNetwork asked, CancellationToken cancellation) =>
        programs.AskEach(asked.Program, asked.On, asked.Dossiers, (program, dossier) => Judge(program.Eligibility, dossier, asked.On), cancellation);

    public Task<IReadOnlyList<Obligation>> Handle(ListObligations asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, asked.From, program => program.Eligibility.Obligations(asked.Dossier, asked.From, asked.To), cancellation);

    public Task<Evidence> Handle(ExplainRequirement asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, asked.On, program => program.Eligibility.Explain(asked.Dossier, asked.Requirement, asked.On), cancellation);

    public Task<IReadOnlyList<Entitlement>> Handle(GrantBenefits asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, asked.On, program => program.Benefits.Grant(asked.Dossier, asked.On), cancellation);

    public Task<ClaimRuling> Handle(RuleOnClaim asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, asked.On, program => program.Benefits.Rule(asked.Dossier, asked.Claim, asked.On), cancellation);

    public Task<IReadOnlyList<Account>> Handle(ListAccounts asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, asked.On, program => program.Benefits.Accounts(asked.Dossier, asked.On), cancellation);

    public Task<IReadOnlyList<Payout>> Handle(ListPayouts asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, asked.On, program => program.Benefits.Payouts(asked.Dossier, asked.Period, asked.On), cancellation);

    public Task<IReadOnlyList<Suspicion>> Handle(DetectViolations asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, asked.On, program => program.Sanctions.Detect(asked.Dossier, asked.On), cancellation);

    public Task<CaseRuling> Handle(RuleOnCase asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, asked.On, program => program.Sanctions.Rule(asked.Dossier, asked.Case, asked.On), cancellation);

    private static Judgement Judge(IEligibility program, Dossier dossier, DateOnly on)
    {
        var standing = program.Assess(dossier, on);
        return new(standing, program.Place(dossier, standing), program.NextChange(dossier, on));
    }
}
