using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Partners.Enrol;
using PartnerHub.Partners.KeepListing;

namespace PartnerHub.Partners.EnterPartners;

internal sealed class AddMemberHandler(IMediator mediator) : IRequestHandler<AddMember, string>
{
    /// <summary>Where it is asked whether a company is another one than a member of the same name.</summary>
    public const string AnotherPath = "$.another";

    private const int MostAlike = 50;

    public async Task<string> Handle(AddMember request, CancellationToken cancellationToken)
    {
        if (!request.IsAnother && await FindSameAsync(request, cancellationToken) is { } same)
        {
            throw Refusals.Of(AnotherPath, PartnerFormWords.AnotherCompany, same);
        }

        var id = request.Company.Id.Length > 0 ? request.Company.Id : await mediator.Send(new ProposePartnerId(request.Company.Name), cancellationToken);
        var joined = new EnrolledMembership { Program = request.Program, Membership = request.Membership, Facts = [] };
        await mediator.Send(new AddPartner(new() { Partner = request.Company with { Id = id }, Memberships = [joined] }, request.Source), cancellationToken);
        return $"{id}.{request.Program}";
    }

    private async Task<string?> FindSameAsync(AddMember request, CancellationToken cancellation)
    {
        if (request.Company.Name.Length == 0)
        {
            return null;
        }

        var alike = await mediator.Send(new FindNamedMembers(request.Program, request.Company.Name, MostAlike), cancellation);
        var names = await mediator.Send(new ListPartnerNames(request.Program, [.. alike]), cancellation);
        return names.FirstOrDefault(named => NameKey.Of(named.Value) == NameKey.Of(request.Company.Name)).Key;
    }
}
