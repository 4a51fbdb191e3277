using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding.ShowSummary;

/// <summary>The executive summary of a questionnaire as Markdown; null when there is no such questionnaire.</summary>
/// <param name="Id">The questionnaire.</param>
/// <param name="Language"><c>fr</c> or <c>en</c>.</param>
[RequiresRight(Rights.Read)]
internal sealed record WriteSummary(string Questionnaire, string Language) : IRequest<string?>, IAboutQuestionnaire;
