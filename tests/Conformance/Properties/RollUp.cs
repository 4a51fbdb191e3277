using PartnerHub.Contracts;

namespace PartnerHub.Conformance.Properties;

/// <summary>Takes facts that add up apart and puts them together, as the host does with the lines of a day.</summary>
public static class RollUp
{
    /// <summary>The facts with each additive one in two parts.</summary>
    public static IEnumerable<PartnerHub.Contracts.Fact> Apart(IEnumerable<PartnerHub.Contracts.Fact> facts, ProgramDescription program) =>
        facts.SelectMany(fact => Additive(program, fact) is { } kind ? InTwo(fact, kind) : [fact]);

    /// <summary>The facts with the additive ones of a day, alike in all that does not add up, as one.</summary>
    public static IEnumerable<PartnerHub.Contracts.Fact> Together(IEnumerable<PartnerHub.Contracts.Fact> facts, ProgramDescription program) =>
        facts.GroupBy(fact => Key(fact, Additive(program, fact))).SelectMany(group =>
            Additive(program, group.First()) is { } kind ? [group.Aggregate((left, right) => Sum(left, right, kind))] : group.AsEnumerable());

    private static FactKind? Additive(ProgramDescription program, PartnerHub.Contracts.Fact fact) =>
        program.FactKinds.FirstOrDefault(kind => kind.Id == fact.Kind && kind.Additive);

    private static string Key(PartnerHub.Contracts.Fact fact, FactKind? kind) => string.Join('|',
        fact.Kind, fact.On.DayNumber, fact.Product, fact.Currency,
        string.Join('|', fact.Details.Where(detail => kind is not null && !AddsUp(kind, detail.Key)).OrderBy(detail => detail.Key, StringComparer.Ordinal).Select(detail => $"{detail.Key}={detail.Value}")));

    private static bool AddsUp(FactKind kind, string detail) => kind.Details.Any(known => known.Id == detail && known.Additive);

    private static IEnumerable<PartnerHub.Contracts.Fact> InTwo(PartnerHub.Contracts.Fact fact, FactKind kind)
    {
        var first = fact with { Amount = Part(fact.Amount), Quantity = Part(fact.Quantity), Details = Details(fact, kind, value => Part(value)!.Value) };
        yield return first;
        yield return fact with
        {
            Amount = fact.Amount - first.Amount,
            Quantity = fact.Quantity - first.Quantity,
            Details = fact.Details.ToDictionary(detail => detail.Key, detail => AddsUp(kind, detail.Key) ? FactValue.Of(detail.Value.Number!.Value - first.Detail(detail.Key).Number!.Value) : detail.Value),
        };
    }

    private static PartnerHub.Contracts.Fact Sum(PartnerHub.Contracts.Fact left, PartnerHub.Contracts.Fact right, FactKind kind)
    {
        var names = left.Details.Keys.Union(right.Details.Keys, StringComparer.Ordinal);
        return left with
        {
            Amount = Sum(left.Amount, right.Amount),
            Quantity = Sum(left.Quantity, right.Quantity),
            Details = names.ToDictionary(name => name, name => AddsUp(kind, name) ? FactValue.Of(Sum(left.Detail(name).Number, right.Detail(name).Number) ?? 0) : left.Detail(name)),
        };
    }

    private static Dictionary<string, FactValue> Details(PartnerHub.Contracts.Fact fact, FactKind kind, Func<decimal?, decimal> change) =>
        fact.Details.ToDictionary(detail => detail.Key, detail => AddsUp(kind, detail.Key) ? FactValue.Of(change(detail.Value.Number)) : detail.Value);

    private static decimal? Part(decimal? number) => number is { } whole ? decimal.Round(whole * 0.3m, 2) : null;

    private static decimal? Sum(decimal? left, decimal? right) => left is null ? right : left + (right ?? 0);
}
