using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The advisory council: the vendor invites, so a seat is accepted, never claimed.</summary>
internal sealed class AdvisoryCouncil : IBenefitRule
{
    public bool IsClaimed => false;

    public Entitlement Grant(Entitlement offered, Situation member) =>
        offered.State == BenefitState.ByInvitation && SeatOf(member.Dossier, member.On) is { } seat
            ? offered with
            {
                State = BenefitState.Active,
                Reasons =
                [
                    Words.Because(
                        "LOG-B.advisory-council",
                        $"Siège accepté le {seat.On:D} : la présence est due, deux réunions par an au moins.",
                        $"Seat accepted on {seat.On:D}: attendance is owed, at least two meetings a year."),
                ],
            }
            : offered;

    public ClaimRuling Rule(Claim claim, Entitlement offered, Situation member) => ClaimRulings.Refused(offered.Reasons);

    /// <summary>The seat held on a day; null when there is none.</summary>
    public static Fact? SeatOf(Dossier dossier, DateOnly on)
    {
        var seats = dossier.Facts.UpTo(FactKinds.CouncilSeat, on);
        return !seats.IsEmpty && seats[^1].HoldsOn(on) && (seats[^1].Value.Flag ?? true) ? seats[^1] : null;
    }
}
