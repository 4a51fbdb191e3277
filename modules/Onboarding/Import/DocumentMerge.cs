using PartnerHub.Kits.Data;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;

namespace PartnerHub.Onboarding.Import;

/// <summary>A document of the shelf against what is kept now.</summary>
internal static class DocumentMerge
{
    public static async Task<Merged> MergeAsync(
        Session session, DocumentReadings readings, ClientQuestionnaire questionnaire, KeptAnswers kept, BoundDocument came, long number, CancellationToken cancellation)
    {
        var before = await DocumentArchive.BeforeAsync(session, questionnaire.Id, number, cancellation);
        return AnswerMerge.Merge(
            AnswerConversion.Of(readings.Bound(before, cancellation)), AnswerConversion.Of(questionnaire, kept, came), AnswerConversion.Of(came));
    }

    public static ImportedDocument Describe(
        ClientQuestionnaire questionnaire, KeptDocument document, InspectedDocument inspected, IReadOnlyList<MergeConflict> conflicts, IReadOnlyList<ClientQuestionnaire> all) => new()
    {
        Questionnaire = questionnaire,
        Number = document.Number,
        Document = inspected,
        SameClient = ClientNames.Others(questionnaire, all),
        Conflicts = [.. conflicts.Select(conflict => new AnswerConflict(KeyOf(conflict), conflict.Id, ConflictNames.Of(conflict), conflict.Kept, conflict.Came))],
    };

    public static string KeyOf(MergeConflict conflict) => FormattableString.Invariant($"{conflict.Id}|{conflict.Column}|{conflict.RowNumber}|{conflict.Row}");
}
