using PartnerHub.Contracts;
using PartnerHub.Journal.Replay;

namespace PartnerHub.Journal.Tests.Reading;

public class QuestionsTests
{
    private static readonly Claim Deal = new() { Benefit = "deal-registration" };
    private static readonly SanctionCase Late = new() { Violation = "late", OpenedOn = new(2026, 3, 1) };

    public static TheoryData<string, string> Known => new()
    {
        { Questions.Standing, "standing" },
        { Questions.Level(null), "level" },
        { Questions.Level(new LevelRequest { To = "gold" }), "level" },
        { Questions.Claim(Deal), "claim" },
        { Questions.Case(Late), "case" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Question_ThatIsKept_IsReadBackAndCanBeAskedAgain(string json, string ask)
    {
        Assert.True(Questions.Knows(json));
        Assert.True(RecordedQuestion.TryRead(json, out var question));
        Assert.Equal(ask, question.Ask);
        Assert.True(Entry("p1.tiers", json).CanBeAskedAgain);
        Assert.False(Entry(null, json).CanBeAskedAgain);
    }

    [Fact]
    public void Question_ReadBack_SaysWhatWasAsked()
    {
        Assert.Equal("""{"ask":"level"}""", Questions.Level(null));
        Assert.True(RecordedQuestion.TryRead(Questions.Level(new LevelRequest { To = "gold" }), out var level));
        Assert.Equal("gold", level.Request?.To);
        Assert.True(RecordedQuestion.TryRead(Questions.Claim(Deal), out var claim));
        Assert.Equal("deal-registration", claim.Claim?.Benefit);
        Assert.True(RecordedQuestion.TryRead(Questions.Case(Late), out var late));
        Assert.Equal("late", late.Case?.Violation);
    }

    [Theory]
    [InlineData("""{"ask":"claim"}""")]
    [InlineData("""{"ask":"case"}""")]
    [InlineData("""{"ask":"override"}""")]
    [InlineData("""{"ask":1}""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{")]
    public void Question_OfAnotherForm_IsNotAskedAgain(string json)
    {
        Assert.False(Questions.Knows(json));
        Assert.False(Entry("p1.tiers", json).CanBeAskedAgain);
    }

    private static JournalEntry Entry(string? member, string question) => new()
    {
        Program = "tiers", Number = 1, RecordedAt = default, Actor = "operator", Kind = "standing", Member = member, On = new(2026, 3, 2), Revision = 1, Rulebook = null,
        Question = question, DossierHash = null, Ruling = "{}", About = null, PreviousHash = "", Hash = "",
    };
}
