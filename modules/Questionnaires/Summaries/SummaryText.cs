namespace PartnerHub.Questionnaires;

/// <summary>The five elements as a document says them; null for what is not known.</summary>
internal static class SummaryText
{
    public static string? Say(ExecutiveSummary summary, SummaryElement element, string language) => element.Id switch
    {
        "summary.partners" => summary.Partners is { } partners ? AnswerWriter.Number(partners, language) : null,
        "summary.revenue" => Sums(summary.Revenue, language),
        "summary.share" => summary.Share is { } share ? AnswerWriter.Percent(share, language) : null,
        "summary.program" => summary.HasProgram is { } hasProgram ? AnswerWriter.Yes(hasProgram, language) : null,
        _ => summary.Top?.Name,
    };

    public static string? Sums(IReadOnlyList<MoneyValue> sums, string language) =>
        sums.Count == 0 ? null : string.Join(" + ", sums.Select(money => AnswerWriter.Money(money, language)));
}
