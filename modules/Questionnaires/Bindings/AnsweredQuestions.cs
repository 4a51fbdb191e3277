namespace PartnerHub.Questionnaires;

/// <summary>
/// Which questions of a document are answered. One is when its box is ticked, when something is written beside it or one of its
/// choices is ticked, or when a field, a table or a column that belongs to it holds an answer. Instructions do not count.
/// </summary>
internal static class AnsweredQuestions
{
    public static IReadOnlyList<BoundQuestion> Of(BoundDocument bound)
    {
        var places = Places(bound);
        return [.. bound.Sections.SelectMany(section => section.Questions).Where(question => !question.IsInstruction && IsAnswered(question, places))];
    }

    /// <summary>Ids of fields, tables and columns that hold an answer.</summary>
    public static HashSet<string> Places(BoundDocument bound)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in bound.Sections)
        {
            places.UnionWith(section.Fields.Where(field => field.Answer is not null).Select(field => field.Id));
            foreach (var table in section.Tables.Where(table => table.Rows.Any(row => row.Answers.Count > 0)))
            {
                places.Add(table.Id);
                places.UnionWith(table.Rows.SelectMany(row => row.Answers.Keys).Distinct().Select(column => $"{table.Id}.{column}"));
            }
        }

        return places;
    }

    private static bool IsAnswered(BoundQuestion question, HashSet<string> places) =>
        question.Item.Tick.IsOn || question.Item.Note.Answer(FieldBinding.Note, isExtra: false) is not null || question.Item.Choices.Any(choice => choice.Tick.IsOn)
        || (question.Question is { } known && known.AnsweredBy.Any(places.Contains));
}
