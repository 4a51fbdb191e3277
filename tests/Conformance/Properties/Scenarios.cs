using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PartnerHub.Conformance.Cases;
using PartnerHub.Contracts;

namespace PartnerHub.Conformance.Properties;

/// <summary>
/// Random scenarios of a program, made of nothing but its description. Most start from the dossier of a golden case, so
/// that they stand near a boundary rather than nowhere.
/// </summary>
public sealed class Scenarios
{
    private static readonly string[] People = ["ann", "bob", "cleo", "dan", "eve"];

    private readonly ProgramDescription _program;
    private readonly IReadOnlyList<(ProgramQuestion Question, DateOnly On)> _cases;
    private readonly string[] _products;

    /// <summary>Scenarios of a program, near the dossiers of its cases.</summary>
    public Scenarios(ProgramDescription program, IReadOnlyList<GoldenCase> cases)
    {
        _program = program;
        _cases = [.. cases.Where(golden => golden.On.Length > 0).Select(golden => (golden.Question(), Day(golden.On)))];
        _products = [.. _cases.SelectMany(known => known.Question.Facts.Select(fact => fact.Product).Append(known.Question.Claim?.Product)).OfType<string>().Append("made-up").Distinct()];
    }

    /// <summary>Scenarios that shrink to fewer facts.</summary>
    public Arbitrary<Scenario> All() => Arb.From(Scenario(), FewerFacts);

    /// <summary>A fact of a kind, for a partner, on one of the days.</summary>
    public Gen<PartnerHub.Contracts.Fact> Fact(FactKind kind, Partner partner, Gen<DateOnly> days) =>
        from day in days
        from until in Gen.Choose(-1, 800)
        from value in Value(kind)
        from amount in Gen.Choose(-2_000_00, 90_000_00)
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
            Amount = kind.ValueType == FactValueType.Money ? amount / 100m : null,
            Currency = kind.ValueType == FactValueType.Money ? Currency(partner) : null,
            Person = kind.PerPerson ? person : null,
            Product = product,
            Period = Period(kind.Period, day, back),
            Details = details,
        };

    private Gen<Scenario> Scenario() =>
        from start in Start()
        from shift in Gen.Choose(-400, 400)
        from near in Gen.Elements(true, true, true, false)
        let today = start.On.AddDays(near ? shift / 40 : shift)
        from facts in Gen.ListOf(Gen.Elements((IEnumerable<FactKind>)_program.FactKinds).SelectMany(kind => Fact(kind, start.Question.Partner, Around(today))))
        from request in Gen.OrNull(Gen.Elements(LevelIds()).Select(level => new LevelRequest { To = level }))
        from claim in _program.Benefits.Count == 0 ? Gen.Constant<Claim?>(null) : Claims(start.Question.Partner)
        from @case in _program.Violations.Count == 0 ? Gen.Constant<SanctionCase?>(null) : Cases(today)
        select new Scenario
        {
            On = today,
            Question = start.Question with { Facts = [.. start.Question.Facts, .. facts], Request = request, Claim = start.Question.Claim ?? claim, Case = start.Question.Case ?? @case },
        };

    private Gen<(ProgramQuestion Question, DateOnly On)> Start() => _cases.Count == 0
        ? Nobody()
        : Gen.Frequency((4, Gen.Elements<(ProgramQuestion, DateOnly)>(_cases)), (1, Nobody()));

    private Gen<(ProgramQuestion Question, DateOnly On)> Nobody() =>
        from country in Gen.Elements([.. _program.Regions.SelectMany(region => region.Countries), "US"])
        from shift in Gen.Choose(0, 1500)
        let today = new DateOnly(2016, 6, 1).AddDays(shift)
        from membership in Gen.OrNull(Memberships(today))
        from types in Gen.SubListOf(_program.PartnerTypes.Select(type => type.Id))
        select (new ProgramQuestion { Partner = new() { Id = "p", Name = "Example", Country = country, Types = [.. types] }, Membership = membership }, today);

    private Gen<Membership> Memberships(DateOnly today) =>
        from level in Gen.OrNull(Gen.Elements(LevelIds()))
        from since in Gen.Choose(0, 900)
        from joined in Gen.Choose(0, 900)
        select new Membership { Level = level, Since = level is null ? null : today.AddDays(-since), JoinedOn = today.AddDays(-since - joined) };

    private Gen<Claim?> Claims(Partner partner) =>
        from benefit in Gen.Elements((IEnumerable<Benefit>)_program.Benefits)
        from percent in Gen.OrNull(Gen.Choose(0, 100).Select(number => (object)(decimal)number))
        from amount in Gen.OrNull(Gen.Choose(0, 50_000).Select(number => (object)(decimal)number))
        from quantity in Gen.OrNull(Gen.Choose(0, 120).Select(number => (object)(decimal)number))
        from product in Gen.OrNull(Gen.Elements(_products))
        from isNew in Gen.Elements<bool?>(null, true, false)
        from channel in Gen.Elements(null, "direct", "distributor")
        select (Claim?)new Claim
        {
            Benefit = benefit.Id,
            Percent = (decimal?)percent,
            Amount = (decimal?)amount,
            Currency = amount is null ? null : Currency(partner),
            Quantity = (decimal?)quantity,
            Product = product,
            Customer = new Customer { IsNew = isNew },
            Channel = channel,
        };

    private Gen<SanctionCase?> Cases(DateOnly today) =>
        from violation in Gen.Elements((IEnumerable<Violation>)_program.Violations)
        from opened in Gen.Choose(0, 200)
        from taken in Gen.Choose(0, violation.Ladder.Count)
        from every in Gen.Choose(0, 70)
        from plan in Gen.OrNull(
            from days in Gen.Choose(1, 90)
            from outcome in Gen.Elements(PlanOutcome.Open, PlanOutcome.Met, PlanOutcome.Missed)
            select new RemediationPlan { From = today.AddDays(-opened + 1), To = today.AddDays(-opened + 1 + days), Outcome = outcome })
        let steps = violation.Ladder.Take(taken).Select((step, i) => new CaseStep { Kind = step.Options.Count > 0 ? step.Options[0] : step.Kind, On = today.AddDays(-opened + (every * i)) })
        select (SanctionCase?)new SanctionCase { Violation = violation.Id, OpenedOn = today.AddDays(-opened), Steps = [.. steps], Plan = plan };

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
        _ => detail.Id == "requirement" && _program.Requirements.Count > 0 ? _program.Requirements[random.Next(_program.Requirements.Count)].Id : "made-up",
    };

    private static Gen<DateOnly> Around(DateOnly on) => Gen.Choose(-450, 60).Select(days => on.AddDays(days));

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

    private string Currency(Partner partner) => (_program.RegionOf(partner.Country) ?? _program.Regions[0]).Currency;

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
