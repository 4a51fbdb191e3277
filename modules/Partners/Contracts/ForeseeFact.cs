using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>What would follow if a fact of a member were recorded today. Nothing is written.</summary>
/// <param name="Member">The member.</param>
/// <param name="Fact">The fact, already checked; null where one is withdrawn.</param>
/// <param name="Corrects">Number of the fact it takes the place of; null for a new one.</param>
[RequiresRight(Rights.Read)]
public sealed record ForeseeFact(string Member, Fact? Fact, long? Corrects) : IRequest<IReadOnlyList<FactEffect>>, IAboutMember;
