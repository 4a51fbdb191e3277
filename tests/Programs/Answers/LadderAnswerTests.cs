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
        Clauses = [new() { Id = "C-1", Title = LocalizedText.Of("Tout", "All"), Location = LocalizedText.Of("Section 1", "Section 1") }],
        Levels = [Level("silver", "resellers"), Level("gold", "resellers"), Level("hub", "distributors")],
    });

    [Theory]
    [InlineData("resellers", "silver gold", null)]
    [InlineData("distributors", "hub", null)]
    [InlineData(null, "", null)]
    [InlineData("resellers", "silver", "all that the program declares, in order, found 'gold'")]
    [InlineData("resellers", "gold silver", "all that the program declares, in order, found 'silver'")]
    [InlineData("resellers", "silver silver", "each one once")]
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
            Eligible = levels.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        };

        var wrong = Record.Exception(() => new AnswerCheck(Words).Standing(standing, Climbing("reseller", "distributor"), Hub.Day));

        Assert.Equal(expected is null, wrong is null);
        Assert.Contains(expected ?? "", wrong?.Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Standing_OfALadderThePartnerDoesNotClimb_IsFault()
    {
        var standing = new Standing { Program = Words.Description.Id, Version = Words.Description.Version, On = Hub.Day, Ladder = "distributors", Levels = new[] { Judged("hub") }, Eligible = Array.Empty<string>() };

        Assert.Equal(standing, new AnswerCheck(Words).Standing(standing, Climbing("distributor"), Hub.Day));
        Assert.Contains("ladder, expected a ladder of the partner's types", Assert.Throws<ProgramFault>(() => new AnswerCheck(Words).Standing(standing, Climbing("reseller"), Hub.Day)).Text.En);
    }

    [Fact]
    public void LevelRuling_PendingLevelOfAnotherLadder_IsFault()
    {
        var ruling = new LevelRuling
        {
            Ruling = LevelOutcome.NeedsApproval, Pending = new() { Level = "hub", On = Hub.Day }, Reasons = new Reason[] { new() { Text = LocalizedText.Of("texte", "text"), Clause = "C-1" } },
        };

        Assert.Equal(ruling, new AnswerCheck(Words).LevelRuling(ruling, Climbing("distributor"), Hub.Day));
        Assert.Contains("pending.level", Assert.Throws<ProgramFault>(() => new AnswerCheck(Words).LevelRuling(ruling, Climbing("reseller"), Hub.Day)).Text.En);
    }

    private static LevelStanding Judged(string level) => new() { Level = level, Eligible = false, Requirements = Array.Empty<RequirementResult>() };

    private static Dossier Climbing(params string[] types)
    {
        var dossier = Hub.Dossier();
        return dossier with { Partner = dossier.Partner with { Types = types } };
    }

    private static Ladder Ladder(string id) => new() { Id = id, Name = LocalizedText.Of(id, id), PartnerTypes = [id[..^1]] };

    private static Level Level(string id, string ladder) => new() { Id = id, Ladder = ladder, Name = LocalizedText.Of(id, id) };
}
