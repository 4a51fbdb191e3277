using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>Puts the partners of the questionnaire to the draft, as if it were published on a day. Null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Read)]
internal sealed record PreviewDraft(string Questionnaire, DateOnly? On = null) : IRequest<DraftPreview?>, IAboutQuestionnaire;

/// <param name="Refusal">Why the draft can not be asked; null when it can.</param>
/// <param name="Description">The program as it would be.</param>
/// <param name="Partners">How each partner would stand.</param>
internal sealed record DraftPreview(LocalizedText? Refusal, ProgramDescription? Description, IReadOnlyList<PreviewedPartner> Partners);

internal sealed record PreviewedPartner(Partner Partner, Standing Standing, LevelRuling Ruling);

/// <summary>Puts one dossier to the draft, in the shape of a question; refused when the draft can make no sense of it. Null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Read)]
internal sealed record TryDraft(string Questionnaire, ProgramQuestion Question, DateOnly? On = null) : IRequest<DraftPreview?>, IAboutQuestionnaire;
