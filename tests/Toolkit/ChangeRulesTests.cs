using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class ChangeRulesTests
{
    private static readonly LevelList Levels = new(Level("registered"), Level("silver"), Level("gold"), Level("platinum"));

    private static readonly ChangeRules Rules = ChangeRules.Of(Levels).InMonth("gold", "platinum", 1).InMonth("silver", "gold", 1);

    [Theory]
    [InlineData("registered", "gold", "2017-06-15", "silver", "2018-01-01")]
    [InlineData("gold", "registered", "2017-06-15", "gold", "2018-01-01")]
    [InlineData("registered", "platinum", "2017-01-01", "platinum", null)]
    [InlineData("registered", "platinum", "2017-01-31", "platinum", null)]
    [InlineData("registered", "platinum", "2017-02-01", "silver", "2018-01-01")]
    [InlineData("gold", "silver", "2017-12-31", "gold", "2018-01-01")]
    [InlineData("silver", "registered", "2017-06-15", "registered", null)]
    [InlineData("silver", "silver", "2017-06-15", "silver", null)]
    [InlineData(null, "gold", "2017-06-15", "silver", "2018-01-01")]
    public void Walk_StopsAtTheClosedWindow(string? from, string to, string on, string today, string? opens)
    {
        var (rank, day) = Rules.Walk(Levels.Rank(from), Levels.Rank(to), Day(on));

        Assert.Equal(today, Levels.At(rank));
        Assert.Equal(opens is null ? null : Day(opens), day);
    }

    [Fact]
    public void Walk_ToNoLevel_LeavesTheProgram() =>
        Assert.Equal((-1, null), Rules.Walk(0, -1, Day("2017-06-15")));

    [Fact]
    public void InMonth_NotNeighbours_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Rules.InMonth("registered", "gold", 1));

    [Theory]
    [InlineData("nowhere", "registered")]
    [InlineData("silver", "registered")]
    [InlineData("silver", "silver")]
    [InlineData("platinum", "nowhere")]
    public void Within_NotNeighbours_IsRefused(string lower, string upper) =>
        Assert.Throws<ArgumentException>(() => Rules.Within(lower, upper, YearlyWindow.Month(1), up: true, down: true));

    [Theory]
    [InlineData("registered", "silver", 3)]
    [InlineData("registered", "platinum", 3)]
    [InlineData("silver", "registered", null)]
    [InlineData("silver", "gold", null)]
    [InlineData("gold", "silver", 4)]
    [InlineData("gold", "registered", 4)]
    [InlineData("gold", "platinum", 5)]
    [InlineData("platinum", "registered", 5)]
    [InlineData(null, "platinum", null)]
    [InlineData("registered", null, null)]
    public void Window_OfTheNextStep_IsThatOfItsWay(string? from, string? to, int? month)
    {
        var free = ChangeRules.Of(Levels);
        var rules = free.Within("registered", "silver", YearlyWindow.Month(3), up: true, down: false)
            .Within("silver", "gold", YearlyWindow.Month(4), up: false, down: true).InMonth("gold", "platinum", 5);

        Assert.Equal(month is { } of ? YearlyWindow.Month(of) : null, rules.Window(Levels.Rank(from), Levels.Rank(to)));
        Assert.Null(free.Window(Levels.Rank(from), Levels.Rank(to)));
    }

    [Fact]
    public void Walk_WithoutLevels_GoesNowhere() => Assert.Equal((-1, null), ChangeRules.Of(LevelList.Empty).Walk(-1, -1, Day("2017-06-15")));

    private static Level Level(string id) => new() { Id = id, Name = LocalizedText.Of(id, id) };
}
