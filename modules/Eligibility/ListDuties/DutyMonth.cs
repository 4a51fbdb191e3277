using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.ListDuties;

/// <summary>What falls due in one month.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Duties">By due day.</param>
internal sealed record DutyMonth(DateOnly First, IReadOnlyList<Obligation> Duties);

internal static class DutyWord
{
    public static LocalizedText Of(ObligationState state) => state switch
    {
        ObligationState.Done => Words.StateDone,
        ObligationState.Due => Words.StateDue,
        ObligationState.Late => Words.StateLate,
        _ => Words.StateUpcoming,
    };
}
