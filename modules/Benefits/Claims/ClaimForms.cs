using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.Claims;

/// <summary>What the program declares of a claim's benefit, and what may be done by it.</summary>
internal sealed class ClaimForms(IMediator mediator)
{
    /// <summary>Null where the program does not serve, or has the benefit no more.</summary>
    public async Task<ClaimForm?> FindAsync(MemberClaim claim, CancellationToken cancellation) =>
        (await mediator.Send(new FindProgram(claim.Program), cancellation))?.Description?.Benefits.FirstOrDefault(benefit => benefit.Id == claim.Benefit)?.Claim;

    /// <summary>The steps that may be taken. Where closing is a stage that the program rules on, a deal is won by it and not by word alone.</summary>
    public async Task<IReadOnlyList<ClaimStep>> StepsAsync(MemberClaim claim, CancellationToken cancellation)
    {
        var closes = (await FindAsync(claim, cancellation))?.Stages.Contains(ClaimForm.CloseStage) == true;
        return [.. Enum.GetValues<ClaimStep>().Where(step => claim.MayTake(step) && !(step == ClaimStep.Win && closes))];
    }
}
