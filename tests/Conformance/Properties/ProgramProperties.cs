using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using PartnerHub.Conformance.Cases;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Conformance.Properties;

/// <summary>
/// What holds for every program, whatever its rules, to be inherited by a test class of the plugin's own. A failure shows
/// the smallest question found, as a file for <c>try</c>.
/// </summary>
public abstract partial class ProgramProperties<TPlugin>
    where TPlugin : IPluginUnderTest
{
    private static readonly Scenarios Scenarios = new(Description, CaseFolder.Read(Path.Combine(ProgramUnderTest<TPlugin>.Folder, "cases")));

    /// <summary>A hundred scenarios per property, or as many as PARTNERHUB_PROPERTY_RUNS says.</summary>
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(
        int.TryParse(Environment.GetEnvironmentVariable("PARTNERHUB_PROPERTY_RUNS"), out var runs) ? runs : 100);

    private static IPartnerProgram Program => ProgramUnderTest<TPlugin>.Program;

    private static ProgramDescription Description => Program.Description;

    [Fact]
    public void Scenarios_Generated_AreValidQuestions() => Hold(scenario =>
        Assert.Empty(QuestionCheck.Check(scenario.Question, Description, Ask.Standing)));

    [Fact]
    public void Answers_AnyQuestion_RaiseNothing() => Hold(scenario => Assert.NotEmpty(scenario.Answers(Program)));

    [Fact]
    public void Answers_AskedTwice_AreTheSameBytes() => Hold(scenario =>
        Assert.Equal(scenario.Answers(Program), scenario.Answers(TPlugin.Factory.Create(ProgramUnderTest<TPlugin>.Settings()))));

    [Fact]
    public void Placing_FromTheStanding_IsTheCalendars() => Hold(scenario =>
    {
        var standing = Program.Eligibility.Assess(scenario.Dossier, scenario.On);
        var placing = Program.Eligibility.Place(scenario.Dossier, null, scenario.On);
        Assert.Equal(ContractsJson.WriteLevel(placing), ContractsJson.WriteLevel(Program.Eligibility.Place(scenario.Dossier, standing)));
    });

    [Fact]
    public void Answers_FactsInAnotherOrder_AreTheSame() => Hold(scenario =>
        Assert.Equal(scenario.Answers(Program), scenario.With(scenario.Question.Facts.OrderBy(fact => fact.GetHashCode())).Answers(Program)));

    [Fact]
    public void Answers_FactsOfLaterDays_ChangeNothing() => Hold(scenario =>
        Assert.Equal(
            System.Text.Encoding.UTF8.GetString(scenario.With(scenario.Question.Facts.Where(fact => fact.On <= scenario.On)).Answers(Program)),
            System.Text.Encoding.UTF8.GetString(scenario.Answers(Program))));

    [Fact]
    public void NextChange_UntilThen_AnswersStay() => Hold(scenario =>
    {
        var broken = Constancy.Broken(Program.Eligibility, scenario.Dossier, scenario.On);
        Assert.True(broken is null, broken);
    });

    [Fact]
    public void Answers_AdditiveFactsSummedByDay_AreTheSame() => Hold(scenario =>
    {
        var apart = scenario.With(RollUp.Apart(scenario.Question.Facts, Description));
        var together = apart.With(RollUp.Together(apart.Question.Facts, Description));
        foreach (var (lines, sums) in apart.EachAnswer(Program).Zip(together.EachAnswer(Program)))
        {
            Assert.Empty(JsonComparison.Differences(JsonNode.Parse(lines), JsonNode.Parse(sums)));
        }
    });

    /// <summary>False for a program that measures growth, where a sale of long ago can cost a level.</summary>
    protected virtual bool MoreSalesNeverCost => true;

    [Fact]
    public void Assess_MoreSales_NeverEarnLess()
    {
        Assert.SkipUnless(MoreSalesNeverCost, "a sale of long ago lowers growth");
        foreach (var sales in Description.FactKinds.Where(kind => kind.ValueType == FactValueType.Money))
        {
            var more =
                from scenario in Scenarios.All().Generator
                from fact in Scenarios.Fact(sales, scenario.Question.Partner, Gen.Choose(0, 500).Select(days => scenario.On.AddDays(-days)))
                select (scenario, more: scenario.With([.. scenario.Question.Facts, fact with { Amount = Math.Abs(fact.Amount ?? 0), Value = FactValue.None }]));
            Check.One(Runs, Prop.ForAll(more.ToArbitrary(), pair =>
                Assert.True(Rank(Standing(pair.more).Earned) >= Rank(Standing(pair.scenario).Earned), pair.more.ToString())));
        }
    }

    [Fact]
    public void Assess_EveryLevel_HasEveryRequirement() => Hold(scenario =>
    {
        var standing = Standing(scenario);
        Assert.Equal(LevelsOf(standing).Select(level => level.Id), standing.Levels.Select(level => level.Level));
        Assert.All(standing.Levels, level =>
        {
            Assert.Equal(
                Description.Requirements.SelectMany(row => row.Cells.Where(cell => cell.Level == level.Level)).Select(cell => (cell.Requirement, cell.Path)),
                level.Requirements.Select(result => (result.Cell.Requirement, result.Cell.Path)));
            Assert.All(level.Requirements, result => Assert.Equal(level.Level, result.Cell.Level));
            Assert.Equal(level.Conferred is not null || level.Blocking().Count == 0, level.Eligible);
        });
    });

    [Fact]
    public void Assess_Earned_IsTheHighestEligible() => Hold(scenario =>
    {
        var standing = Standing(scenario);
        Assert.Equal(standing.Levels.Where(level => level.Eligible).Select(level => level.Level), standing.Eligible);
        Assert.Equal(standing.Eligible.Count == 0 ? null : standing.Eligible[^1], standing.Earned);
    });

    [Fact]
    public void Assess_Next_IsTheLevelAboveTheEarned() => Hold(scenario =>
    {
        var standing = Standing(scenario);
        var above = standing.Levels.Count(level => standing.Earned is not null && Rank(level.Level) <= Rank(standing.Earned));
        Assert.Equal(above < standing.Levels.Count ? standing.Levels[above].Level : null, standing.Next?.Level);
        if (standing.Next is { } next)
        {
            Assert.Equal(standing.Levels[above].Blocking().Select(result => result.Cell.Requirement), next.Missing.Select(gap => gap.Id));
            Assert.All(next.Missing, gap => Assert.True(gap.Amount is null or > 0));
        }
    });

    [Fact]
    public void Assess_Verdicts_SayWhatTheyOwe() => Hold(scenario => Assert.All(Results(Standing(scenario)), result =>
    {
        Assert.Equal(result.Verdict == Verdict.Undetermined, result.Missing is not null);
        Assert.Equal(result.Verdict is Verdict.InGrace or Verdict.Pending, result.Until is not null);
        Assert.True(result.Until is null || result.Until >= scenario.On);
        Assert.True(result.Missing is not { } missing || missing.What.StartsWith('$') || Description.FactKinds.Any(kind => kind.Id == missing.What));
    }));

    [Fact]
    public void Place_Levels_AreTheProgramsOwn() => Hold(scenario =>
    {
        var ruling = Program.Eligibility.Place(scenario.Dossier, scenario.Question.Request, scenario.On);
        Assert.True(ruling.Today is null || Rank(ruling.Today) >= 0);
        Assert.NotEmpty(ruling.Reasons);
        Assert.True(ruling.Ruling != LevelOutcome.Refused || ruling.Today == Standing(scenario).Current);
        if (ruling.Pending is { } pending)
        {
            Assert.True(Rank(pending.Level) >= 0);
            Assert.NotEqual(ruling.Today, pending.Level);
            Assert.True(ruling.Ruling == LevelOutcome.NeedsApproval ? pending.On >= scenario.On : pending.On > scenario.On);
        }
    });

    [Fact]
    public void Obligations_Listed_AreInOrderAndInTheCalendar() => Hold(scenario =>
    {
        var (from, to) = (scenario.On, scenario.On.AddMonths(4));
        var owed = Program.Eligibility.Obligations(scenario.Dossier, from, to);
        Assert.Equal(owed.OrderBy(item => item.Due).ThenBy(item => item.Id, StringComparer.Ordinal).ThenBy(item => item.Period, StringComparer.Ordinal), owed);
        Assert.Distinct(owed.Select(item => (item.Id, item.Period, item.Person, item.Due)));
        Assert.All(owed, item =>
        {
            Assert.Contains(item.Id, Description.Duties.Select(duty => duty.Id));
            Assert.True(item.OpensOn <= item.Due && item.OpensOn <= to);
            Assert.True(item.Due >= from || item.State == ObligationState.Late);
            Assert.True(item.State != ObligationState.Late || item.Due < from);
            Assert.True(item.State != ObligationState.Upcoming || item.OpensOn > from);
        });
    });

    [Fact]
    public void Grant_EveryBenefit_HasAReason() => Hold(scenario =>
    {
        var granted = Program.Benefits.Grant(scenario.Dossier, scenario.On);
        Assert.Equal(Description.Benefits.Select(benefit => benefit.Id), granted.Select(entitlement => entitlement.Id));
        Assert.All(granted, entitlement => Assert.NotEmpty(entitlement.Reasons));
    });

    [Fact]
    public void Reasons_Everywhere_AreInBothLanguagesAndCiteAClause() => Hold(scenario =>
    {
        foreach (var answer in Everything(scenario))
        {
            Assert.All(Texts.Of(answer), found => Assert.False(string.IsNullOrWhiteSpace(found.Text.Fr) || string.IsNullOrWhiteSpace(found.Text.En), found.Path));
            Assert.All(Texts.Clauses(answer), cited => Assert.Contains(cited, Description.Clauses.Select(clause => clause.Id)));
        }
    });

    [Fact]
    public void Description_Whole_IsTakenByTheHost() => Assert.Empty(new ProgramAsHosted(Program).Refusals);

    /// <summary>A unit without its words is written as its id, "1 reports".</summary>
    [Fact]
    public void Description_Units_HaveTheirWords() => Assert.Empty(
        Description.Requirements.Concat(Description.Designations.SelectMany(designation => designation.Requirements)).Select(row => row.Unit)
            .Where(unit => unit is not ("flag" or "percent") && !(unit.Length == 3 && unit.All(char.IsAsciiLetterUpper)))
            .Except(Description.Units.Select(unit => unit.Id)));

    [Fact]
    public void Description_Texts_AreInBothLanguages() =>
        Assert.All(Texts.Of(Description), found => Assert.False(string.IsNullOrWhiteSpace(found.Text.Fr) || string.IsNullOrWhiteSpace(found.Text.En), found.Path));

    [Fact]
    public void Description_ClausesCited_Exist() =>
        Assert.All(Texts.Clauses(Description), cited => Assert.Contains(cited, Description.Clauses.Select(clause => clause.Id)));

    [Fact]
    public void Description_Ids_AreUnique()
    {
        Assert.Distinct(Description.Levels.Select(level => level.Id).Concat(Description.Designations.Select(designation => designation.Id)));
        Assert.Distinct(Description.Requirements.Concat(Description.Designations.SelectMany(designation => designation.Requirements)).Select(row => row.Id));
        Assert.Distinct(Description.Benefits.Select(row => row.Id));
        Assert.Distinct(Description.Violations.Select(row => row.Id));
        Assert.Distinct(Description.Duties.Select(row => row.Id));
        Assert.Distinct(Description.FactKinds.Select(row => row.Id));
        Assert.Distinct(Description.Clauses.Select(row => row.Id));
    }

    [Fact]
    public void Description_Cells_OnePerLevel()
    {
        var levels = Description.Levels.Select(level => level.Id).ToArray();
        Assert.All(Description.Requirements, row => Assert.Equal(levels, row.Cells.Select(cell => cell.Level).Distinct()));
        Assert.All(Description.Benefits, row => Assert.Equal(levels, row.Cells.Select(cell => cell.Level)));
        Assert.All(Description.Requirements.SelectMany(row => row.FactKinds), kind => Assert.Contains(kind, Description.FactKinds.Select(known => known.Id)));
    }

    [Fact]
    public void Description_Asked_IsTheSameInstanceAndVersion()
    {
        Assert.Same(Program.Description, Program.Description);
        Assert.Equal(ProgramUnderTest<TPlugin>.Version, Description.Version);
    }

    private static void Hold(Action<Scenario> property) => Check.One(Runs, Prop.ForAll(Scenarios.All(), property));

    private static Standing Standing(Scenario scenario) => Program.Eligibility.Assess(scenario.Dossier, scenario.On);

    private static int Rank(string? level)
    {
        for (var rank = 0; rank < Description.Levels.Count; rank++)
        {
            if (Description.Levels[rank].Id == level)
            {
                return rank;
            }
        }

        return -1;
    }

    private static IEnumerable<object> Everything(Scenario scenario)
    {
        var (dossier, question, on) = (scenario.Dossier, scenario.Question, scenario.On);
        yield return Program.Eligibility.Assess(dossier, on);
        yield return Program.Eligibility.Place(dossier, null, on);
        yield return Program.Eligibility.Place(dossier, question.Request, on);
        yield return Program.Eligibility.Obligations(dossier, on, on.AddYears(1));
        yield return Program.Benefits.Grant(dossier, on);
        yield return Program.Benefits.Accounts(dossier, on);
        yield return Program.Sanctions.Detect(dossier, on);
        yield return scenario.Period is { } period ? Program.Benefits.Payouts(dossier, period, on) : [];
        foreach (var requirement in Description.Requirements.Concat(Description.Designations.SelectMany(designation => designation.Requirements)))
        {
            yield return Program.Eligibility.Explain(dossier, requirement.Id, on).Reasons;
        }

        if (question.Claim is { } claim)
        {
            yield return Program.Benefits.Rule(dossier, claim, on).Reasons;
        }

        if (question.Case is { } @case)
        {
            yield return Program.Sanctions.Rule(dossier, @case, on).Reasons;
        }
    }
}
