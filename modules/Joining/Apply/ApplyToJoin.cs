using MediatR;
using PartnerHub.Joining.Applications;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Joining.Apply;

/// <summary>
/// A company asks to join a program. Whoever sends it is told that it came, and no more: not whether the company or the address
/// is known.
/// </summary>
/// <param name="Program">The program.</param>
/// <param name="Company">Who.</param>
/// <param name="Applicant">Who asks for it.</param>
/// <param name="Agreement">The version of the agreement that is accepted; null for none.</param>
[RequiresRight(Rights.Visit)]
internal sealed record ApplyToJoin(string Program, CompanyData Company, Applicant Applicant, string? Agreement) : ICommand<Unit>, IAboutProgram;
