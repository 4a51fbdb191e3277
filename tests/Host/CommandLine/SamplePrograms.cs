using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>Answers for the sample program, and knows of two packages that do not serve.</summary>
internal sealed class SamplePrograms : IMediator
{
    public static readonly LocalizedText Broken = LocalizedText.Of("Sa fabrique a échoué.", "Its factory failed.");

    public static readonly LocalizedText Refused = LocalizedText.Of("La version 1.3.0 est refusée.", "Version 1.3.0 is refused.");

    /// <summary>The requests sent, in order.</summary>
    public List<object> Sent { get; } = [];

    public Exception? Failure { get; init; }

    public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        Sent.Add(request);
        return Failure is not null && request is IProgramQuestion
            ? throw Failure
            : Task.FromResult((TResponse)Answer(request)!);
    }

    public Task Publish(object notification, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
        where TNotification : INotification => Task.CompletedTask;

    private static object? Answer(object request) => request switch
    {
        ListPrograms => Hosted,
        FindProgram find => Hosted.FirstOrDefault(program => program.Id == find.Program),
        RetryProgram retry => Hosted.FirstOrDefault(program => program.Id == retry.Program),
        AssessEligibility assess => SampleProgram.Standing(assess.On),
        ExplainRequirement explain => Evidence(explain),
        PlaceLevel place => new LevelRuling { Ruling = LevelOutcome.NeedsApproval, Today = "bronze", Pending = new() { Level = "silver", On = place.On.AddMonths(6) }, Reasons = Reasons },
        GrantBenefits => Benefits,
        RuleOnClaim => new ClaimRuling { Ruling = ClaimOutcome.Partly, Amount = 1_250.5m, Currency = "EUR", Reasons = Reasons },
        RuleOnCase rule => new CaseRuling { Step = new() { Kind = "one-of", Options = ["downgrade", "termination"], NeedsApproval = true, NotBefore = rule.On.AddDays(3) }, Reasons = Reasons },
        ListObligations list => new Obligation[] { new() { Id = "plan", Period = "2018", OpensOn = list.From, Due = list.To, State = ObligationState.Late, Clause = "ACM-4" } },
        _ => throw new ArgumentException(request.GetType().Name, nameof(request)),
    };

    private static HostedProgram[] Hosted { get; } =
    [
        new() { Id = "broken", Version = "1.0.0", State = ProgramState.Refused, Reason = Broken },
        new() { Id = "sample", Version = "1.2.0", State = ProgramState.Serving, Notice = Refused, Description = SampleProgram.Description },
        new() { Id = "slow", Version = "2.0.0", State = ProgramState.Quarantined, Reason = LocalizedText.Of("Trop lent.", "Too slow."), Description = SampleProgram.Description with { Id = "slow" } },
    ];

    private static Reason[] Reasons { get; } = [new() { Text = LocalizedText.Of("Parce que c’est ainsi.", "Because it is so."), Clause = "ACM-2" }];

    private static Entitlement[] Benefits { get; } =
    [
        new() { Id = "discount", State = BenefitState.Active, Form = BenefitForm.PercentCeiling, Value = 20, Unit = "percent", Reasons = Reasons },
        new() { Id = "leads", State = BenefitState.Suspended, Form = BenefitForm.Flag, Reasons = Reasons },
    ];

    private static Evidence Evidence(ExplainRequirement explain) => explain.Requirement != "annual-sales"
        ? new Evidence { Requirement = explain.Requirement, Reasons = Reasons }
        : new Evidence
        {
            Requirement = explain.Requirement,
            From = explain.On.AddYears(-1),
            To = explain.On.AddDays(-1),
            Facts = [new Fact { Kind = "sales", On = new(2017, 3, 1), Amount = 11_999.5m, Currency = "EUR" }],
            Reasons = Reasons,
        };
}
