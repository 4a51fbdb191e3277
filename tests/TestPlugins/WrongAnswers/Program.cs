using System.Globalization;
using PartnerHub.Contracts;

namespace TestPlugins.WrongAnswers;

internal sealed class Program(ProgramSettings settings) : SampleProgram("wrong-answers", settings)
{
    private static readonly LocalizedText Text = LocalizedText.Of("texte", "text");
    private static readonly Reason Why = new() { Text = Text, Clause = "C-1" };

    public override Standing Assess(Dossier dossier, DateOnly on)
    {
        var standing = base.Assess(dossier, on);
        var level = standing.Levels[0];
        var result = level.Requirements[0];
        return dossier.Partner.Id switch
        {
            "none" => null!,
            "null-list" => standing with { Levels = null! },
            "endless-list" => standing with { Levels = new Endless<LevelStanding>(level) },
            "hole" => standing with { Levels = [null!] },
            "too-many" => standing with { Levels = [level, level] },
            "undeclared-level" => standing with { Earned = "platinum" },
            "script" => standing with { Current = "<script>alert(1)</script>" },
            "nul-level" => standing with { Levels = [level with { Level = "ba\0se" }] },
            "other-program" => standing with { Program = "good" },
            "other-version" => standing with { Version = "9.9.9" },
            "other-day" => standing with { On = on.AddDays(1) },
            "odd-verdict" => standing with { Levels = [level with { Requirements = [result with { Verdict = (Verdict)99 }] }] },
            "odd-until" => standing with { Levels = [level with { Requirements = [result with { Until = DateOnly.MaxValue }] }] },
            "odd-unit" => standing with { Levels = [level with { Requirements = [result with { Cell = result.Cell with { Unit = "E\0R" } }] }] },
            "other-cell" => standing with { Levels = [level with { Requirements = [result with { Cell = result.Cell with { Requirement = "golf" } }] }] },
            "endless-parts" => standing with { Levels = [level with { Requirements = [result with { Parts = new Endless<Part>(new() { Id = "a", Name = Text, Value = 1 }) }] }] },
            "undeclared-clause" => standing with { Levels = [level with { Conferred = Why with { Clause = "C-9" } }] },
            "huge-text" => standing with { Levels = [level with { Conferred = Why with { Text = LocalizedText.Of("texte", new string('x', 100_000_000)) } }] },
            "other-language" => standing with { Levels = [level with { Conferred = Why with { Text = Text.With("de", "Text") } }] },
            "half-letter" => standing with { Levels = [level with { Conferred = Why with { Text = LocalizedText.Of("texte", "te\ud83dxt") } }] },
            "no-levels" => standing with { Levels = [] },
            "no-requirements" => standing with { Levels = [level with { Requirements = [] }] },
            "eligible-unsaid" => standing with { Levels = [level with { Eligible = true }] },
            "earned-not-eligible" => standing with { Earned = "base" },
            "undetermined-of-what" => standing with { Levels = [level with { Requirements = [result with { Verdict = Verdict.Undetermined }] }] },
            "beyond-reckoning" => standing with { Levels = [level with { Requirements = [result with { Actual = decimal.MaxValue }] }] },
            "no-array" => standing with { Eligible = default(System.Collections.Immutable.ImmutableArray<string>) },
            "later-lie" => standing with { Levels = new List<LevelStanding> { level } },
            "throws-oddly" => throw new OddError("all"),
            "throws-hugely" => throw new OddError("huge"),
            "throws-hanging" => throw new OddError("hangs"),
            "prints" => Printing(standing),
            "redirects" => Redirecting(standing),
            "moves" => Moving(standing),
            _ => standing,
        };
    }

    public override LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on)
    {
        var ruling = base.Place(dossier, request, on);
        return dossier.Partner.Id switch
        {
            "no-reasons" => ruling with { Reasons = [] },
            "odd-outcome" => ruling with { Ruling = (LevelOutcome)(-1) },
            "odd-pending" => ruling with { Pending = new() { Level = "base", On = DateOnly.MinValue } },
            "pending-yesterday" => ruling with { Pending = new() { Level = "base", On = on.AddDays(-1) } },
            "empty-reason" => ruling with { Reasons = [Why with { Text = LocalizedText.Of("", " ") }] },
            "endless-reasons" => ruling with { Reasons = new Endless<Reason>(Why) },
            _ => ruling,
        };
    }

    public override IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to)
    {
        var owed = new Obligation { Id = "golf", OpensOn = from, Due = to, State = ObligationState.Due, Clause = "C-1" };
        return dossier.Partner.Id switch
        {
            "undeclared-duty" => [owed],
            "due-before-it-opens" => [owed with { Id = "report", Due = from.AddDays(-1) }],
            "endless-obligations" => new Endless<Obligation>(owed),
            _ => [],
        };
    }

    public override Evidence Explain(Dossier dossier, string requirement, DateOnly on) => dossier.Partner.Id switch
    {
        "other-requirement" => base.Explain(dossier, requirement, on) with { Requirement = "golf" },
        "undeclared-fact" => base.Explain(dossier, requirement, on) with { Facts = [new() { Kind = "golf", On = on }] },
        _ => base.Explain(dossier, requirement, on) with { Facts = [.. dossier.Facts] },
    };

    public override IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on)
    {
        var granted = base.Grant(dossier, on)[0];
        return dossier.Partner.Id switch
        {
            "undeclared-benefit" => [granted with { Id = "yacht" }],
            "huge-value" => [granted with { Value = new string('x', 100_000) }],
            "other-form" => [granted with { Form = BenefitForm.Rate }],
            "below-nothing" => [granted with { Value = -5 }],
            "unreasoned-benefit" => [granted with { Reasons = [] }],
            _ => [granted],
        };
    }

    public override ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on)
    {
        var ruling = base.Rule(dossier, claim, on);
        return dossier.Partner.Id switch
        {
            "undeclared-currency" => ruling with { Amount = 100, Currency = "XAU" },
            "no-currency" => ruling with { Amount = 100 },
            "negative" => ruling with { Amount = -1, Currency = "EUR" },
            "valid-until-yesterday" => ruling with { ValidUntil = on.AddDays(-1) },
            "endless-details" => ruling with { Records = [new() { Kind = "sales", On = on, Amount = 10, Currency = "EUR", Details = new EndlessDetails() }] },
            "odd-record" => ruling with { Records = [new() { Kind = "sales", On = on, Amount = 10, Currency = "CHF" }] },
            "records" => ruling with { Records = [new() { Kind = "sales", On = on, Amount = 10, Currency = "EUR" }] },
            _ => ruling,
        };
    }

    public override CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        var ruling = base.Rule(dossier, @case, on);
        return dossier.Partner.Id switch
        {
            "undeclared-step" => ruling with { Step = ruling.Step! with { Kind = "duel" } },
            "until-yesterday" => ruling with { State = CaseState.Probation, Until = on.AddDays(-1) },
            _ => ruling,
        };
    }

    public override IReadOnlyList<Account> Accounts(Dossier dossier, DateOnly on)
    {
        var lot = new Lot { AccruedOn = on, Amount = 10, Left = 5 };
        var account = new Account { Benefit = "logo", Currency = "EUR", Lots = [lot], Reasons = [Why] };
        return dossier.Partner.Id switch
        {
            "negative-lot" => [account with { Lots = [lot with { Left = -5 }] }],
            "endless-lots" => [account with { Lots = new Endless<Lot>(lot) }],
            "account-twice" => [account, account],
            "lot-of-tomorrow" => [account with { Lots = [lot with { AccruedOn = on.AddDays(1) }] }],
            "lot-of-the-past" => [account with { Lots = [lot with { LastDay = on.AddDays(-1) }] }],
            "more-left-than-accrued" => [account with { Lots = [lot with { Left = 11 }] }],
            "sum-beyond-reckoning" => [account with { Lots = [lot with { Amount = decimal.MaxValue, Left = decimal.MaxValue }, lot with { Amount = decimal.MaxValue, Left = decimal.MaxValue }] }],
            "account-in-gold" => [account with { Currency = "XAU" }],
            _ => [account],
        };
    }

    public override IReadOnlyList<Payout> Payouts(Dossier dossier, string period, DateOnly on)
    {
        var payout = new Payout { Benefit = "logo", Amount = 10, Currency = "EUR", Lines = [new() { Text = Text, Value = 10 }], Reasons = [Why] };
        return dossier.Partner.Id switch
        {
            "unreasoned-payout" => [payout with { Reasons = [] }],
            "amount-and-points" => [payout with { Points = 3 }],
            "points-below-nothing" => [payout with { Amount = null, Currency = null, Points = -3 }],
            "odd-rate" => [payout with { Lines = [payout.Lines[0] with { Rate = 101 }] }],
            "payout-of-nothing" => [payout with { Benefit = "yacht" }],
            _ => [payout],
        };
    }

    public override IReadOnlyList<Suspicion> Detect(Dossier dossier, DateOnly on)
    {
        var suspicion = new Suspicion { Violation = "breach", Since = on, Reasons = [Why] };
        return dossier.Partner.Id switch
        {
            "undeclared-violation" => [suspicion with { Violation = "treason" }],
            "since-tomorrow" => [suspicion with { Since = on.AddDays(1) }],
            "since-never" => [suspicion with { Since = DateOnly.MinValue }],
            _ => [suspicion],
        };
    }

    public override DateOnly? NextChange(Dossier dossier, DateOnly on) => dossier.Partner.Id == "changes-today" ? on : on.AddDays(1);

    private static Standing Printing(Standing standing)
    {
        Console.WriteLine("printed by the program");
        Console.Error.WriteLine("printed by the program");
        return standing;
    }

    private static Standing Redirecting(Standing standing)
    {
        Console.SetOut(new StringWriter());
        Console.SetError(new StringWriter());
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        return standing;
    }

    private static Standing Moving(Standing standing)
    {
        Environment.CurrentDirectory = Path.GetTempPath();
        return standing;
    }
}
