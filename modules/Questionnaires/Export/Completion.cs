using System.Globalization;

namespace PartnerHub.Questionnaires;

/// <summary>Adds the empty places that answers need and a document lacks, so that no answer is lost.</summary>
internal sealed class Completion
{
    private readonly BoundDocument _bound;
    private readonly Answers _answers;
    private readonly TextEdits _edits = new();
    private readonly HashSet<string> _there;
    private readonly HashSet<string> _wanted;
    private bool _isComplete = true;

    private Completion(BoundDocument bound, Answers answers)
    {
        (_bound, _answers) = (bound, answers);
        _there = Places(bound);
        _wanted = [.. answers.Fields.Keys, .. answers.Tables.Keys, .. answers.Ticked, .. answers.NotApplicable.Keys];
    }

    public static BoundDocument Complete(BoundDocument bound, Answers answers)
    {
        var completion = new Completion(bound, answers);
        completion.AddMissing();
        completion.AddColumns();
        return completion._isComplete ? bound : DocumentBinding.Bind(DocumentReader.Read(completion._edits.Apply(bound.Document.Text)), bound.Questionnaire);
    }

    private static HashSet<string> Places(BoundDocument bound) =>
    [
        .. bound.Sections.SelectMany(section => section.Fields).Select(field => field.Id),
        .. bound.Sections.SelectMany(section => section.Tables).Select(table => table.Id),
        .. bound.Sections.SelectMany(section => section.Questions).SelectMany(question => new[] { question.Id, question.NoteId, question.ChoicesId }),
    ];

    private bool Lacks(string id) => _wanted.Contains(id) && !_there.Contains(id);

    private void AddMissing()
    {
        foreach (var known in _bound.Questionnaire.Sections)
        {
            var section = _bound.Sections.FirstOrDefault(section => section.Known?.Id == known.Id);
            Add(section, known.Number, known.Title.In(_bound.Language), [.. Missing(known), .. MissingExtras(known.Number)]);
        }

        foreach (var number in _answers.Extras.Values.Select(extra => extra.Section).Distinct().Where(number => _bound.Questionnaire.Sections.All(known => known.Number != number)))
        {
            Add(_bound.Sections.FirstOrDefault(section => section.Section.Number == number), number, "…", [.. MissingExtras(number)]);
        }
    }

    private void AddColumns()
    {
        foreach (var table in _bound.Sections.SelectMany(section => section.Tables).Where(table => table is { Kind: TableKind.Table, Table: not null }))
        {
            var wanted = _answers.Rows(table.Id).SelectMany(row => row.Cells.Keys).ToHashSet(StringComparer.Ordinal);
            foreach (var column in table.Table!.Columns.Where(column => wanted.Contains(column.Id) && table.Columns.All(there => there.Field.Id != column.Id)))
            {
                Widen(table, column);
            }
        }
    }

    private void Widen(BoundTable table, Field column)
    {
        _isComplete = false;
        Append(table.Line, $" {column.Label.In(_bound.Language)} |");
        Append(table.Line + 1, "---|");
        foreach (var row in table.Rows.Where(row => row.Cells.Count == table.Columns.Count))
        {
            Append(row.Line, $" {Placeholder.Write(column, _bound.Language, 0)} |");
        }
    }

    private void Append(int line, string cell)
    {
        var (text, span) = (_bound.Document.Text, _bound.Document.Lines[line]);
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        _edits.Insert(end, (end > span.Start && text[end - 1] == '|' ? "" : " |") + cell);
    }

    private IEnumerable<string> Missing(Section known)
    {
        var language = _bound.Language;
        var questions = known.Questions.Where(question => Lacks(question.Id) || Lacks(question.NoteId) || (question.Choices is { } choices && Lacks(choices.Field))).Select(question => BlankDocument.Item(question, language)).ToList();
        var tables = known.Tables.Where(table => table.Kind == TableKind.Table && Lacks(table.Id)).Select(table => BlankDocument.Table(table, language));
        var lines = BlankDocument.Entries(known).Where(entry => Lacks(entry.Id)).Select(entry => BlankDocument.Entry(known, entry.Id, language)).ToList();
        return
        [
            .. questions.Count > 0 ? [string.Concat(questions)] : Array.Empty<string>(),
            .. tables,
            .. lines.Count > 0 ? [$"```\n{string.Concat(lines)}```\n"] : Array.Empty<string>(),
        ];
    }

    private IEnumerable<string> MissingExtras(int number)
    {
        var here = _answers.Extras.Where(extra => extra.Value.Section == number).ToList();
        var fields = here.Where(extra => Lacks(extra.Key) && _answers.Fields.ContainsKey(extra.Key)).Select(extra => $"{FieldLabel.Write(extra.Value.Label)} : [À compléter]\n").ToList();
        if (fields.Count > 0)
        {
            yield return $"```\n{string.Concat(fields)}```\n";
        }

        foreach (var table in here.Where(extra => Lacks(extra.Key) && _answers.Tables.ContainsKey(extra.Key)))
        {
            var columns = here.Where(extra => extra.Key.StartsWith(table.Key + ".", StringComparison.Ordinal)).Select(column => column.Value.Label).ToList();
            yield return $"### {table.Value.Label}\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}\n";
        }
    }

    private void Add(BoundSection? section, int number, string title, IReadOnlyList<string> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        if (_isComplete && _bound.Document.OpenFence is { } fence)
        {
            _edits.Insert(_bound.Document.Text.Length, $"{_bound.Document.Lines.Break}{fence}{_bound.Document.Lines.Break}");
        }

        _isComplete = false;
        var at = section?.Section.End ?? _bound.Sections.Select(other => other.Section.End).DefaultIfEmpty(_bound.Document.Text.Length).Max();
        var heading = section is null ? string.Create(CultureInfo.InvariantCulture, $"\n## {number}. {title}\n") : "";
        var text = heading + string.Concat(parts.Select(part => "\n" + part));
        var needsBreak = at > 0 && _bound.Document.Text[at - 1] is not ('\n' or '\r');
        _edits.Insert(at, ((needsBreak ? "\n" : "") + text).Replace("\n", _bound.Document.Lines.Break, StringComparison.Ordinal));
    }
}
