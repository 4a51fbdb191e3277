using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Benefits.Deals;

/// <summary>Whether a customer is held by somebody, before any work is put in. Nobody is told by whom.</summary>
/// <param name="Member">Who asks.</param>
/// <param name="Claim">The customer, and for what, of a claim that is not handed in yet.</param>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record CheckCustomer(string Member, Claim Claim) : IRequest<CustomerState>, IAboutMember;

internal enum CustomerState
{
    Free,

    /// <summary>Held by the member itself.</summary>
    Own,

    Taken,

    /// <summary>A customer of nearly the same name is held: a person would have to look.</summary>
    Similar,
}

internal sealed class CheckCustomerHandler(UnitOfWork unit, IMediator mediator, CallerContext caller, IProgramDays days) : IRequestHandler<CheckCustomer, CustomerState>
{
    public async Task<CustomerState> Handle(CheckCustomer request, CancellationToken cancellationToken)
    {
        if (await caller.WithAllRightsAsync(() => mediator.Send(new FindMember(request.Member), cancellationToken)) is not { Program: var program })
        {
            return CustomerState.Free;
        }

        var on = days.Today(program);
        await using var session = await unit.ReadAsync(cancellationToken);
        var same = await Holds.FindAsync(session, program, request.Claim, on, cancellationToken);
        return same.Any(holder => holder.Member != request.Member) ? CustomerState.Taken
            : same.Count > 0 ? CustomerState.Own
            : (await Holds.FindNearAsync(session, program, request.Claim, on, cancellationToken)).Any(holder => holder.Member != request.Member) ? CustomerState.Similar
            : CustomerState.Free;
    }
}

/// <summary>A customer has to be named to be looked for.</summary>
internal sealed class CheckCustomerCheck : IRequestCheck<CheckCustomer>
{
    private static readonly LocalizedText ACustomer = LocalizedText.Of("un nom et un pays, un domaine ou un numéro d'entreprise", "a name and a country, a domain or a registration number");
    private static readonly LocalizedText Nothing = LocalizedText.Of("rien", "nothing");

    public ValueTask<IReadOnlyList<InputError>> Check(CheckCustomer request, CancellationToken cancellation) => new(
        request.Claim.Customer is { } customer && CustomerKeys.Of(customer).Count > 0
            ? []
            : [new InputError { Path = "$.customer.name", Expected = ACustomer, Found = Nothing }]);
}
