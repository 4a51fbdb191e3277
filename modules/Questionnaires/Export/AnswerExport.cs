using System.Globalization;

namespace PartnerHub.Questionnaires;

/// <summary>
/// Writes answers into a document. Where they are those it holds already, it is given back as it is; otherwise what differs is
/// written into its place, places that are missing are added, and boxes, footer and executive summary follow.
/// </summary>
internal sealed class AnswerExport
{
    private readonly BoundDocument _bound;
    private readonly Answers _answers;
    private readonly AnswerState _state;
    private readonly TextEdits _edits = new();

    private AnswerExport(BoundDocument bound, Answers answers) => (_bound, _answers, _state) = (bound, answers, new AnswerState(answers));

    /// <param name="today">The day that the summary is made on.</param>
    public static string Write(BoundDocument bound, Answers answers, DateOnly today)
    {
        if (AnswerImport.Of(bound).SaysTheSameAs(answers))
        {
            return bound.Document.Text;
        }

        var completed = Completion.Complete(bound, answers);
        var export = new AnswerExport(completed, answers);
        export.WriteSections();
        export.WriteFooter();
        export.WriteSummary(today);
        return export._edits.Apply(completed.Document.Text);
    }

    private void WriteSections()
    {
        foreach (var section in _bound.Sections)
        {
            section.Fields.Where(field => field.Answer != _answers[field.Id]).ToList().ForEach(Write);
            section.Questions.ToList().ForEach(Write);
            section.Tables.ToList().ForEach(table => new RowExport(_bound, table, _answers.Rows(table.Id), _edits).Write());
        }
    }

    private void Write(BoundField field)
    {
        var (slot, answer) = (field.Line.Value, _answers[field.Id]);
        Write(slot, answer is null ? null : AnswerText.Escape(answer, field.Field, field.IsExtra), Placeholder.Write(field.Field, _bound.Language, 0));
    }

    private void Write(Slot slot, string? answer, string placeholder) =>
        _edits.Replace(slot.Span, Lead(slot) + (answer is null ? placeholder : SlotText.Write(answer, slot.Kind, _bound.Document.Lines.Break)));

    private string Lead(Slot slot) => slot.Lead.Length == 0 && slot.Span.Start > 0 && _bound.Document.Text[slot.Span.Start - 1] is ':' or '=' ? " " : slot.Lead;

    private void Write(BoundQuestion question)
    {
        var isOn = _answers.Ticked.Contains(question.Id) || _state.HasAnswer(question.Id, question.ChoicesId, question.Question?.AnsweredBy);
        if (isOn != question.Item.Tick.IsOn)
        {
            _edits.Replace(question.Item.Tick.Span, isOn ? question.Item.Tick.On : question.Item.Tick.Off);
        }

        WriteNote(question);
        WriteChoices(question);
    }

    private void WriteNote(BoundQuestion question)
    {
        var note = _answers[question.NoteId];
        var wanted = _answers.NotApplicable.TryGetValue(question.Id, out var reason) ? NotApplicable.Write(reason, note, _bound.Language) : note;
        var slot = question.Item.Note;
        if (question.IsInstruction || wanted == slot.Answer(FieldBinding.Note, isExtra: false))
        {
            return;
        }

        var separator = slot.Span.Length == 0 ? " — " : slot.Lead;
        _edits.Replace(slot.Span, wanted is null ? "" : separator + SlotText.Write(AnswerText.Escape(wanted, FieldBinding.Note, isExtra: false), slot.Kind, _bound.Document.Lines.Break));
    }

    private void WriteChoices(BoundQuestion question)
    {
        var chosen = (_answers[question.ChoicesId] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var choice in question.Item.Choices)
        {
            var option = question.Question?.Choices?.Options.FirstOrDefault(known => known.IsCalled(choice.Text));
            var isOn = chosen.Any(text => Wording.Same(text, choice.Text) || option?.IsCalled(text) == true || option?.Id == text);
            if (isOn != choice.Tick.IsOn)
            {
                _edits.Replace(choice.Tick.Span, isOn ? choice.Tick.On : choice.Tick.Off);
            }
        }
    }

    private void WriteFooter()
    {
        if (_bound.Document.Footer?.AnsweredSpan is { } span)
        {
            _edits.Replace(span, _state.Count(_bound.Questionnaire).ToString(CultureInfo.InvariantCulture));
        }
    }

    private void WriteSummary(DateOnly today)
    {
        var summary = ExecutiveSummary.Of(_answers, _bound.Questionnaire, today);
        foreach (var (element, slot) in _bound.Summary)
        {
            var text = SummaryText.Say(summary, element, _bound.Language);
            if (text != slot.Typed)
            {
                Write(slot, text, element.Placeholder.In(_bound.Language));
            }
        }
    }
}
