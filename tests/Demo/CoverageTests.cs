using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Demo.Tests;

/// <summary>The sample network shows every rule at work, whatever the day it is loaded on.</summary>
public class CoverageTests(Programs programs) : IClassFixture<Programs>
{
    private static readonly DateOnly Launch = new(2023, 10, 1);

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public async Task Requirements_UpToTheLoadDay_AreMetAndNotMet(DateOnly day)
    {
        foreach (var program in new[] { Programs.Tiers, Programs.Tracks })
        {
            var load = LoadDay.Of(day);
            var seen = await VerdictsAsync(load, program, load.Asked);
            var description = await programs.DescribeAsync(program);
            var missing = from requirement in description.Requirements
                          from verdict in new[] { Verdict.Met, Verdict.NotMet }
                          where !seen.Contains((requirement.Id, verdict))
                          select $"{program} {requirement.Id} {verdict}";
            Assert.Equal([], missing);
        }
    }

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public async Task Verdicts_OnTheLoadDay_AllShowUp(DateOnly day)
    {
        var tiers = (await VerdictsAsync(LoadDay.Of(day), Programs.Tiers, [day])).Select(seen => seen.Verdict).ToHashSet();
        var tracks = (await VerdictsAsync(LoadDay.Of(day), Programs.Tracks, [day])).Select(seen => seen.Verdict).ToHashSet();

        Assert.Equal([], Enum.GetValues<Verdict>().Except(tiers));
        // The track guide knows no period of grace.
        Assert.Equal([Verdict.InGrace], Enum.GetValues<Verdict>().Except(tracks));
    }

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public async Task Levels_OnTheLoadDay_AreAllHeldAndAllEarned(DateOnly day)
    {
        foreach (var program in new[] { Programs.Tiers, Programs.Tracks })
        {
            var standings = await programs.AskAsync(new AssessNetwork(program, [.. LoadDay.Of(day).In(program).Select(member => member.Dossier)], day));
            var levels = (await programs.DescribeAsync(program)).Levels.Select(level => level.Id).ToArray();
            Assert.Equal([], levels.Except(standings.Select(standing => standing.Current), StringComparer.Ordinal));
            Assert.Equal([], levels.Except(standings.Select(standing => standing.Earned), StringComparer.Ordinal));
            Assert.Contains(standings, standing => standing.Earned is null);
        }
    }

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public async Task PlacingRules_UpToTheLoadDay_AllShowUp(DateOnly day)
    {
        string[] tiers = ["KSP-7.RECERTIFICATION", "KSP-7.UPGRADE", "KSP-7.WINDOWS", "KSP-7.LEAVER", "KSP-3.SPECIALISATION", "KSP-6.REGION", "KSP-7.FINAL"];
        string[] tracks = ["LOG-SELECTION", "LOG-UNSELECTED", "LOG-LAUNCH", "LOG-CHANGES", "LOG-FAILING", "LOG-POS-DOWNGRADE", "LOG-MILESTONES"];

        Assert.Equal([], tiers.Except((await RulingsAsync(LoadDay.Of(day), Programs.Tiers)).SelectMany(Clauses), StringComparer.Ordinal));
        Assert.Equal([], tracks.Except((await RulingsAsync(LoadDay.Of(day), Programs.Tracks)).SelectMany(Clauses), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public async Task Outcomes_OnTheLoadDay_DifferAmongMembers(DateOnly day)
    {
        var placed = await programs.AskAsync(new PlaceNetwork(Programs.Tiers, [.. LoadDay.Of(day).In(Programs.Tiers).Select(member => member.Dossier)], day));

        Assert.Superset(
            new HashSet<LevelOutcome> { LevelOutcome.Unchanged, LevelOutcome.Granted, LevelOutcome.NeedsApproval },
            placed.Select(ruling => ruling.Ruling).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public async Task LadderSteps_UpToTheLoadDay_AllFollowSomewhere(DateOnly day)
    {
        foreach (var program in new[] { Programs.Tiers, Programs.Tracks })
        {
            var seen = (await CaseRulingsAsync(LoadDay.Of(day), program)).Where(ruled => ruled.Ruling.Step is not null)
                .Select(ruled => (ruled.Violation, ruled.Ruling.Step!.Kind)).ToHashSet();
            var missing = from violation in (await programs.DescribeAsync(program)).Violations
                          from step in violation.Ladder
                          where !seen.Contains((violation.Id, step.Kind))
                          select $"{program} {violation.Id} {step.Kind}";
            Assert.Equal([], missing);
        }
    }

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public async Task Cases_OnTheLoadDay_WaitLapseAndEnd(DateOnly day)
    {
        var ruled = await CaseRulingsAsync(LoadDay.Of(day), Programs.Tiers, day);

        Assert.Contains(ruled, one => one is { Violation: "low-satisfaction", Ruling.Step.NotBefore: not null });
        Assert.Contains(ruled, one => one is { Violation: "escalation-abuse", Ruling.Step: { Kind: LadderStep.OneOf, NotBefore: null } });
        Assert.Contains(ruled, one => one.Ruling.Step is null);
        Assert.Contains(ruled, one => Clauses(one.Ruling.Reasons).Contains("KSP-7.RECOVERY", StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public async Task Benefits_OnTheLoadDay_AreInEveryState(DateOnly day)
    {
        var seen = new HashSet<BenefitState>();
        foreach (var program in new[] { Programs.Tiers, Programs.Tracks })
        {
            foreach (var (_, dossier) in LoadDay.Of(day).In(program))
            {
                seen.UnionWith((await programs.AskAsync(new GrantBenefits(program, dossier, day))).Select(benefit => benefit.State));
            }
        }

        Assert.Equal([], Enum.GetValues<BenefitState>().Except(seen));
    }

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public async Task Duties_AroundTheLoadDay_AreInEveryState(DateOnly day)
    {
        foreach (var program in new[] { Programs.Tiers, Programs.Tracks })
        {
            var seen = new List<Obligation>();
            foreach (var (_, dossier) in LoadDay.Of(day).In(program))
            {
                seen.AddRange(await programs.AskAsync(new ListObligations(program, dossier, day, day.AddYears(1))));
                seen.AddRange(await programs.AskAsync(new ListObligations(program, dossier, day.AddMonths(-10), day)));
                seen.AddRange(await programs.AskAsync(new ListObligations(program, dossier, Launch, Launch.AddMonths(2))));
            }

            Assert.Equal([], (await programs.DescribeAsync(program)).Duties.Select(duty => duty.Id).Except(seen.Select(owed => owed.Id), StringComparer.Ordinal));
            Assert.Equal([], Enum.GetValues<ObligationState>().Except(seen.Select(owed => owed.State)));
        }
    }

    private async Task<HashSet<(string Requirement, Verdict Verdict)>> VerdictsAsync(LoadDay load, string program, IEnumerable<DateOnly> days)
    {
        Dossier[] dossiers = [.. load.In(program).Select(member => member.Dossier)];
        var seen = new HashSet<(string, Verdict)>();
        foreach (var day in days)
        {
            seen.UnionWith((await programs.AskAsync(new AssessNetwork(program, dossiers, day)))
                .SelectMany(standing => standing.Levels)
                .SelectMany(level => level.Requirements)
                .Where(result => result.Cell.Demand != Demand.NotAsked)
                .Select(result => (result.Cell.Requirement, result.Verdict)));
        }

        return seen;
    }

    private async Task<List<LevelRuling>> RulingsAsync(LoadDay load, string program)
    {
        Dossier[] dossiers = [.. load.In(program).Select(member => member.Dossier)];
        var levels = (await programs.DescribeAsync(program)).Levels;
        var rulings = new List<LevelRuling>();
        foreach (var day in load.Asked)
        {
            rulings.AddRange(await programs.AskAsync(new PlaceNetwork(program, dossiers, day)));
        }

        foreach (var dossier in dossiers)
        {
            rulings.Add(await programs.AskAsync(new PlaceLevel(program, dossier, new LevelRequest { To = levels[^1].Id }, load.Day)));
        }

        return rulings;
    }

    private async Task<List<(string Violation, CaseRuling Ruling)>> CaseRulingsAsync(LoadDay load, string program, params DateOnly[] days)
    {
        var rulings = new List<(string, CaseRuling)>();
        foreach (var day in days.Length > 0 ? days : load.Asked)
        {
            foreach (var (opened, dossier) in load.Cases(program).Where(opened => opened.Case.OpenedOn <= day))
            {
                var seen = opened with { Steps = [.. opened.Steps.Where(step => step.On <= day)] };
                rulings.Add((opened.Violation, await programs.AskAsync(new RuleOnCase(program, dossier, seen, day))));
            }
        }

        return rulings;
    }

    private static IEnumerable<string> Clauses(LevelRuling ruling) => Clauses(ruling.Reasons);

    private static IEnumerable<string> Clauses(IReadOnlyList<Reason> reasons) => reasons.Select(reason => reason.Clause);
}
