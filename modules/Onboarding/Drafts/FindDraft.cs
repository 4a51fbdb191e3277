using MediatR;
using PartnerHub.Kits.Messaging;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>The program that a questionnaire's answers come to, and what is still open; null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Read)]
internal sealed record FindDraft(string Questionnaire) : IRequest<ProgramDraft?>, IAboutQuestionnaire;
