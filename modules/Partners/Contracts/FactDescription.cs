using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners.EnterFacts;

namespace PartnerHub.Partners;

/// <summary>A recorded fact in words.</summary>
public static class FactDescription
{
    public static string When(Fact fact, Locale locale) => fact.Until is { } until
        ? locale.Say(FactWords.UntilDay, locale.ShortDay(fact.On), locale.ShortDay(until))
        : locale.ShortDay(fact.On);

    public static string What(Fact fact, ProgramDescription program, Locale locale)
    {
        var kind = program.FactKinds.FirstOrDefault(known => known.Id == fact.Kind);
        string?[] parts =
        [
            fact.Amount is { } amount ? locale.Money(amount, fact.Currency ?? "") : null,
            locale.Value(fact.Value, kind?.Unit),
            fact.Quantity is { } quantity ? $"× {locale.Number(quantity)}" : null,
            fact.Product,
            fact.Person,
            fact.Period is { } period ? locale.Period(period) : null,
            .. fact.Details.OrderBy(detail => detail.Key, StringComparer.Ordinal).Select(detail => Detail(kind, detail.Key, detail.Value, locale)),
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }

    /// <param name="recorded">The fact.</param>
    /// <param name="at">When it was recorded, by its program's clocks.</param>
    /// <param name="locale">The reader's language.</param>
    public static string By(RecordedFact recorded, DateTimeOffset at, Locale locale) =>
        locale.Say(
            FactWords.RecordedBy, locale.ShortDay(DateOnly.FromDateTime(at.DateTime)), at.ToString("HH:mm", locale.Culture), locale.Say(ActorWord.Of(recorded.Actor)), locale.Say(SourceWord.Of(recorded.Source)));

    public static string State(RecordedFact recorded, Locale locale)
    {
        var own = recorded.Corrects is not { } earlier ? null
            : locale.Say(recorded.Withdrawn ? FactWords.Withdraws : FactWords.Replaces, earlier);
        var now = recorded.CorrectedBy is { } later ? locale.Say(FactWords.Replaced, later)
            : recorded.Withdrawn ? null
            : locale.Say(FactWords.Stands);
        return string.Join(", ", new[] { own, now }.Where(part => part is not null));
    }

    private static string? Detail(FactKind? kind, string id, FactValue value, Locale locale)
    {
        var name = kind?.Details.FirstOrDefault(known => known.Id == id)?.Name;
        var said = locale.Detail(value);
        return said is null ? null : locale.Say(Words.ChartLabel, name is null ? id : locale.Say(name), said);
    }
}
