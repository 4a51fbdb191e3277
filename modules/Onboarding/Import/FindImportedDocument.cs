using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding.Import;

/// <summary>The last document taken in, with what is still to be looked at; null when none was.</summary>
[RequiresRight(Rights.Read)]
internal sealed record FindImportedDocument(string Questionnaire) : IRequest<ImportedDocument?>, IAboutQuestionnaire;

/// <summary>
/// Takes what the last document says in place of what is kept, where the two differ. Whoever named a conflict that is settled by
/// now changes nothing. Null when there is no such questionnaire, or no document.
/// </summary>
[RequiresRight(Rights.Record)]
internal sealed record TakeFromDocument(string Questionnaire, string Key) : ICommand<ImportedDocument?>, IAboutQuestionnaire;
