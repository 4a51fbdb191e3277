using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Export;

/// <summary>
/// The questionnaire as a Markdown document, in the layout of the last one taken in, or else of our own. It is kept, so that the
/// document is known again when it comes back edited. Null when there is no such questionnaire.
/// </summary>
[RequiresRight(Rights.Read)]
internal sealed record ExportDocument(string Questionnaire) : IRequest<ExportedDocument?>, IAboutQuestionnaire;

/// <summary>Keeps a document that was written.</summary>
[RequiresRight(Rights.Read)]
internal sealed record KeepExport(string Questionnaire, ExportedDocument Document) : ICommand<Unit>, IAboutQuestionnaire, IInnerStep;

/// <param name="FileName">A name for the file.</param>
/// <param name="Content">UTF-8.</param>
internal sealed record ExportedDocument(string FileName, byte[] Content)
{
    /// <summary>Why it has not the layout of the document taken in; null when it has.</summary>
    public LocalizedText? Warning { get; init; }
}
