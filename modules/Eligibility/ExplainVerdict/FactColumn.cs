using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Eligibility.ExplainVerdict;

/// <summary>A column of a table of facts; only those that hold something are shown, the amount last.</summary>
internal sealed record FactColumn(LocalizedText Name, Func<Fact, string?> Read, bool Figure = false)
{
    public static IReadOnlyList<FactColumn> For(IReadOnlyList<Fact> facts, ProgramDescription program, Locale locale) =>
        [.. All(facts, program, locale).Where(column => facts.Any(fact => column.Read(fact) is not null))];

    private static IEnumerable<FactColumn> All(IReadOnlyList<Fact> facts, ProgramDescription program, Locale locale)
    {
        var kinds = program.FactKinds.ToDictionary(kind => kind.Id, StringComparer.Ordinal);
        yield return new(Words.FactDay, fact => locale.ShortDay(fact.On));
        var mixed = facts.Any(fact => fact.Kind != facts[0].Kind);
        yield return new(Words.FactKind, fact => mixed ? locale.Say(program.FactKindName(fact.Kind)) : null);
        yield return new(Words.FactUntil, fact => fact.Until is { } until ? locale.ShortDay(until) : null);
        yield return new(Words.FactPeriod, fact => fact.Period is null ? null : locale.Period(fact.Period));
        yield return new(Words.FactPerson, fact => fact.Person);
        yield return new(Words.FactProduct, fact => fact.Product);
        yield return new(Words.FactValue, fact => locale.Value(fact.Value, kinds.GetValueOrDefault(fact.Kind)?.Unit));
        foreach (var detail in facts.SelectMany(fact => fact.Details.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            yield return new(DetailName(facts, kinds, detail), fact => locale.Detail(fact.Detail(detail)));
        }

        yield return new(Words.FactQuantity, fact => fact.Quantity is { } quantity ? locale.Number(quantity) : null, Figure: true);
        yield return new(Words.FactAmount, fact => fact.Amount is { } amount ? locale.Money(amount, fact.Currency ?? "") : null, Figure: true);
    }

    private static LocalizedText DetailName(IReadOnlyList<Fact> facts, Dictionary<string, FactKind> kinds, string detail) =>
        facts.Select(fact => kinds.GetValueOrDefault(fact.Kind)?.Details.FirstOrDefault(known => known.Id == detail)?.Name)
            .FirstOrDefault(name => name is not null) ?? LocalizedText.Of(detail, detail);
}
