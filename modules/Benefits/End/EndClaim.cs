using MediatR;
using PartnerHub.Benefits.Claims;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Benefits.End;

/// <summary>Withdraws a claim, or says that a deal is won, with its proof, or lost. Null where it is not at such a step.</summary>
/// <param name="Member">Whose it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="Step">One of <see cref="ClaimStep.Withdraw"/>, <see cref="ClaimStep.Win"/> and <see cref="ClaimStep.Lose"/>.</param>
/// <param name="Reason">Why, or by what proof.</param>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record EndClaim(string Member, long Number, ClaimStep Step, string Reason) : ICommand<MemberClaim?>, IAboutMember
{
    public static readonly IReadOnlyList<ClaimStep> Steps = [ClaimStep.Withdraw, ClaimStep.Win, ClaimStep.Lose];
}

internal sealed class EndClaimHandler(UnitOfWork unit, IMediator mediator, CallerContext caller, ClaimLife life, ClaimForms forms) : IRequestHandler<EndClaim, MemberClaim?>
{
    public Task<MemberClaim?> Handle(EndClaim request, CancellationToken cancellationToken) =>
        caller.WithAllRightsAsync(() => unit.RunAsync(session => EndAsync(session, request, cancellationToken), cancellationToken));

    private async Task<MemberClaim?> EndAsync(Session session, EndClaim request, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMemberRevision(request.Member), cancellation) is not { } member)
        {
            return null;
        }

        await mediator.Send(new HoldRevision(member.Program), cancellation);
        return EndClaim.Steps.Contains(request.Step)
            && await ClaimTable.FindAsync(session, member.Program, request.Member, request.Number, cancellation) is { } claim
            && (await forms.StepsAsync(claim, cancellation)).Contains(request.Step)
                ? await life.TakeAsync(session, claim, request.Step, request.Reason.Trim(), null, null, cancellation)
                : null;
    }
}
