namespace PartnerHub.Questionnaires;

/// <summary>Where answers stand in a document.</summary>
internal sealed class AnswerLines(BoundDocument? bound)
{
    private readonly Dictionary<string, int> _lines = bound is null ? [] : Lines(bound).DistinctBy(line => line.Id).ToDictionary(line => line.Id, line => line.Line, StringComparer.Ordinal);

    /// <summary>From 1; null when it is not known.</summary>
    /// <param name="row">Among the filled rows, from 0.</param>
    public int? LineOf(string id, int? row) => row is { } index ? Line(FormattableString.Invariant($"{id}#{index}")) : Line(id);

    private int? Line(string id) => _lines.TryGetValue(id, out var line) ? line + 1 : null;

    private static IEnumerable<(string Id, int Line)> Lines(BoundDocument bound) => bound.Sections.SelectMany(section => section.Fields.Select(field => (field.Id, field.Line.Line))
        .Concat(section.Questions.Select(question => (question.Id, question.Item.Line)))
        .Concat(section.Tables.Select(table => (table.Id, table.Line)))
        .Concat(section.Tables.SelectMany(table => table.Rows.Where(row => row.Answers.Count > 0).Select((row, index) => (FormattableString.Invariant($"{table.Id}#{index}"), row.Line)))));
}
