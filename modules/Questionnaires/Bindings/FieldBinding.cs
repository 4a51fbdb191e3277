using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

internal static class FieldBinding
{
    /// <summary>What may be written beside any question.</summary>
    public static Field Note { get; } = Made("note", "", null);

    public static BoundField Bind(FieldLine line, Section? knownSection, ExtraIds ids)
    {
        var known = knownSection?.Fields.FirstOrDefault(field => field.IsCalled(line.Label) && IsInGroup(field, line));
        if (known is not null && ids.Take(known.Id))
        {
            return new BoundField { Id = known.Id, Line = line, Field = known };
        }

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
