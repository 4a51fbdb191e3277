using PartnerHub.Eligibility.Standings;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Pipeline;

/// <summary>A member judged, beside what was kept of it.</summary>
/// <param name="Before">Null when it was never judged.</param>
/// <param name="Now">What is to be kept.</param>
/// <param name="Dossier">What it was judged by.</param>
/// <param name="Judgement">What the program said.</param>
internal sealed record Judged(StandingRow? Before, StandingRow Now, MemberDossier Dossier, Judgement Judgement)
{
    public string Member => Now.MemberId;
}
