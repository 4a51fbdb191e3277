using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>An id that no partner has, made of a company's name.</summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record ProposePartnerId(string Name) : IRequest<string>, IAboutHost, IInnerStep;
