using MediatR;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.History;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>
/// Decides each open point that nobody has decided yet as it is suggested; those without a suggestion stay open. Null when there is
/// no such questionnaire.
/// </summary>
/// <param name="Id">The questionnaire.</param>
/// <param name="Source">From where, as <see cref="SaidAnswer.Source"/>.</param>
[RequiresRight(Rights.Record)]
internal sealed record TakeSuggestions(string Questionnaire, string Source) : IRequest<ProgramDraft?>, IAboutQuestionnaire;
