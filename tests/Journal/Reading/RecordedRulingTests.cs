using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Journal.Tests.Reading;

/// <summary>A ruling read back to be shown, by the question it answered.</summary>
public class RecordedRulingTests
{
    private static readonly Reason Why = new() { Clause = "C.1", Text = LocalizedText.Of("parce que", "because") };

    private static readonly ProgramDescription Program = new()
    {
        Id = "tiers", Version = "1.0.0", Name = LocalizedText.Of("Essai", "Trial"), Vendor = "Exemple", Summary = LocalizedText.Of("Essai", "Trial"), Calendar = new() { YearStartMonth = 1 },
        Levels = [new() { Id = "gold", Name = LocalizedText.Of("Or", "Gold") }],
    };

    private static readonly Locale English = Locale.English;

    [Fact]
    public void Standing_ReadBack_SaysTheLevelEarned()
    {
        var read = RecordedRuling.Of(Entry(Questions.Standing, ContractsJson.WriteStanding(Standing("gold"))));

        Assert.Equal(("gold", null, null, null), (read.Standing?.Earned, read.Level, read.Claim, read.Case));
        Assert.Empty(read.Reasons);
        Assert.Equal(("level earned: Gold", "level earned: gold"), (read.Summary(English, Program), read.Summary(English, null)));
        var none = RecordedRuling.Of(Entry(Questions.Standing, ContractsJson.WriteStanding(Standing(null))));
        Assert.Equal(("level earned: no level", "level earned: –"), (none.Summary(English, Program), none.Summary(English, null)));
    }

    [Fact]
    public void Level_ReadBack_SaysItsOutcomeAndTheLevelOfTheDay()
    {
        var read = RecordedRuling.Of(Entry(Questions.Placing, ContractsJson.WriteLevel(new LevelRuling { Ruling = LevelOutcome.NeedsApproval, Today = "gold", Reasons = [Why] })));

        Assert.Equal((null, LevelOutcome.NeedsApproval, "because"), (read.Standing, read.Level?.Ruling, read.Reasons.Single().Text.En));
        Assert.Equal("loss proposed, awaits the vendor’s approval; level of the day: Gold", read.Summary(English, Program));
    }

    [Fact]
    public void Claim_ReadBack_HasItsReasonsAndNoFewWords()
    {
        var read = RecordedRuling.Of(Entry(Questions.Claim(new() { Benefit = "deal" }), ContractsJson.WriteClaim(new ClaimRuling { Ruling = ClaimOutcome.Partly, Reasons = [Why] })));

        Assert.Equal((ClaimOutcome.Partly, "because", null), (read.Claim?.Ruling, read.Reasons.Single().Text.En, read.Summary(English, Program)));
    }

    [Fact]
    public void Case_ReadBack_HasItsReasonsAndNoFewWords()
    {
        var read = RecordedRuling.Of(Entry(Questions.Case(new() { Violation = "late", OpenedOn = new(2026, 3, 1) }), ContractsJson.WriteCase(new CaseRuling { Reasons = [Why] })));

        Assert.NotNull(read.Case);
        Assert.Equal(("because", null), (read.Reasons.Single().Text.En, read.Summary(English, Program)));
    }

    [Theory]
    [InlineData("""{"ask":"standing"}""", "{}")]
    [InlineData("""{"ask":"standing"}""", "{")]
    [InlineData("""{"ask":"standing"}""", "null")]
    [InlineData("""{"ask":"level"}""", "null")]
    [InlineData("""{"ask":"claim","claim":{"benefit":"deal"}}""", "null")]
    [InlineData("""{"count":7}""", "7")]
    [InlineData("{", "{}")]
    public void Ruling_OfAnotherForm_IsItsJsonAlone(string question, string ruling)
    {
        var read = RecordedRuling.Of(Entry(question, Encoding.UTF8.GetBytes(ruling)));

        Assert.Equal((null, null, null, null, null), (read.Standing, read.Level, read.Claim, read.Case, read.Summary(English, Program)));
        Assert.Empty(read.Reasons);
    }

    [Fact]
    public void Outcomes_OfAClaim_HaveAWordEach() =>
        Assert.Equal(["granted", "granted in part", "refused", "needs approval", "undetermined"],
            new[] { ClaimOutcome.Granted, ClaimOutcome.Partly, ClaimOutcome.Refused, ClaimOutcome.NeedsApproval, ClaimOutcome.Undetermined }.Select(outcome => RecordedRuling.Word(outcome).En));

    private static Standing Standing(string? earned) => new() { Program = "tiers", Version = "1.0.0", On = new(2026, 3, 2), Earned = earned, Eligible = [], Levels = [] };

    private static JournalEntry Entry(string question, byte[] ruling) => new()
    {
        Program = "tiers", Number = 1, RecordedAt = default, Actor = "operator", Kind = "standing", Member = "p1.tiers", On = new(2026, 3, 2), Revision = 1, Rulebook = null,
        Question = question, DossierHash = null, Ruling = Encoding.UTF8.GetString(ruling), About = null, PreviousHash = "", Hash = "",
    };
}
