namespace PartnerHub.Questionnaires;

internal static class QuestionBinding
{
    /// <summary>By wording; where none is known, by order, as long as there are as many as in the questionnaire.</summary>
    public static IEnumerable<BoundQuestion> Bind(IReadOnlyList<ChecklistItem> items, Section? knownSection, ExtraIds ids)
    {
        var known = items.Select(item => knownSection is null ? null : Known(item, knownSection)).ToList();
        var twice = known.OfType<Question>().GroupBy(question => question.Id).Any(group => group.Count() > 1);
        var inOrder = knownSection is not null && knownSection.Questions.Count == items.Count && (twice || known.TrueForAll(question => question is null));
        for (var i = 0; i < items.Count; i++)
        {
            var free = knownSection?.Questions.Count == items.Count && !known.Contains(knownSection.Questions[i]) ? knownSection.Questions[i] : null;
            var question = inOrder ? knownSection!.Questions[i] : known[i] ?? free;
            yield return question is not null && ids.Take(question.Id)
                ? new BoundQuestion(question.Id, items[i], question)
                : new BoundQuestion(ids.Make(items[i].Text), items[i], null);
        }
    }

    public static Question? Known(ChecklistItem item, Section knownSection)
    {
        var (plain, mark) = (Wording.Plain(item.Text), Wording.Mark(item.Text));
        return knownSection.Questions.FirstOrDefault(question => question.IsPlainly(plain) || question.Marks.Contains(mark));
    }
}
