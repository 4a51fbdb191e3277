using PartnerHub.Contracts;

namespace PartnerHub.Programs.Tests.Answers;

/// <summary>Each wrong answer is a fault of the program that names what is wrong; a sound one passes.</summary>
public sealed class WrongAnswerTests
{
    [Theory]
    [InlineData("null-list", "levels")]
    [InlineData("endless-list", "levels, expected 1 items, as the list says")]
    [InlineData("hole", "levels[]")]
    [InlineData("too-many", "levels, expected at most 1 items")]
    [InlineData("undeclared-level", "earned, expected a declared id (level), found 'platinum'")]
    [InlineData("script", "current, expected a declared id (level), found '<script>alert(1)</script>'")]
    [InlineData("nul-level", "levels[].level, expected a declared id (level), found 'ba\ufffdse'")]
    [InlineData("other-program", "program, expected 'wrong-answers', found 'good'")]
    [InlineData("other-version", "version, expected '1.0.0', found '9.9.9'")]
    [InlineData("other-day", "on, expected '2026-03-02', found '2026-03-03'")]
    [InlineData("odd-verdict", "requirements[].verdict, expected a value of Verdict, found '99'")]
    [InlineData("odd-until", "requirements[].until, expected a day from 1800-01-01 to 3099-12-31, found '9999-12-31'")]
    [InlineData("odd-unit", "requirements[].cell.unit, expected a text without control characters")]
    [InlineData("other-cell", "requirements[].cell.requirement, expected a declared id (requirement), found 'golf'")]
    [InlineData("endless-parts", "requirements[].parts, expected 1 items, as the list says")]
    [InlineData("undeclared-clause", "reasons[].clause, expected a declared id (clause), found 'C-9'")]
    [InlineData("huge-text", "reasons[].text, expected at most 20000 letters")]
    [InlineData("other-language", "reasons[].text, expected a declared id (language), found 'de'")]
    [InlineData("no-levels", "levels, expected all that the program declares, in order, found 'base'")]
    [InlineData("no-requirements", "requirements, expected each requirement that is declared, once and in order, found '0'")]
    [InlineData("eligible-unsaid", "eligible, expected the levels that say so, found 'base'")]
    [InlineData("earned-not-eligible", "earned, expected a level that the partner is eligible for, found 'base'")]
    [InlineData("undetermined-of-what", "requirements[].missing, expected what is missing to judge it")]
    [InlineData("beyond-reckoning", "requirements[].actual, expected a number of less than twenty-five digits")]
    [InlineData("half-letter", "reasons[].text, expected a text without control characters")]
    public async Task Assess_WrongAnswer_IsFaultThatNamesIt(string partner, string what)
    {
        using var plugins = new PluginFolder("wrong-answers");
        await using var hub = new Hub(plugins, ("Programs:CallTimeout", "00:00:30"));
        await hub.Find("wrong-answers");

        AssertBad(await hub.Fault("wrong-answers", partner), what);
        Assert.Equal("wrong-answers", (await hub.Assess("wrong-answers")).Program);
    }

    [Theory]
    [InlineData("no-reasons", "reasons, expected at least one reason")]
    [InlineData("empty-reason", "reasons[].text, expected a text that is not empty")]
    [InlineData("endless-reasons", "reasons, expected 1 items, as the list says")]
    [InlineData("odd-outcome", "ruling, expected a value of LevelOutcome, found '-1'")]
    [InlineData("pending-yesterday", "pending.on, expected a date not before 2026-03-02, found '2026-03-01'")]
    [InlineData("odd-pending", "pending.on, expected a day from 1800-01-01")]
    public Task Place_WrongAnswer_IsFaultThatNamesIt(string partner, string what) =>
        Bad(dossier => new PlaceLevel("wrong-answers", dossier, null, Hub.Day), partner, what);

    [Theory]
    [InlineData("undeclared-duty", "items[].id, expected a declared id (duty), found 'golf'")]
    [InlineData("due-before-it-opens", "items[].due, expected a date not before 2026-03-02, found '2026-03-01'")]
    [InlineData("endless-obligations", "obligations, expected 1 items, as the list says")]
    public Task Obligations_WrongAnswer_IsFaultThatNamesIt(string partner, string what) =>
        Bad(dossier => new ListObligations("wrong-answers", dossier, Hub.Day, Hub.Day), partner, what);

    [Theory]
    [InlineData("other-requirement", "requirement, expected 'sales', found 'golf'")]
    [InlineData("undeclared-fact", "facts[].kind, expected a declared id (fact kind), found 'golf'")]
    public Task Explain_WrongAnswer_IsFaultThatNamesIt(string partner, string what) =>
        Bad(dossier => new ExplainRequirement("wrong-answers", dossier, "sales", Hub.Day), partner, what);

    [Theory]
    [InlineData("undeclared-benefit", "benefits[].id, expected a declared id (benefit), found 'yacht'")]
    [InlineData("huge-value", "benefits[].value, expected at most 20000 letters")]
    [InlineData("other-form", "benefits[].form, expected 'Flag', found 'Rate'")]
    [InlineData("below-nothing", "benefits[].value, expected an amount that is not negative, found '-5'")]
    [InlineData("unreasoned-benefit", "reasons, expected at least one reason")]
    public Task Grant_WrongAnswer_IsFaultThatNamesIt(string partner, string what) =>
        Bad(dossier => new GrantBenefits("wrong-answers", dossier, Hub.Day), partner, what);

    [Theory]
    [InlineData("undeclared-currency", "currency, expected a declared id (currency), found 'XAU'")]
    [InlineData("no-currency", "currency, expected a declared id (currency), found nothing of the kind")]
    [InlineData("negative", "amount, expected an amount that is not negative")]
    [InlineData("valid-until-yesterday", "validUntil, expected a date not before 2026-03-02, found '2026-03-01'")]
    [InlineData("endless-details", "records[].details, expected each one once, found 'again'")]
    [InlineData("odd-record", "records, expected $[0].currency: EUR")]
    public Task RuleOnClaim_WrongAnswer_IsFaultThatNamesIt(string partner, string what) =>
        Bad(dossier => new RuleOnClaim("wrong-answers", dossier, new() { Benefit = "logo" }, Hub.Day), partner, what);

    [Theory]
    [InlineData("negative-lot", "accounts[].lots[].left, expected an amount that is not negative")]
    [InlineData("endless-lots", "accounts[].lots, expected 1 items, as the list says")]
    [InlineData("account-twice", "accounts[].benefit, expected each one once, found 'logo'")]
    [InlineData("lot-of-tomorrow", "accounts[].lots[].accruedOn, expected a date not after 2026-03-02")]
    [InlineData("lot-of-the-past", "accounts[].lots[].lastDay, expected a date not before 2026-03-02")]
    [InlineData("more-left-than-accrued", "accounts[].lots[].left, expected 10 at most, found '11'")]
    [InlineData("sum-beyond-reckoning", "accounts[].lots[].amount, expected a number of less than twenty-five digits")]
    [InlineData("account-in-gold", "accounts[].currency, expected a declared id (currency), found 'XAU'")]
    public Task Accounts_WrongAnswer_IsFaultThatNamesIt(string partner, string what) =>
        Bad(dossier => new ListAccounts("wrong-answers", dossier, Hub.Day), partner, what);

    [Theory]
    [InlineData("unreasoned-payout", "reasons, expected at least one reason")]
    [InlineData("amount-and-points", "items[].points, expected an amount or points")]
    [InlineData("points-below-nothing", "items[].points, expected an amount that is not negative, found '-3'")]
    [InlineData("odd-rate", "items[].lines[].rate, expected a rate from 0 to 100, found '101'")]
    [InlineData("payout-of-nothing", "items[].benefit, expected a declared id (benefit), found 'yacht'")]
    public Task Payouts_WrongAnswer_IsFaultThatNamesIt(string partner, string what) =>
        Bad(dossier => new ListPayouts("wrong-answers", dossier, "2026-Q1", Hub.Day), partner, what);

    [Theory]
    [InlineData("undeclared-violation", "suspicions[].violation, expected a declared id (violation), found 'treason'")]
    [InlineData("since-tomorrow", "suspicions[].since, expected a date not after 2026-03-02, found '2026-03-03'")]
    [InlineData("since-never", "suspicions[].since, expected a day from 1800-01-01")]
    public Task Detect_WrongAnswer_IsFaultThatNamesIt(string partner, string what) =>
        Bad(dossier => new DetectViolations("wrong-answers", dossier, Hub.Day), partner, what);

    [Fact]
    public Task Judge_ChangeThatIsNotLater_IsFaultThatNamesIt() =>
        Bad(dossier => new JudgeNetwork("wrong-answers", [dossier], Hub.Day), "changes-today", "nextChange, expected a day after the one asked, found '2026-03-02'");

    [Fact]
    public async Task Assess_ListThatIsNone_IsFault()
    {
        using var plugins = new PluginFolder("wrong-answers");
        await using var hub = new Hub(plugins);

        Assert.Equal(FaultKind.Threw, (await hub.Fault("wrong-answers", "no-array")).Kind);
    }

    [Fact]
    public Task RuleOnCase_StateThatEnded_IsFaultThatNamesIt() =>
        Bad(dossier => new RuleOnCase("wrong-answers", dossier, new() { Violation = "breach", OpenedOn = Hub.Day }, Hub.Day),
            "until-yesterday", "until, expected a date not before 2026-03-02, found '2026-03-01'");

    [Fact]
    public Task RuleOnCase_UndeclaredStep_IsFaultThatNamesIt() =>
        Bad(dossier => new RuleOnCase("wrong-answers", dossier, new() { Violation = "breach", OpenedOn = Hub.Day }, Hub.Day),
            "undeclared-step", "step.kind, expected a declared id (step of breach), found 'duel'");

    [Fact]
    public async Task Ask_NoAnswer_SaysSo()
    {
        using var plugins = new PluginFolder("wrong-answers");
        await using var hub = new Hub(plugins);

        var fault = await hub.Fault("wrong-answers", "none");

        Assert.Equal((FaultKind.Threw, "The program gave no answer."), (fault.Kind, fault.Text.En));
    }

    [Fact]
    public async Task Ask_SoundAnswers_PassAndAreArrays()
    {
        using var plugins = new PluginFolder("wrong-answers");
        await using var hub = new Hub(plugins);
        var sale = new Fact { Kind = "sales", On = Hub.Day, Amount = 5, Currency = "EUR" };

        Assert.IsType<LevelStanding[]>((await hub.Assess("wrong-answers", "later-lie")).Levels);
        var claim = await hub.Mediator.Send(new RuleOnClaim("wrong-answers", Hub.Dossier("records"), new() { Benefit = "logo" }, Hub.Day));
        Assert.Equal(10, Assert.Single(claim.Records).Amount);
        var evidence = await hub.Mediator.Send(new ExplainRequirement("wrong-answers", Hub.Dossier("p1", sale), "sales", Hub.Day));
        Assert.Same(sale, Assert.Single(evidence.Facts));
    }

    [Fact]
    public async Task Assess_LevelOfAnEarlierRulebook_StaysOnRecord()
    {
        using var plugins = new PluginFolder("wrong-answers");
        await using var hub = new Hub(plugins);
        var dossier = Hub.Dossier("script") with { Membership = new() { Level = "<script>alert(1)</script>" } };

        var standing = await hub.Mediator.Send(new AssessEligibility("wrong-answers", dossier, Hub.Day));

        Assert.Equal(dossier.Membership.Level, standing.Current);
    }

    [Fact]
    public async Task Ask_WrongAgainAndAgain_IsSetAside()
    {
        using var plugins = new PluginFolder("wrong-answers", "good");
        await using var hub = new Hub(plugins, ("Programs:FailureCalls", "3"));
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(FaultKind.BadAnswer, (await hub.Fault("wrong-answers", "script")).Kind);
        }

        Assert.Equal(FaultKind.Unavailable, (await hub.Fault("wrong-answers", "p1")).Kind);
        var program = await hub.Find("wrong-answers");
        Assert.Equal(ProgramState.Quarantined, program.State);
        Assert.Contains("La réponse du programme n'est pas recevable", program.Reason!.Fr);
        Assert.Equal("good", (await hub.Assess("good")).Program);
    }

    [Fact]
    public async Task AskEach_OneIsWrong_IsFault()
    {
        using var plugins = new PluginFolder("wrong-answers");
        await using var hub = new Hub(plugins);

        var fault = await Assert.ThrowsAsync<ProgramFault>(() => hub.Mediator.Send(
            new JudgeNetwork("wrong-answers", [Hub.Dossier(), Hub.Dossier("no-reasons")], Hub.Day)));

        AssertBad(fault, "reasons, expected at least one reason");
    }

    [Fact]
    public async Task Load_EndlessDescription_IsRefused()
    {
        using var plugins = new PluginFolder("wrong-answers");
        plugins.Put("wrong-answers", "settings.json", "{\"fault\":\"endless-description\"}"u8.ToArray());
        await using var hub = new Hub(plugins);

        var program = await hub.Find("wrong-answers");

        Assert.Equal(ProgramState.Refused, program.State);
        Assert.Contains("description.levels, expected at most 100000 items", program.Reason!.En);
    }

    private static async Task Bad<TAnswer>(Func<Dossier, MediatR.IRequest<TAnswer>> question, string partner, string what)
    {
        using var plugins = new PluginFolder("wrong-answers");
        await using var hub = new Hub(plugins);
        await hub.Mediator.Send(question(Hub.Dossier()));

        AssertBad(await Assert.ThrowsAsync<ProgramFault>(() => hub.Mediator.Send(question(Hub.Dossier(partner)))), what);
    }

    private static void AssertBad(ProgramFault fault, string what)
    {
        Assert.Equal(FaultKind.BadAnswer, fault.Kind);
        Assert.Contains(what, fault.Text.En);
        Assert.StartsWith("La réponse du programme n'est pas recevable : ", fault.Text.Fr);
        Assert.InRange(fault.Text.En.Length, 1, 400);
    }
}
