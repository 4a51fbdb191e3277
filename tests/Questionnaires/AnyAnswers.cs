using FsCheck;
using FsCheck.Fluent;

namespace PartnerHub.Questionnaires.Tests;

/// <summary>Answers made of what hurts: pipes, brackets, backslashes, fences, HTML, line breaks, placeholders, labels.</summary>
internal static class AnyAnswers
{
    private static readonly string[] Pieces =
    [
        "a", "é", "Oui", "12 %", " ", "  ", "\n", "\n\n", "\n    ", "\t", "|", "\\", "\\|", "`", "```", "~~~", "[", "]", "[X]", "[€]", "[À compléter]", "(", ")", ":", " : ", "x : y",
        "- ", "1. ", "# ", "## 3. ", "<br>", "&lt;", "&amp;lt;", "<script>", "</td>", "**", "---", "|---|", "—", "Tier 2 (x)", "🔄", "\u202F", "€", "Bronze", "Sans objet", ";", "\\[", "\\n",
    ];

    private static readonly Gen<string> Text =
        from count in Gen.Choose(1, 6)
        from pieces in Gen.Elements(Pieces).ArrayOf(count)
        let text = SlotText.Tidy(string.Concat(pieces))
        where text.Length > 0
        select text;

    /// <summary>Any answers to a questionnaire.</summary>
    public static Arbitrary<Answers> To(Questionnaire form) => Arb.From(
        from fields in Gen.CollectToArray(form.Sections.SelectMany(section => section.Fields), field => Maybe(field.Id))
        from notes in Gen.CollectToArray(form.Questions, question => Maybe(question.NoteId))
        from tables in Gen.CollectToArray(form.Sections.SelectMany(section => section.Tables), Table)
        from ticked in Gen.Elements(form.Questions.Where(question => question.AnsweredBy.Count == 0).ToArray())
        let answers = new Answers
        {
            Fields = fields.Concat(notes).Where(field => field.Typed is not null && !field.Typed.StartsWith("Sans objet", StringComparison.Ordinal)).ToDictionary(field => field.Id, field => field.Typed!),
            Tables = tables.Where(table => table.Rows.Count > 0).ToDictionary(table => table.Id, table => table.Rows),
        }
        select answers with { Ticked = answers[ticked.NoteId] is null ? new HashSet<string> { ticked.Id } : [] });

    private static Gen<(string Id, string? Typed)> Maybe(string id) =>
        from isThere in Gen.Choose(0, 2)
        from text in Text
        select (id, isThere == 0 ? null : text);

    private static Gen<(string Id, IReadOnlyList<AnswerRow> Rows)> Table(Table table) =>
        from count in Gen.Choose(0, 7)
        from rows in Gen.CollectToArray(Enumerable.Range(0, count), _ => Row(table))
        select (table.Id, (IReadOnlyList<AnswerRow>)[.. rows.Where(row => row.Cells.Count > 0)]);

    private static Gen<AnswerRow> Row(Table table) =>
        from cells in Gen.CollectToArray(table.Columns, column => Maybe(column.Id))
        select new AnswerRow(cells.Where(cell => cell.Typed is not null).ToDictionary(cell => cell.Id, cell => cell.Typed!));
}
