using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding;

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
