using MediatR;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Clients;

namespace PartnerHub.Onboarding.Places;

/// <summary>A questionnaire with all that is said in it; null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ReadAnswers(string Questionnaire) : IRequest<AnsweredQuestionnaire?>, IAboutQuestionnaire;

internal sealed record AnsweredQuestionnaire(ClientQuestionnaire Questionnaire, KeptAnswers Answers);
