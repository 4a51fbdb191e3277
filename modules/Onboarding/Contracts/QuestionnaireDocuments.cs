using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding;

/// <summary>
/// Takes the answers of a Markdown or Word document in. Where the questionnaire is known, they are merged: what only one side changed is
/// taken, and where both did, the kept answer stays and the other is shown as a conflict.
/// </summary>
/// <param name="Id">The questionnaire; null begins one for the client whom the document names.</param>
/// <param name="Content">The file as delivered.</param>
/// <param name="FileName">Its name; the client's where the document names none.</param>
[RequiresRight(Rights.Record)]
public sealed record ImportDocument(string? Questionnaire, byte[] Content, string FileName) : ICommand<ImportedDocument?>, IAboutQuestionnaire;

/// <summary>What became of a document.</summary>
public sealed record ImportedDocument
{
    public required ClientQuestionnaire Questionnaire { get; init; }

    /// <summary>Number among the questionnaire's documents.</summary>
    public required long Number { get; init; }

    public required InspectedDocument Document { get; init; }

    public required IReadOnlyList<AnswerConflict> Conflicts { get; init; }

    /// <summary>Other questionnaires of the same client: the document may belong into one of them.</summary>
    public IReadOnlyList<SameClient> SameClient { get; init; } = [];
}

/// <summary>Another questionnaire of the same client, which is not put away.</summary>
public sealed record SameClient(string Id, string Client, DateTimeOffset CreatedAt);

/// <summary>An answer on which a document and the questionnaire differ. The kept one stands until somebody decides.</summary>
/// <param name="Key">Tells it from the others of its document.</param>
/// <param name="Place">Id of the field, or of the table.</param>
/// <param name="Label">What it is called, with its row.</param>
/// <param name="Kept">The answer kept.</param>
/// <param name="Came">What the document says; null when it no longer has an answer.</param>
public sealed record AnswerConflict(string Key, string Place, LocalizedText Label, string Kept, string? Came);

/// <summary>
/// The questionnaire as a Markdown document, in the layout of the last one taken in, or else of our own. It is kept, so that the
/// document is known again when it comes back edited. Null when there is no such questionnaire.
/// </summary>
[RequiresRight(Rights.Read)]
public sealed record ExportDocument(string Questionnaire) : ICommand<ExportedDocument?>, IAboutQuestionnaire;

/// <param name="FileName">A name for the file.</param>
/// <param name="Content">UTF-8.</param>
public sealed record ExportedDocument(string FileName, byte[] Content)
{
    /// <summary>Why it has not the layout of the document taken in; null when it has.</summary>
    public LocalizedText? Warning { get; init; }
}
