using System.Text.Json;
using System.Text.RegularExpressions;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

internal static class Inspector
{
    public static Inspection Inspect(ReadOnlySpan<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            return DeliveredText.TryRead(bytes, out var delivered, out var problem, cancellation) ? Inspect(delivered, cancellation) : new Inspection(null, problem);
        }
        catch (RegexMatchTimeoutException)
        {
            return new Inspection(null, DocumentLimits.TooIntricate);
        }
    }

    private static Inspection Inspect(DeliveredText delivered, CancellationToken cancellation)
    {
        var bound = DocumentBinding.Bind(DocumentReader.Read(delivered.Text, cancellation), Questionnaire.Own, cancellation);
        return bound.Sections.Any(section => section.Known is not null || section.Questions.Count > 0)
            ? new Inspection(Describe(delivered, bound), null) { Bound = bound }
            : new Inspection(null, LocalizedText.Of(
                "Ce document n’est pas un tel questionnaire : un titre « # Partenariats - client » et des sections numérotées avec leurs questions (« - [ ] **… ?** ») sont attendus.",
                "This document is not such a questionnaire: a title \"# Partnerships - client\" and numbered sections with their questions (\"- [ ] **…?**\") are expected."));
    }

    private static InspectedDocument Describe(DeliveredText delivered, BoundDocument bound)
    {
        var answered = AnsweredQuestions.Of(bound).ToHashSet();
        var sections = bound.Sections.Select(section => Describe(section, answered)).ToList();
        return new InspectedDocument
        {
            Encoding = new InspectedEncoding(delivered.Repaired, delivered.From),
            Client = bound.Document.Client,
            Sections = sections,
            Questions = sections.Sum(section => section.Questions),
            Instructions = sections.Sum(section => section.Instructions),
            Answered = answered.Count,
            Footer = new InspectedFooter(bound.Document.Footer?.Total, bound.Document.Footer?.Answered),
            Fields = [.. bound.Sections.SelectMany(section => Fields(section, bound.Language))],
            Tables = [.. bound.Sections.SelectMany(section => Tables(section, bound.Language))],
            Repairs = [.. DeliveryWarnings.Repairs(delivered, bound.Document.Lines)],
            Warnings =
            [
                .. DeliveryWarnings.Of(delivered, bound.Document.Lines).Concat(bound.Warnings).Select(Describe),
                .. AnswerChecks.Of(AnswerImport.Of(bound), bound.Questionnaire, bound).Select(finding => new InspectedWarning(finding.Section, finding.Line, finding.Text.En, finding.Text.Fr)),
            ],
        };
    }

    private static InspectedSection Describe(BoundSection section, HashSet<BoundQuestion> answered) => new(
        section.Section.Number,
        section.Section.Title,
        section.Questions.Count(question => !question.IsInstruction),
        section.Questions.Count(question => question.IsInstruction),
        section.Questions.Count(answered.Contains));

    private static IEnumerable<InspectedField> Fields(BoundSection section, string language)
    {
        var fields = section.Fields.Select(field => (field.Line, field.Field, field.Answer));
        var items = section.Tables.Where(table => table.Kind != TableKind.Table)
            .SelectMany(table => table.Rows.Select(row => (Line: row.Item!, table.Columns[^1].Field, Answer: row.Answers.GetValueOrDefault(table.Columns[^1].Field.Id))));
        return fields.Concat(items).OrderBy(field => field.Line.Line).Select(field => Describe(section, field.Line, field.Field, field.Answer, language));
    }

    private static InspectedField Describe(BoundSection section, FieldLine line, Field field, string? answer, string language)
    {
        var value = answer is null ? null : AnswerReader.Read(field, answer, language).Value;
        return new InspectedField(section.Section.Number, Label(line), Say(field.Type), answer, answer is null ? null : value is not null) { Meaning = Meanings.Of(value, field, language) };
    }

    private static string Label(FieldLine line) => (line.Group, line.Label, line.Number) switch
    {
        (null, var label, _) => label,
        (var group, "", { } number) => FormattableString.Invariant($"{group} {number}"),
        (var group, var label, _) => $"{group} / {label}",
    };

    private static IEnumerable<InspectedTable> Tables(BoundSection section, string language) => section.Tables.Where(table => table.Kind == TableKind.Table)
        .Select(table => new InspectedTable(section.Section.Number, [.. table.Columns.Select(column => new InspectedColumn(column.Title, Say(column.Field.Type)))], table.Rows.Count)
        {
            Filled = [.. table.Rows.Where(row => row.Answers.Count > 0).Select(row => new InspectedRow(row.Line + 1, [.. Cells(table, row, language)]))],
        });

    private static IEnumerable<InspectedCell> Cells(BoundTable table, BoundRow row, string language)
    {
        foreach (var column in table.Columns.Where(column => row.Answers.ContainsKey(column.Field.Id)))
        {
            var read = AnswerReader.Read(column.Field, row.Answers[column.Field.Id], language);
            yield return new InspectedCell(column.Title, read.Typed, read.Value is not null, Meanings.Of(read.Value, column.Field, language), read.Why?.En, read.Why?.Fr);
        }
    }

    private static InspectedWarning Describe(DocumentWarning warning) => new(warning.Section, warning.Line, warning.Text.En, warning.Text.Fr);

    private static string Say(AnswerType type) => JsonNamingPolicy.KebabCaseLower.ConvertName(type.ToString());
}
