using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Eligibility;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.ListBenefits;

/// <summary>What a member is granted on a day, asked of its program once for all parts of a page.</summary>
internal sealed class GrantedBenefits(IMediator mediator)
{
    private readonly AskedOnce<(string Member, DateOnly On), IReadOnlyList<Entitlement>> _granted = new();

    public Task<IReadOnlyList<Entitlement>> OfAsync(MemberOnDay seen, CancellationToken cancellation) => _granted.AskAsync(
        (seen.Member.Id, seen.On), () => mediator.Send(new GrantBenefits(seen.Member.Program, seen.InEffect, seen.On), cancellation));
}
