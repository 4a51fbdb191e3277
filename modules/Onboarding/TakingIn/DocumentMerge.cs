using PartnerHub.Kits.Data;
using PartnerHub.Onboarding.Binding;
using PartnerHub.Onboarding.Keeping;
using PartnerHub.Onboarding.Merging;

namespace PartnerHub.Onboarding.TakingIn;

/// <summary>A document of the shelf against what is kept now.</summary>
internal static class DocumentMerge
{
    public static async Task<Merged> MergeAsync(
        Session session, ClientQuestionnaire questionnaire, KeptAnswers kept, BoundForm came, long number, CancellationToken cancellation)
    {
        var before = await DocumentShelf.BeforeAsync(session, questionnaire.Id, number, cancellation);
        return AnswerMerge.Merge(
            AnswerSheet.Of(before is null ? null : AnswerSheet.Bind(before.Content)), AnswerSheet.Of(questionnaire, kept, came), AnswerSheet.Of(came));
    }

    public static ImportedDocument Describe(
        ClientQuestionnaire questionnaire, KeptDocument document, InspectedDocument inspected, IReadOnlyList<MergeConflict> conflicts) => new()
    {
        Questionnaire = questionnaire,
        Number = document.Number,
        Document = inspected,
        Conflicts = [.. conflicts.Select(conflict => new AnswerConflict(KeyOf(conflict), conflict.Id, ConflictNames.Of(conflict), conflict.Kept, conflict.Came))],
    };

    public static string KeyOf(MergeConflict conflict) => FormattableString.Invariant($"{conflict.Id}|{conflict.Column}|{conflict.RowNumber}|{conflict.Row}");
}
