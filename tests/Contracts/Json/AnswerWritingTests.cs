using System.Text;
using System.Text.Json;

namespace PartnerHub.Contracts.Tests.Json;

public sealed class AnswerWritingTests
{
    private static readonly DateOnly Day = new(2017, 6, 15);

    private static readonly Reason Because = new() { Text = LocalizedText.Of("L'été", "Summer"), Clause = "K-1" };

    private const string BecauseJson = """{"text":"Summer","textFr":"L'été","clause":"K-1"}""";

    private static RequirementCell Cell(FactValue needed, string unit) =>
        new() { Requirement = "annual-sales", Level = "gold", Demand = Demand.Required, Needed = needed, Unit = unit, Clause = "K-2" };

    private static Standing Standing => new()
    {
        Program = "sample",
        Version = "2017.1",
        On = Day,
        Current = "silver",
        Eligible = [],
        Levels =
        [
            new()
            {
                Level = "gold",
                Eligible = false,
                Requirements =
                [
                    new() { Cell = Cell(65_000.00m, "EUR"), Verdict = Verdict.InGrace, Actual = 64_999.99m, Until = Day },
                    new()
                    {
                        Cell = Cell(default, "flag") with { Demand = Demand.NotAsked },
                        Verdict = Verdict.Undetermined,
                        Missing = new() { What = "$.due", Text = LocalizedText.Of("le jour", "the day") },
                    },
                ],
            },
        ],
        Next = new() { Level = "gold", Missing = [new() { Id = "annual-sales", Amount = 0.01m, Unit = "EUR" }] },
    };

    [Fact]
    public void WriteStanding_AllMembers_HasTheDocumentedShape() => AssertJson(
        """
        {"program":"sample","version":"2017.1","on":"2017-06-15","current":"silver","earned":null,"eligible":[],
        "levels":[{"level":"gold","eligible":false,"conferred":null,"requirements":[
        {"id":"annual-sales","demand":"required","verdict":"in-grace","actual":64999.99,"needed":65000.00,"unit":"EUR","until":"2017-06-15","missing":null,"clause":"K-2"},
        {"id":"annual-sales","demand":"not-asked","verdict":"undetermined","actual":null,"needed":null,"unit":"flag","until":null,
        "missing":{"what":"$.due","text":{"fr":"le jour","en":"the day"}},"clause":"K-2"}]}],
        "next":{"level":"gold","missing":[{"id":"annual-sales","gap":0.01,"unit":"EUR"}]}}
        """,
        ContractsJson.WriteStanding(Standing));

    [Fact]
    public void WriteLevel_NothingPending_WritesNull() => AssertJson(
        "{\"ruling\":\"needs-approval\",\"today\":null,\"pending\":null,\"reasons\":[" + BecauseJson + "]}",
        ContractsJson.WriteLevel(new() { Ruling = LevelOutcome.NeedsApproval, Reasons = [Because] }));

    [Fact]
    public void WriteLevel_Pending_WritesLevelAndDay() => AssertJson(
        "{\"ruling\":\"granted\",\"today\":\"silver\",\"pending\":{\"level\":\"gold\",\"on\":\"2017-06-15\"},\"reasons\":[]}",
        ContractsJson.WriteLevel(new() { Ruling = LevelOutcome.Granted, Today = "silver", Pending = new() { Level = "gold", On = Day }, Reasons = [] }));

    [Fact]
    public void WriteBenefits_EveryForm_HasItsValue() => AssertJson(
        "{\"level\":null,\"benefits\":["
        + "{\"id\":\"discount\",\"state\":\"active\",\"form\":\"percent-ceiling\",\"value\":30,\"unit\":\"percent\",\"reasons\":[" + BecauseJson + "]},"
        + "{\"id\":\"support\",\"state\":\"by-invitation\",\"form\":\"text\",\"value\":\"direct line\",\"valueFr\":\"ligne directe\",\"unit\":null,\"reasons\":[]},"
        + "{\"id\":\"logo\",\"state\":\"not-granted\",\"form\":\"flag\",\"value\":null,\"unit\":null,\"reasons\":[]}]}",
        ContractsJson.WriteBenefits(
            null,
            [
                new() { Id = "discount", State = BenefitState.Active, Form = BenefitForm.PercentCeiling, Value = 30, Unit = "percent", Reasons = [Because] },
                new() { Id = "support", State = BenefitState.ByInvitation, Form = BenefitForm.Text, Text = LocalizedText.Of("ligne directe", "direct line"), Reasons = [] },
                new() { Id = "logo", State = BenefitState.NotGranted, Form = BenefitForm.Flag, Reasons = [] },
            ]));

    [Fact]
    public void WriteClaim_Undetermined_WritesNullAmount() => AssertJson(
        "{\"ruling\":\"undetermined\",\"amount\":null,\"currency\":null,\"reasons\":[]}",
        ContractsJson.WriteClaim(new() { Ruling = ClaimOutcome.Undetermined, Reasons = [] }));

    [Fact]
    public void WriteCase_Step_WritesOptionsAndWait() => AssertJson(
        "{\"state\":\"open\",\"step\":{\"kind\":\"one-of\",\"options\":[\"termination\",\"downgrade\"],\"needsApproval\":true,\"notBefore\":\"2017-06-15\"},\"reasons\":[]}",
        ContractsJson.WriteCase(new()
        {
            Step = new() { Kind = LadderStep.OneOf, Options = ["termination", "downgrade"], NeedsApproval = true, NotBefore = Day },
            Reasons = [],
        }));

    [Fact]
    public void WriteCase_NothingFollows_WritesNull() => AssertJson(
        "{\"state\":\"open\",\"step\":null,\"reasons\":[]}", ContractsJson.WriteCase(new() { Reasons = [] }));

    [Fact]
    public void WriteObligations_Items_HaveTheDocumentedShape() => AssertJson(
        """
        {"items":[{"id":"plan","period":"2017","person":null,"opensOn":"2017-06-15","due":"2017-06-15","state":"upcoming","clause":"K-1"}]}
        """,
        ContractsJson.WriteObligations([new() { Id = "plan", Period = "2017", OpensOn = Day, Due = Day, State = ObligationState.Upcoming, Clause = "K-1" }]));

    [Fact]
    public void WriteEvidence_Facts_AreWrittenAsInAFile() => AssertJson(
        "{\"requirement\":\"annual-sales\",\"from\":null,\"to\":\"2017-06-15\",\"facts\":[{\"kind\":\"sales\",\"on\":\"2017-06-15\",\"amount\":1.50}],\"reasons\":[" + BecauseJson + "]}",
        ContractsJson.WriteEvidence(new()
        {
            Requirement = "annual-sales",
            To = Day,
            Facts = [new() { Kind = "sales", On = Day, Amount = 1.50m }],
            Reasons = [Because],
        }));

    [Fact]
    public void WriteDescription_Texts_AreInBothLanguages()
    {
        var json = Encoding.UTF8.GetString(ContractsJson.WriteDescription(new()
        {
            Id = "sample",
            Version = "1",
            Name = LocalizedText.Of("Modèle", "Sample"),
            Vendor = "Nobody",
            Summary = LocalizedText.Of("Rien", "Nothing"),
            Levels = [],
            Calendar = new() { YearStartMonth = 4 },
        }));

        Assert.StartsWith("{\"id\":\"sample\",\"version\":\"1\",\"name\":{\"fr\":\"Modèle\",\"en\":\"Sample\"}", json, StringComparison.Ordinal);
        Assert.Contains("\"calendar\":{\"yearStartMonth\":4,\"windows\":[]}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadStanding_WrittenOne_WritesTheSameBytes()
    {
        var bytes = ContractsJson.WriteStanding(Standing);

        var again = JsonSerializer.Deserialize(bytes, ContractsJson.TypeOf<Standing>())!;

        Assert.Equal(bytes, ContractsJson.WriteStanding(again));
        Assert.Equal("gold", again.Levels[0].Requirements[0].Cell.Level);
    }

    [Fact]
    public void Resolver_InOtherOptions_KeepsTheShape()
    {
        var web = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = ContractsJson.Resolver };

        Assert.Equal("{\"state\":\"open\",\"step\":null,\"reasons\":[]}", JsonSerializer.Serialize(new CaseRuling { Reasons = [] }, web));
        Assert.Equal("\"by-invitation\"", JsonSerializer.Serialize(BenefitState.ByInvitation, web));
    }

    private static void AssertJson(string expected, byte[] actual) =>
        Assert.Equal(expected.ReplaceLineEndings("").Trim(), Encoding.UTF8.GetString(actual));
}
