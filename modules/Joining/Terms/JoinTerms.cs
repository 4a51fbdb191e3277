using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Joining.Terms;

/// <summary>How a program takes companies in.</summary>
/// <param name="IsOpen">Whether companies may ask to join by the public form.</param>
/// <param name="AgreementKind">Kind of fact that an accepted agreement becomes; null where none is asked for.</param>
/// <param name="Agreement">The version of the agreement that is asked for.</param>
internal sealed record JoinTerms(bool IsOpen, string? AgreementKind, string Agreement);

/// <summary>The terms of a program; null where it is not served.</summary>
[RequiresRight(Rights.Visit)]
internal sealed record FindJoinTerms(string Program) : IRequest<JoinTerms?>, IAboutProgram;

/// <summary>Sets the terms of a program; false where it is not served.</summary>
[RequiresRight(Rights.Decide)]
internal sealed record SetJoinTerms(string Program, bool IsOpen, string? AgreementKind, string Agreement) : ICommand<bool>, IAboutProgram;
