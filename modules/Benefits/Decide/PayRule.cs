using MediatR;
using PartnerHub.Benefits.Browse;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Benefits.Decide;

/// <summary>Money is paid when the later stage of a fund, its reimbursement, is approved: what was granted before only promises it.</summary>
internal sealed class PayRule(IMediator mediator) : ITwoPersonRule<DecideClaim>
{
    public async Task<TwoPersonAct?> FindAsync(DecideClaim request, CancellationToken cancellation)
    {
        if (!request.Approve
            || await mediator.Send(new FindClaim(request.Member, request.Number), cancellation) is not { Claim: { Process: ClaimProcess.Fund, State: ClaimState.StageInReview } claim }
            || await mediator.Send(new FindMember(request.Member), cancellation) is not { Partner.Name: var name })
        {
            return null;
        }

        return new()
        {
            Kind = TwoPersonAct.MoneyPaid,
            Program = claim.Program,
            Member = claim.Member,
            What = LocalizedText.Of(FormattableString.Invariant($"{name} : rembourser la demande {claim.Number}"), FormattableString.Invariant($"{name}: reimburse claim {claim.Number}")),
            State = FormattableString.Invariant($"{claim.Version}"),
        };
    }
}
