using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>What the client states beside what the tables give, where the two differ.</summary>
internal static class StatedFigures
{
    private static readonly LocalizedText ActivePartners = LocalizedText.Of("Partenaires co-marketing actifs", "Active co-marketing partners");
    private static readonly LocalizedText Tiers = LocalizedText.Of("Nombre de tiers", "Number of tiers");

    public static IEnumerable<StatedFigure> Of(ExecutiveSummary summary, Answers answers, AnswerValues values)
    {
        foreach (var element in SummaryElement.All)
        {
            if (answers.Stated.TryGetValue(element.Id, out var stated) && SummaryText.Say(summary, element, answers.Language) is { } computed && !Says(element, stated, computed, answers.Language))
            {
                yield return new StatedFigure(element.Id, element.Label, stated, computed);
            }
        }

        var partners = answers.Rows("co-marketing.actions").Select(row => row["name"]).OfType<string>().Select(Wording.Plain).Distinct().Count();
        foreach (var figure in Counted("co-marketing.active-partners", ActivePartners, partners, answers, values).Concat(Counted("channel.tier-count", Tiers, answers.Rows("channel.tiers").Count, answers, values)))
        {
            yield return figure;
        }
    }

    private static IEnumerable<StatedFigure> Counted(string id, LocalizedText label, int computed, Answers answers, AnswerValues values)
    {
        if (computed > 0 && values.Field<CountValue>(id) is { } stated && stated.Count != computed)
        {
            yield return new StatedFigure(id, label, answers[id]!, AnswerWriter.Number(computed, answers.Language));
        }
    }

    private static bool Says(SummaryElement element, string stated, string computed, string language)
    {
        var field = FieldBinding.Made(element.Id, element.Label.Fr, element.Placeholder.Fr);
        var (one, two) = (AnswerReader.Read(field, stated, language).Value, AnswerReader.Read(field, computed, language).Value);
        return one is null or TextValue ? Wording.Same(stated, computed) : Equals(one, two);
    }
}
