using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.SeeMember;

/// <summary>What a member owes around a day, with states of that day; null when there is no such member.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record ViewDuties(string Member, DateOnly On) : IRequest<IReadOnlyList<Obligation>?>, IAboutMember, IListOf<IAboutMember>;
