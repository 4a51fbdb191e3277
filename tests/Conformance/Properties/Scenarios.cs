using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PartnerHub.Conformance.Cases;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Conformance.Properties;

/// <summary>
/// Random scenarios of a program, made of nothing but its description. Most start from the dossier of a golden case, so
/// that they stand near a boundary rather than nowhere.
/// </summary>
public sealed partial class Scenarios
{
    private static readonly string[] People = ["ann", "bob", "cleo", "dan", "eve"];

    private readonly ProgramDescription _program;
    private readonly IReadOnlyList<(ProgramQuestion Question, DateOnly On)> _cases;
    private readonly string[] _products;
    private readonly HashSet<string> _counted;
    private readonly Dictionary<string, string[]> _texts;

    /// <summary>Scenarios of a program, near the dossiers of its cases; a definition may declare less than the coded program whose cases it is asked.</summary>
    public Scenarios(ProgramDescription program, IReadOnlyList<GoldenCase> cases)
    {
        _program = program;
        _cases =
        [
            .. cases.Where(golden => golden.On.Length > 0).Select(golden => (golden.Question(), Day(golden.On)))
                .Where(known => QuestionCheck.Check(known.Item1, program, Ask.Standing).Count == 0),
        ];
        _products = [.. _cases.SelectMany(known => known.Question.Facts.Select(fact => fact.Product).Append(known.Question.Claim?.Product)).OfType<string>().Append("made-up").Distinct()];
        var facts = _cases.SelectMany(known => known.Question.Facts).ToArray();
        _counted = [.. facts.Where(fact => fact.Quantity is not null).Select(fact => fact.Kind)];
        _texts = facts.SelectMany(fact => fact.Details).Where(detail => detail.Value.Text is not null)
            .GroupBy(detail => detail.Key, detail => detail.Value.Text!)
            .ToDictionary(detail => detail.Key, detail => detail.Distinct().Append("made-up").ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Scenarios that shrink to fewer facts.</summary>
    public Arbitrary<Scenario> All() => Arb.From(Scenario(), FewerFacts);

    /// <summary>A fact of a kind, for a partner, on one of the days.</summary>
    public Gen<PartnerHub.Contracts.Fact> Fact(FactKind kind, Partner partner, Gen<DateOnly> days) =>
        from day in days
        from until in Gen.Choose(-1, 800)
        from value in Value(kind)
        from amount in Gen.Choose(-2_000_00, 90_000_00)
        from times in Gen.Elements(1, 1, 1, 30)
        from currency in Gen.Elements(Currencies(partner))
        from quantity in Gen.Choose(0, 12)
        from person in Gen.Elements(partner.People.Count > 0 ? [.. partner.People.Select(known => known.Id)] : People)
        from product in Gen.OrNull(Gen.Elements(_products))
        from back in Gen.Choose(-1, 4)
        from details in Details(kind, day)
        select new PartnerHub.Contracts.Fact
        {
            Kind = kind.Id,
            On = day,
            Until = kind.HasValidity && until >= 0 ? day.AddDays(until) : null,
            Value = value,
            Amount = kind.ValueType == FactValueType.Money ? amount * times / 100m : null,
            Currency = kind.ValueType == FactValueType.Money ? currency : null,
            Quantity = _counted.Contains(kind.Id) ? quantity : null,
            Person = kind.PerPerson ? person : null,
            Product = product,
            Period = Period(kind.Period, day, back),
            Details = details,
        };

    private Gen<Scenario> Scenario() =>
        from start in Start()
        from shift in Gen.Choose(-400, 400)
        from near in Gen.Elements(true, true, true, false)
        from today in Gen.Frequency((3, Gen.Constant(start.On.AddDays(near ? shift / 40 : shift))), (1, Gen.Elements(DaysOfTheYear(start.On))))
        from facts in Gen.ListOf(Gen.Elements((IEnumerable<FactKind>)_program.FactKinds).SelectMany(kind => Fact(kind, start.Question.Partner, Around(today))))
        from request in Gen.OrNull(Gen.Elements(LevelIds()).Select(level => new LevelRequest { To = level }))
        from claim in _program.Benefits.Count == 0 ? Gen.Constant<Claim?>(null) : Claims(start.Question.Partner, today)
        from @case in _program.Violations.Count == 0 ? Gen.Constant<SanctionCase?>(null) : Cases(today, "asked")
        from cases in _program.Violations.Count == 0 ? Gen.Constant<List<SanctionCase>>([]) : Earlier(today)
        from period in Periods(today)
        select new Scenario
        {
            On = today,
            Period = period,
            Question = start.Question with
            {
                Facts = [.. start.Question.Facts, .. facts],
                Request = request,
                Claim = start.Question.Claim ?? claim,
                Case = start.Question.Case ?? @case,
                Cases = start.Question.Cases.Count > 0 ? start.Question.Cases : cases,
            },
        };

    private Gen<(ProgramQuestion Question, DateOnly On)> Start() => _cases.Count == 0
        ? Nobody()
        : Gen.Frequency((4, Gen.Elements<(ProgramQuestion, DateOnly)>(_cases)), (1, Nobody()));

    private Gen<(ProgramQuestion Question, DateOnly On)> Nobody() =>
        from country in Gen.Elements([.. _program.Regions.SelectMany(region => region.Countries), "US"])
        from shift in Gen.Choose(0, 1500)
        let today = (_cases.Count == 0 ? new DateOnly(2016, 6, 1) : _cases[0].On.AddDays(-750)).AddDays(shift)
        from membership in Gen.OrNull(Memberships(today))
        from types in Gen.SubListOf(_program.PartnerTypes.Select(type => type.Id))
        select (new ProgramQuestion { Partner = new() { Id = "p", Name = "Example", Country = country, Types = [.. types] }, Membership = membership }, today);

    private static Gen<FactValue> Value(FactKind kind)
    {
        var given = kind.ValueType switch
        {
            FactValueType.Flag => Gen.Elements(true, true, false).Select(flag => FactValue.Of(flag)),
            FactValueType.Number => Gen.Choose(0, 100).Select(number => FactValue.Of(number)),
            FactValueType.Text => Gen.Elements(kind.AllowedValues.Count > 0 ? kind.AllowedValues : (IEnumerable<string>)["made-up"]).Select(text => FactValue.Of(text)),
            _ => Gen.Constant(FactValue.None),
        };
        return kind.ValueOptional ? Gen.OneOf(given, Gen.Constant(FactValue.None)) : given;
    }

    private Gen<IReadOnlyDictionary<string, FactValue>> Details(FactKind kind, DateOnly day) =>
        from seed in Gen.Choose(0, int.MaxValue - 1)
        let random = new Random(seed)
        select (IReadOnlyDictionary<string, FactValue>)kind.Details
            .Where(detail => detail.Required || random.Next(2) == 0)
            .ToDictionary(detail => detail.Id, detail => Detail(detail, day, random));

    private FactValue Detail(FactDetail detail, DateOnly day, Random random) => detail.Type switch
    {
        FactDetailType.Number => random.Next(0, 100),
        FactDetailType.Flag => random.Next(2) == 0,
        FactDetailType.Date => day.AddDays(random.Next(0, 60)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ when detail.Id == "requirement" && _program.Requirements.Count > 0 => _program.Requirements[random.Next(_program.Requirements.Count)].Id,
        _ => _texts.GetValueOrDefault(detail.Id) is { } known ? known[random.Next(known.Length)] : "made-up",
    };

    /// <summary>Days of some months before and after, every third one of them on a boundary.</summary>
    private static Gen<DateOnly> Around(DateOnly on) =>
        Gen.Frequency((2, Gen.Choose(-450, 60).Select(days => on.AddDays(days))), (1, Gen.Elements(Boundaries(on))));

    private static DateOnly[] Boundaries(DateOnly on) =>
    [
        on.AddDays(-1), on, on.AddDays(1),
        on.AddMonths(-12).AddDays(-1), on.AddMonths(-12), on.AddMonths(-12).AddDays(1),
        on.AddMonths(-24).AddDays(-1), on.AddMonths(-24), on.AddMonths(-24).AddDays(1),
        .. DaysOfTheYear(on),
    ];

    /// <summary>Days on which months, quarters and yearly windows begin and end, and reports are due.</summary>
    private static DateOnly[] DaysOfTheYear(DateOnly on) =>
    [
        new(on.Year, 1, 1), new(on.Year, 1, 31), new(on.Year, 2, 1), new(on.Year, 2, 2), new(on.Year, 3, 31), new(on.Year, 4, 1),
        new(on.Year, 6, 30), new(on.Year, 7, 1), new(on.Year, 10, 1), new(on.Year, 12, 31),
        new(on.Year, on.Month, 5), new(on.Year, on.Month, 6), new(on.Year, on.Month, 10), new(on.Year, on.Month, 11),
    ];

    private string? Period(PeriodForm form, DateOnly day, int back)
    {
        var fiscal = day.AddMonths(1 - _program.Calendar.YearStartMonth);
        var fiscalYear = _program.Calendar.YearStartMonth == 1 ? fiscal.Year : fiscal.Year + 1;
        return form switch
        {
            PeriodForm.None => null,
            PeriodForm.Week => Week(day.AddDays(-7 * back)),
            PeriodForm.Month => day.AddMonths(-back).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            PeriodForm.Quarter => Invariant($"{day.Year}-Q{((day.Month - 1) / 3) + 1}"),
            PeriodForm.Year => Invariant($"{day.Year - (back / 2)}"),
            PeriodForm.FiscalQuarter => Invariant($"FY{fiscalYear}-Q{((fiscal.Month - 1) / 3) + 1}"),
            PeriodForm.FiscalYear => Invariant($"FY{fiscalYear - (back / 2)}"),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "a known form"),
        };
    }

    private static string Week(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return Invariant($"{ISOWeek.GetYear(time)}-W{ISOWeek.GetWeekOfYear(time):00}");
    }

    private string[] Currencies(Partner partner) =>
        (_program.RegionOf(partner.Country) ?? _program.Regions[0]) is var region ? [region.Currency, region.Currency, .. region.OtherCurrencies] : [];

    private string[] LevelIds() => _program.Levels.Count == 0 ? ["none"] : [.. _program.Levels.Select(level => level.Id)];

    private static IEnumerable<Scenario> FewerFacts(Scenario scenario)
    {
        var facts = scenario.Question.Facts;
        for (var size = facts.Count; size > 0; size /= 2)
        {
            for (var from = 0; from < facts.Count; from += size)
            {
                yield return scenario.With([.. facts.Take(from), .. facts.Skip(from + size)]);
            }
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
