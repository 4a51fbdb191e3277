using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PartnerHub.Contracts;
using PartnerHub.Questionnaire.Tests.Samples;

namespace PartnerHub.Questionnaire.Tests;

/// <summary>What a definition says is looked at or refused, and what it answers holds together.</summary>
public sealed partial class FaultsMendedTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    /// <summary>What is said of a claim where its benefit's form does not look at it: the benefit, the member, its value.</summary>
    public static TheoryData<int, string, string> Unused { get; } = new()
    {
        { 0, "used", """{ "of": "co-marketing", "over": { "months": 12 } }""" },
        { 0, "percentOptional", "true" },
        { 0, "records", "\"co-marketing\"" },
        { 1, "base", """{ "of": ["sales"], "over": { "months": 12 } }""" },
        { 1, "percentOptional", "true" },
        { 2, "used", """{ "of": "co-marketing", "over": { "months": 12 } }""" },
        { 2, "base", """{ "of": ["sales"], "over": { "months": 12 } }""" },
        { 2, "paidWhen", "\"closed\"" },
        { 2, "records", "\"co-marketing\"" },
    };

    [Theory]
    [MemberData(nameof(Unused))]
    public void Claim_MemberItsFormIgnores_IsRefused(int benefit, string member, string value)
    {
        var definition = SampleFile.Read("three-tiers");
        definition["benefits"]![benefit]!["claim"]![member] = JsonNode.Parse(value);

        Assert.Contains(SampleFile.Errors(definition), error => error.Path == $"$.benefits[{benefit}].claim.{member}");
    }

    [Fact]
    public void Rule_RateOnABase_TakesOffWhatWasPaid()
    {
        var program = WithBase(used: true);
        var paid = new Contracts.Fact { Kind = "co-marketing", On = Day, Amount = 3_000, Currency = "EUR" };

        var first = program.Benefits.Rule(Member("gold", Sale(Day.AddDays(-1), 50_000)), new() { Benefit = "commission" }, Day);
        var second = program.Benefits.Rule(Member("gold", Sale(Day.AddDays(-1), 50_000), paid), new() { Benefit = "commission" }, Day);

        Assert.Equal((ClaimOutcome.Granted, 10_000m, "EUR"), (first.Ruling, first.Amount, first.Currency));
        Assert.Equal((ClaimOutcome.Granted, 7_000m, "EUR"), (second.Ruling, second.Amount, second.Currency));
    }

    [Fact]
    public void Rule_RateOnABaseAllPaid_IsRefused()
    {
        var paid = new Contracts.Fact { Kind = "co-marketing", On = Day.AddDays(-3), Amount = 10_000, Currency = "EUR" };

        var ruling = WithBase(used: true).Benefits.Rule(Member("gold", Sale(Day.AddDays(-1), 50_000), paid), new() { Benefit = "commission" }, Day);

        Assert.Equal((ClaimOutcome.Refused, null), (ruling.Ruling, ruling.Amount));
    }

    [Theory]
    [InlineData(null, "EUR")]
    [InlineData("EUR", "EUR")]
    public void Rule_AnyAmount_HasACurrency(string? claimed, string currency)
    {
        var claim = new Claim { Benefit = "commission", Amount = 1_000, Currency = claimed, Details = new Dictionary<string, FactValue> { ["closed"] = true } };

        Assert.Equal((200m, currency), SampleFile.Make(SampleFile.Read("three-tiers")).Benefits.Rule(Member("gold"), claim, Day) is var ruling ? (ruling.Amount!.Value, ruling.Currency!) : default);
        Assert.Equal(("EUR", 10_000m), WithBase(used: false).Benefits.Rule(Member("gold", Sale(Day.AddDays(-1), 50_000)), new() { Benefit = "commission" }, Day) is var paid ? (paid.Currency!, paid.Amount!.Value) : default);
    }

    /// <summary>Kept for some days, and then by a window too: the day pending is the one day every reason tells.</summary>
    [Theory]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(340)]
    public void Place_KeptByGraceAndWindow_TellsOneDay(int graceDays)
    {
        var definition = SampleFile.Read("three-tiers");
        definition["moves"]!["graceDays"] = graceDays;
        var lost = new DateOnly(2026, 3, 10);
        var dossier = Member("silver", Sale(lost.AddMonths(-2), 50_000), new() { Kind = "training", On = lost.AddMonths(-2) }, Certificate(lost.AddDays(-31)));

        var ruling = SampleFile.Make(definition).Eligibility.Place(dossier, null, lost.AddDays(1));

        var days = ruling.Reasons.SelectMany(reason => Days(reason.Text.En)).Where(day => day > lost.AddDays(1)).Distinct();
        Assert.Equal([ruling.Pending!.On], days);
        Assert.All(ruling.ToKeep, act => Assert.Equal(ruling.Pending.On.AddDays(-1), act.By));
        Assert.NotEmpty(ruling.ToKeep);
    }

    [Theory]
    [InlineData(0, 0, "nothing", false)]
    [InlineData(0, 0, "step", true)]
    [InlineData(2, 0, "nothing", false)]
    [InlineData(2, 1, "step", false)]
    [InlineData(2, 2, "nothing", true)]
    [InlineData(0, 1, "nothing", true)]
    public void Rule_UnlessFewer_ComparesWhatIsThere(int before, int since, string ifNone, bool follows)
    {
        var definition = SampleFile.Read("three-tiers");
        definition["violations"]![1]!["ladder"]![1]!["unless"] = JsonNode.Parse($$"""{ "withinDays": 60, "fewer": "training", "ifNone": "{{ifNone}}" }""");
        var warned = new DateOnly(2026, 1, 2);
        var facts = Enumerable.Repeat(warned.AddDays(-5), before).Concat(Enumerable.Repeat(warned.AddDays(5), since)).Select(day => new Contracts.Fact { Kind = "training", On = day });
        var @case = new SanctionCase { Violation = SampleFile.Make(definition).Description.Violations[1].Id, OpenedOn = warned.AddDays(-1), Steps = [new() { Kind = definition["violations"]![1]!["ladder"]![0]!["kind"]!.GetValue<string>(), On = warned }] };

        var ruling = SampleFile.Make(definition).Sanctions.Rule(Member("silver", [.. facts]), @case, warned.AddDays(61));

        Assert.Equal(follows, ruling.Step is not null);
        Assert.DoesNotContain(ruling.Reasons, reason => reason.Text.En.Contains("against 0", StringComparison.Ordinal));
    }

    /// <summary>A condition on what is lacking looks at what its word says, and names it.</summary>
    [Theory]
    [InlineData("amount", "$.claim.amount")]
    [InlineData("percent", "$.claim.percent")]
    [InlineData("quantity", "$.claim.quantity")]
    [InlineData("product", "$.claim.product")]
    [InlineData("channel", "$.claim.channel")]
    [InlineData("currency", "$.claim.currency")]
    [InlineData("customer", "$.claim.customer")]
    [InlineData("customer-is-new", "$.claim.customer.isNew")]
    public void Rule_Lacks_LooksAtWhatItSays(string lacking, string path)
    {
        var definition = SampleFile.Read("three-tiers");
        definition["benefits"]![0]!["claim"]!["conditions"] = JsonNode.Parse($$"""[ { "when": { "lacks": "{{lacking}}" }, "ruling": "undetermined", "text": { "fr": "Il manque quelque chose.", "en": "Something lacks." } } ]""");
        var program = SampleFile.Make(definition);
        var whole = new Claim { Benefit = "commission", Amount = 100, Currency = "EUR", Percent = 3, Quantity = 2, Product = "suite", Channel = "direct", Customer = new() { Name = "Example", IsNew = true } };
        var lacks = lacking switch
        {
            "amount" => whole with { Amount = null },
            "percent" => whole with { Percent = null },
            "quantity" => whole with { Quantity = null },
            "product" => whole with { Product = null },
            "channel" => whole with { Channel = null },
            "currency" => whole with { Currency = null },
            "customer" => whole with { Customer = new() { IsNew = true } },
            _ => whole with { Customer = new() { Name = "Example" } },
        };

        Assert.NotEqual(ClaimOutcome.Undetermined, program.Benefits.Rule(Member("gold"), whole, Day).Ruling);
        var ruling = program.Benefits.Rule(Member("gold"), lacks, Day);
        Assert.Equal((ClaimOutcome.Undetermined, path), (ruling.Ruling, Assert.Single(ruling.Missing)));
    }

    /// <summary>"One certified in Silver, two in Gold": each level counts its own certificates.</summary>
    [Fact]
    public void Assess_LevelsWithTheirOwnFigure_CountEachItsOwn()
    {
        var definition = SampleFile.Read("three-tiers");
        definition["factKinds"]!.AsArray().First(kind => kind!["id"]!.GetValue<string>() == "certification")!["details"] =
            JsonNode.Parse("""[ { "id": "grade", "name": { "fr": "Grade", "en": "Grade" }, "type": "text" } ]""");
        var levels = definition["requirements"]![2]!["levels"]!;
        levels["silver"] = JsonNode.Parse("""{ "demand": "required", "atLeast": 1, "persons": { "with": ["certification"], "where": { "grade": ["silver"] } } }""");
        levels["gold"] = JsonNode.Parse("""{ "demand": "required", "atLeast": 2, "persons": { "with": ["certification"], "where": { "grade": ["gold"] } } }""");
        var program = SampleFile.Make(definition);
        var dossier = Member("silver", Graded("ann", "silver"), Graded("bob", "gold"));

        Assert.Equal((Verdict.Met, 1m), Result(program, dossier, "silver"));
        Assert.Equal((Verdict.NotMet, 1m), Result(program, dossier, "gold"));
        Assert.Equal((Verdict.Met, 2m), Result(program, Member("silver", Graded("bob", "gold"), Graded("cleo", "gold")), "gold"));
    }

    [Fact]
    public void Place_LevelOnRecordWithoutAFact_KeepsIt()
    {
        var definition = SampleFile.Read("three-tiers");
        definition["requirements"]![0]!["flag"]!["ifNone"] = "undetermined";
        foreach (var row in definition["requirements"]!.AsArray().Skip(1))
        {
            foreach (var (_, cell) in row!["levels"]!.AsObject())
            {
                cell!["demand"] = "optional";
            }
        }

        var ruling = SampleFile.Make(definition).Eligibility.Place(Member("silver") with { Facts = FactSet.Empty }, null, Day);

        Assert.Equal((LevelOutcome.Unchanged, "silver", null), (ruling.Ruling, ruling.Today, ruling.Pending));
    }

    private static IPartnerProgram WithBase(bool used)
    {
        var definition = SampleFile.Read("three-tiers");
        definition["benefits"]![0]!["claim"] = JsonNode.Parse("""{ "base": { "of": ["sales"], "over": { "quarter": "current" } } }""");
        if (used)
        {
            definition["benefits"]![0]!["claim"]!["used"] = JsonNode.Parse("""{ "of": "co-marketing", "over": { "quarter": "current" } }""");
        }

        return SampleFile.Make(definition);
    }

    private static IEnumerable<DateOnly> Days(string text) =>
        EnglishDay().Matches(text).Select(found => DateOnly.ParseExact(found.Value, "d MMMM yyyy", CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}", RegexOptions.None, 1000)]
    private static partial Regex EnglishDay();

    private static Dossier Member(string level, params Contracts.Fact[] facts) => new()
    {
        Partner = new() { Id = "p1", Name = "Example", Country = "FR" },
        Membership = new() { Level = level, Since = new(2025, 6, 1), JoinedOn = new(2025, 6, 1) },
        Facts = FactSet.Of([new() { Kind = "contract", On = new(2025, 6, 1) }, .. facts]),
    };

    private static Contracts.Fact Sale(DateOnly on, decimal amount) => new() { Kind = "sales", On = on, Amount = amount, Currency = "EUR" };

    private static Contracts.Fact Certificate(DateOnly? until) => new() { Kind = "certification", On = new(2024, 3, 1), Until = until, Person = "ann" };

    private static Contracts.Fact Graded(string person, string grade) =>
        new() { Kind = "certification", On = new(2025, 3, 1), Person = person, Details = new Dictionary<string, FactValue> { ["grade"] = grade } };

    private static (Verdict, decimal?) Result(IPartnerProgram program, Dossier dossier, string level)
    {
        var result = program.Eligibility.Assess(dossier, Day).Levels.Single(judged => judged.Level == level).Requirements.Single(found => found.Cell.Requirement == "certified-people");
        return (result.Verdict, result.Actual.Number);
    }
}
