using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs.Answers;
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
        programs.Ask(asked.Program, new("standing", asked.On, asked.Dossier.Partner.Id), program => program.Assess(asked.Dossier, asked.On), cancellation);

    public Task<IReadOnlyList<Standing>> Handle(AssessNetwork asked, CancellationToken cancellation) =>
        programs.AskEach(asked.Program, new("standing", asked.On), asked.Dossiers, (program, dossier) => program.Assess(dossier, asked.On), cancellation);

    public Task<LevelRuling> Handle(PlaceLevel asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, new("level", asked.On, asked.Dossier.Partner.Id), program => program.Place(asked.Dossier, asked.Request, asked.On), cancellation);

    public Task<IReadOnlyList<LevelRuling>> Handle(PlaceNetwork asked, CancellationToken cancellation) =>
        programs.AskEach(asked.Program, new("level", asked.On), asked.Dossiers, (program, dossier) => program.Place(dossier, null, asked.On), cancellation);

    public Task<IReadOnlyList<Judgement>> Handle(JudgeNetwork asked, CancellationToken cancellation) =>
        programs.AskEach(asked.Program, new("judgement", asked.On), asked.Dossiers, (program, dossier) => Judge(program, dossier, asked.On), cancellation);

    public Task<IReadOnlyList<Obligation>> Handle(ListObligations asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, new("obligations", asked.From, asked.Dossier.Partner.Id), program => program.Obligations(asked.Dossier, asked.From, asked.To), cancellation);

    public Task<Evidence> Handle(ExplainRequirement asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, new("evidence", asked.On, asked.Dossier.Partner.Id), program => program.Explain(asked.Dossier, asked.Requirement, asked.On), cancellation);

    public Task<IReadOnlyList<Entitlement>> Handle(GrantBenefits asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, new("benefits", asked.On, asked.Dossier.Partner.Id), program => program.Grant(asked.Dossier, asked.On), cancellation);

    public Task<ClaimRuling> Handle(RuleOnClaim asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, new("claim", asked.On, asked.Dossier.Partner.Id), program => program.Rule(asked.Dossier, asked.Claim, asked.On), cancellation);

    public Task<IReadOnlyList<Account>> Handle(ListAccounts asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, new("accounts", asked.On, asked.Dossier.Partner.Id), program => program.Accounts(asked.Dossier, asked.On), cancellation);

    public Task<IReadOnlyList<Payout>> Handle(ListPayouts asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, new("payouts", asked.On, asked.Dossier.Partner.Id), program => program.Payouts(asked.Dossier, asked.Period, asked.On), cancellation);

    public Task<IReadOnlyList<Suspicion>> Handle(DetectViolations asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, new("suspicions", asked.On, asked.Dossier.Partner.Id), program => program.Detect(asked.Dossier, asked.On), cancellation);

    public Task<CaseRuling> Handle(RuleOnCase asked, CancellationToken cancellation) =>
        programs.Ask(asked.Program, new("case", asked.On, asked.Dossier.Partner.Id), program => program.Rule(asked.Dossier, asked.Case, asked.On), cancellation);

    private static Judgement Judge(CheckedProgram program, Dossier dossier, DateOnly on)
    {
        var standing = program.Assess(dossier, on);
        return new(standing, program.Place(dossier, standing), Earlier(program.NextChange(dossier, on), program.NextChangeOfBenefits(dossier, on)));
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}
