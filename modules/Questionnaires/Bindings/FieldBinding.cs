using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

internal static class FieldBinding
{
    /// <summary>What may be written beside any question.</summary>
    public static Field Note { get; } = Made("note", "", null);

    /// <summary>The lines of a block; of a list below a field's label, one line that holds it.</summary>
    public static IEnumerable<FieldLine> Lines(TextLines lines, FieldBlock block, Section? knownSection)
    {
        var answers = block.Groups.Where(group => Wording.Plain(group.Label) is var plain && knownSection?.Fields.Any(field => field.Group is null && field.IsPlainly(plain)) == true).ToList();
        var next = 0;
        foreach (var line in block.Fields)
        {
            // Groups and lines follow each other as they stand in the document.
            while (next < answers.Count && answers[next].Whole.End <= line.Whole.Start)
            {
                next++;
            }

            if (next == answers.Count || !IsWithin(line, answers[next]))
            {
                yield return line;
            }
        }

        foreach (var group in answers)
        {
            var start = lines[group.Line].Start;
            yield return new FieldLine
            {
                Line = group.Line,
                Label = group.Label,
                LabelSpan = new TextSpan(start, start),
                Value = Slot.Below(lines.Text, group.Line, group.Items, SlotKind.Fenced, " "),
                Whole = group.Whole,
            };
        }
    }

    /// <summary>Of several lines with the label of one field, the first that holds an answer is its place; others are kept as what only this document has.</summary>
    public static IEnumerable<BoundField> Bind(IEnumerable<FieldLine> lines, Section? knownSection, ExtraIds ids)
    {
        var known = lines.Select(line => (Line: line, Field: Known(line, knownSection))).OrderBy(pair => pair.Line.Line).ToList();
        var places = known.Where(pair => pair.Field is not null).GroupBy(pair => pair.Field!.Id)
            .Select(same => same.FirstOrDefault(pair => pair.Line.Value.Answer(pair.Field!, isExtra: false) is not null) is { Line: not null } answered ? answered.Line : same.First().Line)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (line, field) in known)
        {
            if (field is not null && places.Contains(line) && ids.Take(field.Id))
            {
                yield return new BoundField { Id = field.Id, Line = line, Field = field };
            }
            else if (field is null || line.Value.Answer(field, isExtra: false) is not null)
            {
                yield return Extra(line, ids);
            }
        }
    }

    private static Field? Known(FieldLine line, Section? knownSection)
    {
        var plain = Wording.Plain(line.Label);
        return knownSection?.Fields.FirstOrDefault(field => field.IsPlainly(plain) && IsInGroup(field, line));
    }

    private static bool IsWithin(FieldLine line, FieldGroup group) => group.Whole.Start <= line.Whole.Start && line.Whole.End <= group.Whole.End;

    private static BoundField Extra(FieldLine line, ExtraIds ids)
    {
        var id = ids.Make(line.Group is null ? line.Label : $"{line.Group} {line.Label}");
        return new BoundField { Id = id, Line = line, Field = Made(id, line.Label, line.Value.Placeholder), IsExtra = true };
    }

    /// <summary>A field that only this document has.</summary>
    public static Field Made(string id, string label, string? placeholder)
    {
        var type = placeholder is null ? AnswerType.Text : Placeholder.TypeOf(placeholder);
        return new Field
        {
            Id = id,
            Label = LocalizedText.Of(label, label),
            Type = type,
            Options = type == AnswerType.Choice
                ? [.. Placeholder.Options(placeholder!).Select(option => new Option { Id = Wording.Slug(option), Label = LocalizedText.Of(option, option) })]
                : [],
        };
    }

    /// <summary>A label of a list may be the name of a field elsewhere.</summary>
    private static bool IsInGroup(Field field, FieldLine line) => field.Group is not null || line.Group is null;
}
