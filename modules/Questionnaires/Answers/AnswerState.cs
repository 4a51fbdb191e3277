namespace PartnerHub.Questionnaires;

/// <summary>
/// Which questions have an answer: the box ticked, not applicable, something written beside it, a choice ticked, or an answer in any
/// of the fields, tables or columns that belong to it. Instructions have a state but do not count.
/// </summary>
internal sealed class AnswerState
{
    private readonly Answers _answers;
    private readonly HashSet<string> _places;

    public AnswerState(Answers answers)
    {
        _answers = answers;
        _places = new HashSet<string>(answers.Fields.Keys, StringComparer.Ordinal);
        foreach (var (table, rows) in answers.Tables)
        {
            _places.Add(table);
            _places.UnionWith(rows.SelectMany(row => row.Cells.Keys).Distinct().Select(column => $"{table}.{column}"));
        }
    }

    public bool IsAnswered(Question question) =>
        _answers.Ticked.Contains(question.Id) || HasAnswer(question.Id, question.Choices?.Field) || question.AnsweredBy.Any(_places.Contains);

    /// <summary>Whether a question has an answer beyond its box, for one that the questionnaire may not know.</summary>
    public bool HasAnswer(string id, string? choices, IReadOnlyList<string>? answeredBy = null) =>
        _answers.NotApplicable.ContainsKey(id) || _places.Contains(id + ".note") || (choices is not null && _places.Contains(choices))
        || (answeredBy?.Any(_places.Contains) ?? false);

    /// <summary>How many of the questionnaire's questions are answered.</summary>
    public int Count(Questionnaire questionnaire) => questionnaire.Questions.Count(IsAnswered);

    public int Count(Section section) => section.Questions.Count(question => !question.IsInstruction && IsAnswered(question));
}
