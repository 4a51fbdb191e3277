using System.Text.Json;

namespace PartnerHub.Questionnaires;

/// <summary>Answers as they are understood, for those who inspect a document.</summary>
internal static class Meanings
{
    public static InspectedMeaning? Of(AnswerValue? value, Field field, string language) => value is null ? null : Figure(value, new InspectedMeaning
    {
        Kind = Name(value.GetType().Name[..^"Value".Length]),
        Text = AnswerWriter.Write(value, field, language),
        IsApproximate = value.IsApproximate,
        Note = value is FlagValue { Detail: { } detail } ? detail : value.Note,
    });

    private static InspectedMeaning Figure(AnswerValue value, InspectedMeaning meaning) => value switch
    {
        FlagValue flag => meaning with { IsYes = flag.IsYes },
        CountValue count => meaning with { Number = count.Count },
        PercentageValue share => meaning with { Number = share.Percent },
        MoneyValue money => meaning with { Number = money.Amount, Unit = money.Currency, IsPerYear = money.IsPerYear },
        LeadsValue leads => meaning with { Number = leads.PerYear, IsPerYear = true },
        DurationValue duration => meaning with { Number = duration.Number, Unit = Name(duration.Unit.ToString()) },
        DateValue date => meaning with { From = date.From, To = date.To },
        ChoiceValue choice => meaning with { Options = choice.Ids },
        _ => meaning,
    };

    private static string Name(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
