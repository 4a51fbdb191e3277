using PartnerHub.Contracts;
using PartnerHub.Programs.Answers;
using PartnerHub.Programs.Tests.Checks;

namespace PartnerHub.Programs.Tests.Answers;

/// <summary>A standing lists the levels of the member's ladder alone, and none where there is no ladder.</summary>
public sealed class LadderAnswerTests
{
    private static readonly Vocabulary Words = new(SampleRulebook.Program with
    {
        Ladders = [Ladder("resellers"), Ladder("distributors")],
        Levels = [Level("silver", "resellers"), Level("gold", "resellers"), Level("hub", "distributors")],
    });

    [Theory]
    [InlineData("resellers", "silver gold", null)]
    [InlineData("distributors", "hub", null)]
    [InlineData(null, "", null)]
    [InlineData("resellers", "silver gold hub", "a level of the ladder 'resellers'")]
    [InlineData("distributors", "gold", "a level of the ladder 'distributors'")]
    [InlineData(null, "silver", "no level, without a ladder")]
    public void Standing_OfALadder_ListsItsLevelsAlone(string? ladder, string levels, string? expected)
    {
        var standing = new Standing
        {
            Program = Words.Description.Id,
            Version = Words.Description.Version,
            On = Hub.Day,
            Ladder = ladder,
            Levels = [.. levels.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(level => new LevelStanding { Level = level, Eligible = true, Requirements = [] })],
            Eligible = [],
        };

        var wrong = Record.Exception(() => new AnswerCheck(Words).Standing(standing, Hub.Dossier("p1"), Hub.Day));

        Assert.Equal(expected is null, wrong is null);
        Assert.Contains(expected ?? "", wrong?.Message ?? "", StringComparison.Ordinal);
    }

    private static Ladder Ladder(string id) => new() { Id = id, Name = LocalizedText.Of(id, id), PartnerTypes = ["reseller"] };

    private static Level Level(string id, string ladder) => new() { Id = id, Ladder = ladder, Name = LocalizedText.Of(id, id) };
}
