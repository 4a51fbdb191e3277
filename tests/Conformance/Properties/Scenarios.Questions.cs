using FsCheck;
using FsCheck.Fluent;
using PartnerHub.Contracts;

namespace PartnerHub.Conformance.Properties;

public sealed partial class Scenarios
{
    private Gen<Membership> Memberships(DateOnly today) =>
        from level in Gen.OrNull(Gen.Elements(LevelIds()))
        from since in Gen.Choose(0, 900)
        from joined in Gen.Choose(0, 900)
        from before in Gen.Resize(Gen.ListOf(from held in Gen.Elements(LevelIds()) from ago in Gen.Choose(1, 900) select (Level: held, Ago: ago)), 3)
        let day = today.AddDays(-since)
        let first = day.AddDays(-joined)
        select new Membership
        {
            Level = level,
            Since = level is null ? null : day,
            JoinedOn = first,
            History = level is null ? [] : [.. before.DistinctBy(held => held.Ago).Select(held => new LevelPeriod { Level = held.Level, From = day.AddDays(-held.Ago) }).Where(held => held.From >= first)],
        };

    private Gen<Claim?> Claims(Partner partner, DateOnly today) =>
        from benefit in Gen.Elements((IEnumerable<Benefit>)_program.Benefits)
        let form = benefit.Claim ?? new()
        from percent in Gen.OrNull(Gen.Choose(0, 100).Select(number => (object)(decimal)number))
        from amount in Gen.OrNull(Gen.Choose(0, 50_000).Select(number => (object)(decimal)number))
        from currency in Gen.Elements(Currencies(partner))
        from quantity in Gen.OrNull(Gen.Choose(0, 120).Select(number => (object)(decimal)number))
        from product in Gen.OrNull(Gen.Elements(_products))
        from isNew in Gen.Elements<bool?>(null, true, false)
        from channel in Gen.Elements(null, "direct", "distributor")
        from regions in Gen.SubListOf(_program.Regions.SelectMany(region => region.Countries).Take(3))
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from back in Gen.Choose(0, 4)
        from stage in Gen.Elements([null, .. form.Stages])
        from earlier in Stages(form, today)
        from competing in Gen.Elements<CompetingClaim?>(null, null, new() { Partner = "other", On = today.AddDays(-20), ValidUntil = today }, new() { Partner = "other", On = today.AddDays(-60), ValidUntil = today.AddDays(-1) })
        let random = new Random(seed)
        select (Claim?)new Claim
        {
            Benefit = benefit.Id,
            Percent = (decimal?)percent,
            Amount = (decimal?)amount,
            Currency = amount is null ? null : currency,
            Quantity = (decimal?)quantity,
            Product = product,
            Customer = new Customer { IsNew = isNew },
            Channel = channel,
            Regions = [.. regions],
            Period = Period(form.Period ?? PeriodForm.None, today.AddMonths(-3 * (back / 2)), back),
            Stage = stage,
            Earlier = earlier,
            Competing = competing is null ? [] : [competing],
            Details = form.Details.Where(detail => detail.Required || random.Next(2) == 0).ToDictionary(detail => detail.Id, detail => Detail(detail, today, random)),
        };

    private static Gen<IReadOnlyList<EarlierStage>> Stages(ClaimForm form, DateOnly today) =>
        form.Stages.Count == 0
            ? Gen.Constant<IReadOnlyList<EarlierStage>>([])
            : from stages in Gen.SubListOf((IEnumerable<string>)form.Stages)
              from days in Gen.Elements(0, 1, 30, 60, 61, 90)
              from ruling in Gen.Elements(ClaimOutcome.Granted, ClaimOutcome.Granted, ClaimOutcome.Refused)
              select (IReadOnlyList<EarlierStage>)[.. stages.Select(stage => new EarlierStage { Stage = stage, On = today.AddDays(-days), Ruling = ruling, ValidUntil = today.AddDays(60 - days) })];

    private Gen<List<SanctionCase>> Earlier(DateOnly today) =>
        from count in Gen.Choose(0, 3)
        from cases in Gen.ListOf(Cases(today, "earlier"), count)
        select cases.OfType<SanctionCase>().OrderBy(@case => @case.OpenedOn).Select((@case, i) => @case with { Id = FormattableString.Invariant($"c{i + 1}") }).ToList();

    private Gen<SanctionCase?> Cases(DateOnly today, string id) =>
        from violation in Gen.Elements((IEnumerable<Violation>)_program.Violations)
        from opened in Gen.Frequency((3, Gen.Choose(-20, 200)), (1, Gen.Choose(200, 800)), (1, Gen.Elements(0, 1, 60, 61, 89, 90, 91)))
        from taken in Gen.Choose(0, violation.Ladder.Count)
        from every in Gen.Choose(0, 95)
        from isKept in Gen.Elements(true, false)
        from period in Gen.Elements<string?>(null, Period(PeriodForm.Quarter, today.AddDays(-100), 0))
        from closed in Gen.Elements<int?>(null, null, 0, 30, 300)
        from plan in Gen.OrNull(
            from days in Gen.Choose(1, 90)
            from outcome in Gen.Elements(PlanOutcome.Open, PlanOutcome.Met, PlanOutcome.Missed)
            select new RemediationPlan { From = today.AddDays(-opened + 1), To = today.AddDays(-opened + 1 + days), Outcome = outcome })
        let first = today.AddDays(-opened)
        let steps = violation.Ladder.Take(taken).Select((step, i) => new CaseStep { Kind = step.Options.Count > 0 ? step.Options[0] : step.Kind, On = first.AddDays(every * i) })
        select (SanctionCase?)new SanctionCase
        {
            Id = isKept ? id : null,
            Violation = violation.Id,
            OpenedOn = first,
            Period = period,
            Steps = [.. steps],
            Plan = plan,
            State = closed is null ? CaseState.Open : CaseState.Closed,
            ClosedOn = closed is { } days ? steps.Select(step => step.On).Append(first).Max().AddDays(days) : null,
        };

    private Gen<string?> Periods(DateOnly today)
    {
        var quarter = _program.Calendar.YearStartMonth == 1 ? PeriodForm.Quarter : PeriodForm.FiscalQuarter;
        PeriodForm[] forms = [quarter, .. _program.Benefits.Select(benefit => benefit.Claim?.Period ?? PeriodForm.None).Where(form => form != PeriodForm.None && form != quarter).Distinct()];
        return from form in Gen.Elements(forms) from back in Gen.Choose(0, 4) select Period(form, today.AddMonths(-3 * back), back);
    }
}
