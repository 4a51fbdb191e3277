using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Rulebooks;

/// <summary>Has no host ask a program anything until it is retried.</summary>
/// <param name="Program">The program.</param>
/// <param name="Reason">What people are told of it.</param>
[RequiresRight(Rights.Operate)]
public sealed record SetProgramAside(string Program, LocalizedText Reason) : ICommand<Unit>, IAboutProgram, IInnerStep;
