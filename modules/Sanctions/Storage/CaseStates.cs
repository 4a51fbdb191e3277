using PartnerHub.Contracts;

namespace PartnerHub.Sanctions.Storage;

internal static class CaseStates
{
    public static string Text(CaseState state) => state switch
    {
        CaseState.Open => "open",
        CaseState.Plan => "plan",
        CaseState.Probation => "probation",
        CaseState.Closed => "closed",
        CaseState.Ended => "ended",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };

    public static CaseState Of(string text) => text switch
    {
        "open" => CaseState.Open,
        "plan" => CaseState.Plan,
        "probation" => CaseState.Probation,
        "closed" => CaseState.Closed,
        "ended" => CaseState.Ended,
        _ => throw new InvalidDataException($"sanctions_case.state holds '{text}'."),
    };
}
