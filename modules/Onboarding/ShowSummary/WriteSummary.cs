using MediatR;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.ShowSummary;

/// <summary>The executive summary of a questionnaire as Markdown; null when there is no such questionnaire.</summary>
/// <param name="Id">The questionnaire.</param>
/// <param name="Language"><c>fr</c> or <c>en</c>.</param>
[RequiresRight(Rights.Read)]
internal sealed record WriteSummary(string Questionnaire, string Language) : IRequest<string?>, IAboutQuestionnaire;

/// <summary>What a questionnaire's answers add up to today; null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Read)]
internal sealed record SeeSummary(string Questionnaire) : IRequest<QuestionnaireSummary?>, IAboutQuestionnaire;

internal sealed record QuestionnaireSummary(ClientQuestionnaire Questionnaire, ExecutiveSummary Summary);
