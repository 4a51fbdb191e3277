namespace PartnerHub.Questionnaires;

/// <summary>What lines outside a fence are: the places of known labels, or the answer to the question above them.</summary>
internal static class LooseBinding
{
    public static bool IsLabelled(LooseLines loose, Section? knownSection) => knownSection is not null
        && (loose.Block.Fields.Any(line => IsKnown(line.Label, knownSection)) || loose.Block.Groups.Any(group => IsKnown(group.Label, knownSection)));

    /// <summary>Without the lines that have no label: they are text.</summary>
    public static FieldBlock Labelled(FieldBlock block) => block with { Fields = [.. block.Fields.Where(line => line.Group is not null || (line.Label.Length > 0 && line.Value.Span.Length > 0))] };

    /// <summary>The questions of a section, each with the lines that stand below it.</summary>
    public static IReadOnlyList<ChecklistItem> Answered(TextLines lines, DocumentSection section, Section? knownSection)
    {
        var items = section.Items.ToList();
        foreach (var loose in section.Loose.Where(loose => loose.Item is not null && !IsLabelled(loose, knownSection)))
        {
            var item = items[loose.Item!.Value];
            if (item is { IsInstruction: false, Choices.Count: 0 })
            {
                items[loose.Item.Value] = item with { Note = Below(lines, item, loose.Span.End) };
            }
        }

        return items;
    }

    /// <summary>A question whose options are none of those listed below it: they are its answer.</summary>
    public static BoundQuestion WithLines(TextLines lines, BoundQuestion question)
    {
        var (item, choices) = (question.Item, question.Item.Choices);
        var options = question.Question?.Choices?.Options ?? [];
        return question.Question is { IsInstruction: false } && choices.Count > 0 && choices.All(choice => !choice.HasBox && !options.Any(option => option.IsCalled(choice.Text)))
            ? question with { Item = item with { Note = Below(lines, item, choices.Max(choice => choice.End)), Choices = [] } }
            : question;
    }

    /// <summary>What stands beside a question and the lines below it, down to a place.</summary>
    private static Slot Below(TextLines lines, ChecklistItem item, int end) =>
        Slot.Below(lines.Text, item.Line, item.Note.Span with { End = end }, SlotKind.Inline, item.Note.Span.Length == 0 ? " — " : "");

    private static bool IsKnown(string label, Section section) =>
        label.Length > 0 && Wording.Plain(label) is var plain && (section.Fields.Any(field => field.IsPlainly(plain)) || section.Tables.Any(table => table.Kind != TableKind.Table && table.IsPlainly(plain)));
}
