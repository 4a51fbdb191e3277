using PartnerHub.Contracts;

namespace PartnerHub.Sanctions.Storage;

internal static class PlanOutcomes
{
    public static string Text(PlanOutcome outcome) => outcome switch
    {
        PlanOutcome.Open => "open",
        PlanOutcome.Met => "met",
        PlanOutcome.Missed => "missed",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome."),
    };

    public static PlanOutcome Of(string text) => text switch
    {
        "open" => PlanOutcome.Open,
        "met" => PlanOutcome.Met,
        "missed" => PlanOutcome.Missed,
        _ => throw new InvalidDataException($"sanctions_case.plan_outcome holds '{text}'."),
    };
}
