using PartnerHub.Onboarding.Documents;
using PartnerHub.Onboarding.Forms;

namespace PartnerHub.Onboarding.Binding;

internal static class QuestionBinding
{
    /// <summary>By wording; where none is known, by order, as long as there are as many as in the questionnaire.</summary>
    public static IEnumerable<BoundQuestion> Bind(IReadOnlyList<ChecklistItem> items, FormSection? form, ExtraIds ids)
    {
        var known = items.Select(item => form is null ? null : Known(item, form)).ToList();
        var twice = known.OfType<FormQuestion>().GroupBy(question => question.Id).Any(group => group.Count() > 1);
        var inOrder = form is not null && form.Questions.Count == items.Count && (twice || known.TrueForAll(question => question is null));
        for (var i = 0; i < items.Count; i++)
        {
            var free = form?.Questions.Count == items.Count && !known.Contains(form.Questions[i]) ? form.Questions[i] : null;
            var question = inOrder ? form!.Questions[i] : known[i] ?? free;
            yield return question is not null && ids.Take(question.Id)
                ? new BoundQuestion(question.Id, items[i], question)
                : new BoundQuestion(ids.Make(items[i].Text), items[i], null);
        }
    }

    public static FormQuestion? Known(ChecklistItem item, FormSection form)
    {
        var mark = Wording.Mark(item.Text);
        return form.Questions.FirstOrDefault(question => Wording.Same(item.Text, question.Text.Fr) || Wording.Same(item.Text, question.Text.En) || question.Marks.Contains(mark));
    }
}
