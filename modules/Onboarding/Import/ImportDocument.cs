using PartnerHub.Kits.Messaging;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Import;

/// <summary>
/// Takes the answers of a Markdown or Word document in. Where the questionnaire is known, they are merged: what only one side changed is
/// taken, and where both did, the kept answer stays and the other is shown as a conflict.
/// </summary>
/// <param name="Id">The questionnaire; null begins one for the client whom the document names.</param>
/// <param name="Content">The file as delivered.</param>
/// <param name="FileName">Its name; the client's where the document names none.</param>
[RequiresRight(Rights.Record)]
internal sealed record ImportDocument(string? Questionnaire, byte[] Content, string FileName) : ICommand<ImportedDocument?>, IAboutQuestionnaire;
