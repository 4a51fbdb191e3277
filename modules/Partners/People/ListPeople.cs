using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.People;

/// <summary>The people of a partner, by id; null when there is no such partner.</summary>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record ListPeople(string Partner) : IRequest<IReadOnlyList<KnownPerson>?>, IAboutPartner, IListOf<IAboutPartner>;
