using PartnerHub.Contracts;
using PartnerHub.Onboarding.Documents;
using PartnerHub.Onboarding.Forms;
using PartnerHub.Onboarding.Values;

namespace PartnerHub.Onboarding.Binding;

internal static class FieldBinding
{
    /// <summary>What may be written beside any question.</summary>
    public static FormField Note { get; } = Made("note", "", null);

    public static BoundField Bind(FieldLine line, FormSection? form, ExtraIds ids)
    {
        var known = form?.Fields.FirstOrDefault(field => field.IsCalled(line.Label) && IsInGroup(field, line));
        if (known is not null && ids.Take(known.Id))
        {
            return new BoundField { Id = known.Id, Line = line, Field = known };
        }

        var id = ids.Make(line.Group is null ? line.Label : $"{line.Group} {line.Label}");
        return new BoundField { Id = id, Line = line, Field = Made(id, line.Label, line.Value.Placeholder), IsExtra = true };
    }

    /// <summary>A field that only this document has.</summary>
    public static FormField Made(string id, string label, string? placeholder)
    {
        var type = placeholder is null ? AnswerType.Text : Placeholder.TypeOf(placeholder);
        return new FormField
        {
            Id = id,
            Label = LocalizedText.Of(label, label),
            Type = type,
            Options = type == AnswerType.Choice
                ? [.. Placeholder.Options(placeholder!).Select(option => new FormOption { Id = Wording.Slug(option), Label = LocalizedText.Of(option, option) })]
                : [],
        };
    }

    /// <summary>A label of a list may be the name of a field elsewhere.</summary>
    private static bool IsInGroup(FormField field, FieldLine line) => field.Group is not null || line.Group is null;
}
