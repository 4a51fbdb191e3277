using FsCheck;
using PartnerHub.Contracts;

namespace PartnerHub.Conformance.Properties;

/// <summary>What holds of ladders, designations, acts, accounts, payouts, claims, cases and suspicions.</summary>
public abstract partial class ProgramProperties<TPlugin>
{
    [Fact]
    public void Assess_Ladder_IsOneOfThePartners() => Hold(scenario =>
    {
        var standing = Standing(scenario);
        var ladder = Description.Ladders.FirstOrDefault(ladder => ladder.Id == standing.Ladder);
        Assert.Equal(standing.Ladder, ladder?.Id);
        Assert.True(ladder is null || ladder.PartnerTypes.Any(type => scenario.Question.Partner.Types.Contains(type)));
        Assert.True(standing.Current is null || standing.Current == scenario.Dossier.LevelOn(scenario.On));
        Assert.True(standing.Current is null || Description.Ladders.Count == 0 || standing.Levels.Any(level => level.Level == standing.Current));
    });

    [Fact]
    public void Assess_Designations_AreHeldWhenNothingBlocks() => Hold(scenario =>
    {
        var judged = Standing(scenario).Designations;
        Assert.Equal(Description.Designations.Select(designation => designation.Id), judged.Select(designation => designation.Designation));
        Assert.All(judged.Zip(Description.Designations), pair =>
        {
            Assert.Equal(pair.Second.Requirements.Select(row => row.Id), pair.First.Requirements.Select(result => result.Cell.Requirement));
            Assert.Equal(!pair.First.Requirements.Any(result => result.Blocks), pair.First.Held);
        });
    });

    [Fact]
    public void Assess_Parts_AddUpBelowTheirCaps() => Hold(scenario => Assert.All(Results(Standing(scenario)).Where(result => result.Parts.Count > 0), result =>
    {
        Assert.Equal(result.Actual.Number, result.Parts.Sum(part => part.Value));
        Assert.All(result.Parts, part => Assert.True(!(part.Value > part.Cap)));
    }));

    [Fact]
    public void Acts_Named_AreOfTheProgramAndInTime() => Hold(scenario =>
    {
        var ruling = Program.Eligibility.Place(scenario.Dossier, null, scenario.On);
        Assert.All([.. Standing(scenario).Next?.Acts ?? [], .. ruling.ToKeep], act =>
        {
            Assert.True(act.Requirement is null || Description.Requirements.Any(row => row.Id == act.Requirement));
            Assert.True(act.FactKind is null || Description.FactKinds.Any(kind => kind.Id == act.FactKind));
            Assert.True(act.Gap is null or > 0);
            Assert.Equal(act.Gap is null, act.Unit is null);
            Assert.True(act.By is null || act.By >= scenario.On);
        });
    });

    [Fact]
    public void Accounts_Lots_CanBeSpentOnTheDay() => Hold(scenario =>
    {
        var accounts = Program.Benefits.Accounts(scenario.Dossier, scenario.On);
        Assert.Equal(accounts.OrderBy(account => BenefitRank(account.Benefit)).ThenBy(account => account.Currency, StringComparer.Ordinal), accounts);
        Assert.All(accounts, account =>
        {
            Assert.True(BenefitRank(account.Benefit) >= 0);
            Assert.NotEmpty(account.Reasons);
            Assert.Equal(account.Lots.OrderBy(lot => lot.AccruedOn), account.Lots);
            Assert.All(account.Lots, lot => Assert.True(
                lot.Left >= 0 && lot.Left <= lot.Amount && lot.AccruedOn <= scenario.On && !(lot.LastDay < scenario.On)));
        });
    });

    [Fact]
    public void Payouts_OfAPeriod_AreMoneyOrPoints() => Hold(scenario =>
    {
        var payouts = scenario.Period is { } period ? Program.Benefits.Payouts(scenario.Dossier, period, scenario.On) : [];
        Assert.Equal(payouts.OrderBy(payout => BenefitRank(payout.Benefit)), payouts);
        Assert.Distinct(payouts.Select(payout => payout.Benefit));
        Assert.All(payouts, payout =>
        {
            Assert.True(BenefitRank(payout.Benefit) >= 0);
            Assert.NotEmpty(payout.Reasons);
            Assert.Equal(payout.Amount is null, payout.Currency is null);
            Assert.True(payout.Amount is null or >= 0);
            Assert.True(payout.Amount is null || payout.Points is null);
        });
    });

    [Fact]
    public void Claims_Ruled_RecordFactsOfTheProgram() => Hold(scenario =>
    {
        if (scenario.Question.Claim is { } claim)
        {
            var on = claim.SubmittedOn > scenario.On ? claim.SubmittedOn.Value : scenario.On;
            var ruling = Program.Benefits.Rule(scenario.Dossier, claim, on);
            Assert.NotEmpty(ruling.Reasons);
            Assert.All(ruling.Records, fact => Assert.Contains(fact.Kind, Description.FactKinds.Select(kind => kind.Id)));
            Assert.Equal(ruling.Amount is null, ruling.Currency is null);
            Assert.True(ruling.ValidUntil is null || ruling.ValidUntil >= (claim.SubmittedOn ?? on));
        }
    });

    [Fact]
    public void Cases_Ruled_FollowTheirLadder() => Hold(scenario =>
    {
        if (scenario.Question.Case is { } @case)
        {
            var ruling = Program.Sanctions.Rule(scenario.Dossier, @case, scenario.On);
            var ladder = Description.Violations.First(violation => violation.Id == @case.Violation).Ladder;
            Assert.True(ruling.Step is null || ladder.Any(step => step.Kind == ruling.Step.Kind));
            Assert.True(ruling.Until is null || ruling.Until >= scenario.On);
            Assert.True(ruling.Step is not { Amount: not null } step || step.Currency is not null);
        }
    });

    [Fact]
    public void Answers_CasesOfLaterDays_ChangeNothing() => Hold(scenario =>
    {
        var known = scenario.Question.Cases.Where(@case => @case.OpenedOn <= scenario.On)
            .Select(@case => @case with { Steps = [.. @case.Steps.Where(step => step.On <= scenario.On)] });
        Assert.Equal(scenario.Answers(Program), (scenario with { Question = scenario.Question with { Cases = [.. known] } }).Answers(Program));
    });

    [Fact]
    public void Suspicions_Detected_AreOfTheProgram() => Hold(scenario => Assert.All(Program.Sanctions.Detect(scenario.Dossier, scenario.On), suspicion =>
    {
        Assert.Contains(suspicion.Violation, Description.Violations.Select(violation => violation.Id));
        Assert.True(suspicion.Since <= scenario.On);
        Assert.NotEmpty(suspicion.Reasons);
    }));

    [Fact]
    public void NextChange_OfBenefits_UntilThenTheyStay() => Hold(scenario =>
    {
        var broken = Constancy.Broken(Program.Benefits, scenario.Dossier, scenario.On);
        Assert.True(broken is null, broken);
    });

    private static int BenefitRank(string id) => Description.Benefits.ToList().FindIndex(benefit => benefit.Id == id);

    /// <summary>The levels a standing has to list: those of the member's ladder, where there are several.</summary>
    private static IEnumerable<Level> LevelsOf(Standing standing) => Description.Levels.Where(level => Description.Ladders.Count == 0 || level.Ladder == standing.Ladder);

    private static IEnumerable<RequirementResult> Results(Standing standing) =>
        standing.Levels.SelectMany(level => level.Requirements).Concat(standing.Designations.SelectMany(designation => designation.Requirements));
}
