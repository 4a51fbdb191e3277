using FsCheck;
using FsCheck.Fluent;

namespace PartnerHub.Contracts.Tests.Asking;

/// <summary>Random questions, with few enough different values that facts are alike in all but one member.</summary>
internal static class Questions
{
    private static readonly Gen<string> Word = Gen.Elements("a", "b", "été", "l'œuf \"dur\"", "💶\\", "c.d-e");

    private static readonly Gen<DateOnly> Day = Gen.Choose(0, 5).Select(days => new DateOnly(2017, 2, 26).AddDays(days));

    private static readonly Gen<decimal> Number = Gen.Elements(0m, 1m, 1.0m, 1.00m, -1m, 12_000.00m, 0.0000001m, decimal.MaxValue, decimal.MinValue);

    private static readonly Gen<FactValue> Given = Gen.OneOf(
        Gen.Elements(true, false).Select(flag => FactValue.Of(flag)),
        Number.Select(number => FactValue.Of(number)),
        Word.Select(text => FactValue.Of(text)));

    private static readonly Gen<FactValue> Value = Gen.OneOf(Given, Gen.Constant(FactValue.None));

    private static readonly Gen<IReadOnlyDictionary<string, FactValue>> Details =
        from names in Gen.ListOf(Word, 2)
        from value in Given
        select (IReadOnlyDictionary<string, FactValue>)names.Distinct().ToDictionary(name => name, _ => value);

    public static Gen<PartnerHub.Contracts.Fact> Facts { get; } =
        from kind in Gen.Elements("sales", "review")
        from day in Day
        from until in Maybe(Day)
        from value in Value
        from amount in Maybe(Number)
        from quantity in Maybe(Number)
        from texts in Gen.ArrayOf(Gen.OneOf(Word.Select(word => (string?)word), Gen.Constant<string?>(null)), 4)
        from details in Details
        select new PartnerHub.Contracts.Fact
        {
            Kind = kind, On = day, Until = until, Value = value, Amount = amount, Quantity = quantity,
            Currency = texts[0], Person = texts[1], Product = texts[2], Period = texts[3], Details = details,
        };

    private static readonly Gen<Partner> Partners =
        from id in Word
        from types in Gen.ListOf(Word, 2)
        from people in Gen.ListOf(Word, 2)
        select new Partner { Id = id, Name = id, Country = "FR", Types = [.. types], People = [.. people.Select(person => new Person { Id = person })] };

    private static readonly Gen<Membership> Memberships =
        from level in Word
        from since in Maybe(Day)
        from joined in Maybe(Day)
        from periods in Gen.ListOf(Day, 2)
        select new Membership { Level = level, Since = since, JoinedOn = joined, History = [.. periods.Select(start => new LevelPeriod { Level = level, From = start })] };

    private static readonly Gen<Claim> Claims =
        from benefit in Word
        from percent in Maybe(Number)
        from isNew in Maybe(Gen.Elements(true, false))
        from regions in Gen.ListOf(Word, 2)
        from details in Details
        select new Claim { Benefit = benefit, Percent = percent, Amount = percent, Customer = new() { IsNew = isNew }, Regions = [.. regions], Details = details };

    private static readonly Gen<SanctionCase> Cases =
        from violation in Word
        from day in Day
        from outcome in Gen.Elements(PlanOutcome.Open, PlanOutcome.Met, PlanOutcome.Missed)
        select new SanctionCase
        {
            Violation = violation, OpenedOn = day, Steps = [new() { Kind = violation, On = day }], Plan = new() { From = day, To = day, Outcome = outcome },
        };

    public static Arbitrary<ProgramQuestion> All { get; } = (
        from partner in Partners
        from membership in Gen.OrNull(Memberships)
        from facts in Gen.ListOf(Facts)
        from claim in Gen.OrNull(Claims)
        from @case in Gen.OrNull(Cases)
        from request in Gen.OrNull(Word.Select(level => new LevelRequest { To = level }))
        select new ProgramQuestion { Partner = partner, Membership = membership, Facts = [.. facts], Claim = claim, Case = @case, Request = request })
        .ToArbitrary();

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct => Gen.OneOf(values.Select(value => (T?)value), Gen.Constant<T?>(null));
}
