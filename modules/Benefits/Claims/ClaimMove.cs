using PartnerHub.Contracts;

namespace PartnerHub.Benefits.Claims;

/// <summary>One row of the lives of claims: a step that may be taken in a state, and where it leads.</summary>
/// <param name="From">Null before the claim is there.</param>
/// <param name="Step">The step.</param>
/// <param name="To">Where it leads; null where the program's ruling says so.</param>
internal sealed record ClaimMove(ClaimState? From, ClaimStep Step, ClaimState? To)
{
    /// <summary>The lives that know the step; empty for all.</summary>
    public IReadOnlyList<ClaimProcess> Of { get; init; } = [];

    private static readonly ClaimProcess[] Sold = [ClaimProcess.Deal, ClaimProcess.Referral];

    public static IReadOnlyList<ClaimMove> All { get; } =
    [
        new(null, ClaimStep.Submit, null),

        new(ClaimState.Incomplete, ClaimStep.Complete, null),
        new(ClaimState.Incomplete, ClaimStep.TellCustomer, null),
        new(ClaimState.Incomplete, ClaimStep.Withdraw, ClaimState.Withdrawn),

        new(ClaimState.InReview, ClaimStep.Approve, ClaimState.Granted),
        new(ClaimState.InReview, ClaimStep.Refuse, ClaimState.Refused),
        new(ClaimState.InReview, ClaimStep.Withdraw, ClaimState.Withdrawn),
        new(ClaimState.InReview, ClaimStep.Overtake, ClaimState.Overtaken),

        new(ClaimState.Granted, ClaimStep.Advance, null),
        new(ClaimState.Granted, ClaimStep.Withdraw, ClaimState.Withdrawn) { Of = [ClaimProcess.Fund, ClaimProcess.Deal] },
        new(ClaimState.Granted, ClaimStep.Win, ClaimState.Won) { Of = Sold },
        new(ClaimState.Granted, ClaimStep.Lose, ClaimState.Lost) { Of = Sold },
        new(ClaimState.Granted, ClaimStep.Expire, ClaimState.Expired) { Of = [ClaimProcess.Deal] },
        new(ClaimState.Granted, ClaimStep.Overtake, ClaimState.Overtaken) { Of = [ClaimProcess.Deal] },

        new(ClaimState.StageInReview, ClaimStep.Approve, ClaimState.Granted),
        new(ClaimState.StageInReview, ClaimStep.Refuse, ClaimState.Granted),
        new(ClaimState.StageInReview, ClaimStep.Withdraw, ClaimState.Granted),
        new(ClaimState.StageInReview, ClaimStep.Overtake, ClaimState.Overtaken) { Of = [ClaimProcess.Deal] },
    ];

    /// <summary>The row of a step; null where it may not be taken.</summary>
    public static ClaimMove? Find(ClaimProcess process, ClaimState? from, ClaimStep step) =>
        All.FirstOrDefault(move => move.From == from && move.Step == step && (move.Of.Count == 0 || move.Of.Contains(process)));

    /// <summary>Where the step leads once the program has ruled. A later stage that is not granted leaves the claim where it was.</summary>
    /// <param name="outcome">What was ruled.</param>
    /// <param name="stage">On which stage.</param>
    public ClaimState Reach(ClaimOutcome outcome, string? stage) => To is { } to ? to == ClaimState.Granted && Step == ClaimStep.Approve ? Granted(stage) : to : (Step, outcome) switch
    {
        (_, ClaimOutcome.Granted or ClaimOutcome.Partly) => Granted(stage),
        (ClaimStep.Advance, ClaimOutcome.NeedsApproval) => ClaimState.StageInReview,
        (ClaimStep.Advance, _) => ClaimState.Granted,
        (_, ClaimOutcome.NeedsApproval) => ClaimState.InReview,
        (_, ClaimOutcome.Refused) => ClaimState.Refused,
        _ => ClaimState.Incomplete,
    };

    // What is granted in the stage of closing is a deal won.
    private static ClaimState Granted(string? stage) => stage == ClaimForm.CloseStage ? ClaimState.Won : ClaimState.Granted;
}
