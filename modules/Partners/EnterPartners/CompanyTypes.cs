using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Partners.EnterPartners;

/// <summary>The types of partner that the programs of a company know.</summary>
internal static class CompanyTypes
{
    public static async Task<IReadOnlyList<PartnerType>> ListAsync(IMediator mediator, KnownPartner company)
    {
        var types = new List<PartnerType>();
        foreach (var membership in await mediator.Send(new ListMemberships(company.Partner.Id)))
        {
            types.AddRange((await mediator.Send(new FindProgram(membership.Program)))?.Description?.PartnerTypes ?? []);
        }

        return [.. types.DistinctBy(type => type.Id)];
    }
}
