namespace PartnerHub.Questionnaires;

/// <summary>Answers as they are understood; null for what is not answered or not understood.</summary>
public sealed class AnswerValues(Answers answers, Questionnaire questionnaire)
{
    public T? Field<T>(string id)
        where T : AnswerValue =>
        answers[id] is { } typed && questionnaire.Field(id) is { } field ? AnswerReader.Read(field, typed, answers.Language).Value as T : null;

    public T? Cell<T>(string table, string column, AnswerRow row)
        where T : AnswerValue =>
        row[column] is { } typed && ColumnOf(table, column) is { } field ? AnswerReader.Read(field, typed, answers.Language).Value as T : null;

    private Field? ColumnOf(string table, string column) => questionnaire.Table(table)?.Columns.FirstOrDefault(field => field.Id == column);
}
