using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>Partners of a country by id, of whatever programs: for a handler that compares names and shows what its caller may see.</summary>
[RequiresRight(Rights.Read)]
public sealed record ListPartnersIn(string Country) : IRequest<IReadOnlyList<NamedPartner>>, IAboutHost, IInnerStep, IListOf<IAboutPartner>;

/// <param name="Id">Of the partner.</param>
/// <param name="Name">As it is now.</param>
/// <param name="Programs">Those it is in, by id.</param>
public sealed record NamedPartner(string Id, string Name, IReadOnlyList<string> Programs);
