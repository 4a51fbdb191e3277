using MediatR;

namespace PartnerHub.Kits.Messaging;

/// <summary>Something came to be that rights can be given on; whoever began it is to have them.</summary>
/// <param name="Scope">Of what kind it is.</param>
/// <param name="Id">Which one.</param>
public sealed record SubjectBegun(GrantScope Scope, string Id) : INotification;
