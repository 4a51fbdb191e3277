namespace PartnerHub.Questionnaires;

/// <summary>The answers that a document holds.</summary>
public sealed class AnswerImport
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<AnswerRow>> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _notApplicable = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExtraPlace> _extras = new(StringComparer.Ordinal);

    public static Answers Of(BoundDocument bound)
    {
        var import = new AnswerImport();
        foreach (var section in bound.Sections)
        {
            import.Take(section);
        }

        var answers = new Answers
        {
            Language = bound.Language,
            Client = bound.Document.Client,
            Fields = import._fields,
            Tables = import._tables,
            NotApplicable = import._notApplicable,
            Extras = import._extras,
            Stated = bound.Summary.Where(element => element.Content is { Placeholder: null, Typed.Length: > 0 })
                .GroupBy(element => element.Element.Id).ToDictionary(group => group.Key, group => group.First().Content.Typed, StringComparer.Ordinal),
        };
        return answers with { Ticked = Ticked(bound, new AnswerState(answers)) };
    }

    private static HashSet<string> Ticked(BoundDocument bound, AnswerState state) => bound.Sections
        .SelectMany(section => section.Questions)
        .Where(question => question.Item.Tick.IsOn && !state.HasAnswer(question.Id, question.ChoicesId, question.Question?.AnsweredBy))
        .Select(question => question.Id)
        .ToHashSet(StringComparer.Ordinal);

    private void Take(BoundSection section)
    {
        var number = section.Section.Number ?? 0;
        foreach (var field in section.Fields)
        {
            Add(field.Id, field.Answer, field.IsExtra ? new ExtraPlace(number, field.Line.Label, field.Field.Type) : null);
        }

        foreach (var question in section.Questions.Where(question => !question.IsInstruction))
        {
            Take(question, number);
        }

        foreach (var table in section.Tables)
        {
            Take(table, number);
        }
    }

    private void Take(BoundQuestion question, int section)
    {
        var extra = question.Question is null ? new ExtraPlace(section, question.Item.Text, AnswerType.Text) : null;
        var written = question.Item.Note.Answer(FieldBinding.Note, isExtra: false);
        var (reason, note) = written is null ? (null, null) : NotApplicable.Read(written);
        Add(question.NoteId, note, extra);
        if (reason is not null)
        {
            _notApplicable[question.Id] = reason;
        }

        var chosen = question.Item.Choices.Where(choice => choice.Tick.IsOn).Select(choice => choice.Text).ToList();
        Add(question.ChoicesId, chosen.Count == 0 ? null : string.Join("; ", chosen), question.Question?.Choices is null ? new ExtraPlace(section, question.Item.Text, AnswerType.Choices) : null);
    }

    private void Take(BoundTable table, int section)
    {
        var rows = table.Rows.Where(row => row.Answers.Count > 0).Select(row => new AnswerRow(row.Answers)).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        _tables[table.Id] = rows;
        if (table.Table is null)
        {
            _extras[table.Id] = new ExtraPlace(section, table.Title, AnswerType.Text);
        }

        foreach (var column in table.Columns.Where(column => column.IsExtra))
        {
            _extras[$"{table.Id}.{column.Field.Id}"] = new ExtraPlace(section, column.Title, column.Field.Type);
        }
    }

    private void Add(string id, string? typed, ExtraPlace? extra)
    {
        if (typed is null)
        {
            return;
        }

        _fields[id] = typed;
        if (extra is not null)
        {
            _extras[id] = extra;
        }
    }
}
