using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>What a field would understand.</summary>
internal static class Expectations
{
    /// <summary>Where several figures were said, or one under a condition.</summary>
    public static LocalizedText OneOf(Field field)
    {
        var expected = Of(field);
        return LocalizedText.Of(
            $"une fourchette, des paliers ou une condition ne font pas une valeur : {expected.Fr}",
            $"a range, steps or a condition make no single value: {expected.En}");
    }

    public static LocalizedText Of(Field field) => field.Type switch
    {
        AnswerType.Flag => LocalizedText.Of("« oui » ou « non » est attendu", "\"yes\" or \"no\" is expected"),
        AnswerType.FlagWithDetail => LocalizedText.Of("« oui » ou « non » est attendu, suivi d’un tiret et du détail", "\"yes\" or \"no\" is expected, then a dash and the detail"),
        AnswerType.Count => LocalizedText.Of("un nombre entier est attendu, comme 12", "a whole number is expected, such as 12"),
        AnswerType.Percentage => LocalizedText.Of("un pourcentage est attendu, comme 12,5 %", "a percentage is expected, such as 12.5%"),
        AnswerType.Money => LocalizedText.Of("une somme est attendue, comme 1 200 €", "a sum is expected, such as €1,200"),
        AnswerType.MoneyPerYear => LocalizedText.Of("une somme par an est attendue, comme 20 000 €/an", "a sum per year is expected, such as €20,000/year"),
        AnswerType.PercentageOrMoney => LocalizedText.Of("un pourcentage ou une somme est attendu, comme 10 % ou 500 €", "a percentage or a sum is expected, such as 10% or €500"),
        AnswerType.MoneyOrLeads => LocalizedText.Of("une somme ou un nombre de leads par an est attendu, comme 50 000 € ou 40 leads/an", "a sum or a number of leads per year is expected, such as €50,000 or 40 leads/year"),
        AnswerType.Duration => LocalizedText.Of("une durée est attendue, comme 18 mois ou 2 ans", "a duration is expected, such as 18 months or 2 years"),
        AnswerType.Date => LocalizedText.Of("une date est attendue, comme 15/03/2025, mars 2025 ou T1 2025", "a date is expected, such as March 15, 2025, March 2025 or Q1 2025"),
        AnswerType.Choice or AnswerType.Choices => LocalizedText.Of(
            $"l’un de ces choix est attendu : {string.Join(", ", field.Options.Select(option => option.Label.Fr))}",
            $"one of these is expected: {string.Join(", ", field.Options.Select(option => option.Label.En))}"),
        AnswerType.PersonRole => LocalizedText.Of("un nom et une fonction sont attendus", "a name and a role are expected"),
        _ => LocalizedText.Of("un texte est attendu", "a text is expected"),
    };
}
