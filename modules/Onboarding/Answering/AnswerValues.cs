using PartnerHub.Onboarding.Forms;
using PartnerHub.Onboarding.Values;

namespace PartnerHub.Onboarding.Answering;

/// <summary>Answers as they are understood; null for what is not answered or not understood.</summary>
internal sealed class AnswerValues(Answers answers, Questionnaire form)
{
    public T? Field<T>(string id)
        where T : AnswerValue =>
        answers[id] is { } typed && form.Field(id) is { } field ? AnswerReader.Read(field, typed, answers.Language).Value as T : null;

    public T? Cell<T>(string table, string column, AnswerRow row)
        where T : AnswerValue =>
        row[column] is { } typed && ColumnOf(table, column) is { } field ? AnswerReader.Read(field, typed, answers.Language).Value as T : null;

    private FormField? ColumnOf(string table, string column) => form.Table(table)?.Columns.FirstOrDefault(field => field.Id == column);
}
