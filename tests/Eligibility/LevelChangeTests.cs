using PartnerHub.Contracts;
using PartnerHub.Eligibility.AnnounceChanges;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Tests;

public class LevelChangeTests
{
    private static readonly DateOnly Today = new(2026, 6, 15);

    [Fact]
    public void Change_ToAnotherLevelToday_IsAnnouncedWithoutADate()
    {
        var change = LevelChange.Of(Silver, Ruling("gold"), Today);

        Assert.Equal(("silver", "gold", null), (change!.From, change.To, change.On));
    }

    [Fact]
    public void Change_Pending_IsAnnouncedWithItsDate()
    {
        var change = LevelChange.Of(Silver, Ruling("silver", new() { Level = "gold", On = new(2027, 1, 1) }), Today);

        Assert.Equal(("silver", "gold", new DateOnly(2027, 1, 1)), (change!.From, change.To, change.On));
    }

    [Fact]
    public void Change_TodayAndThenAgain_IsAnnouncedFromTodaysLevel()
    {
        var change = LevelChange.Of(Silver, Ruling("bronze", new() { Level = "gold", On = new(2027, 1, 1) }), Today);

        Assert.Equal(("bronze", "gold"), (change!.From, change.To));
    }

    [Fact]
    public void Change_ToTheLevelHeld_IsNone() => Assert.Null(LevelChange.Of(Silver, Ruling("silver"), Today));

    [Fact]
    public void Change_ToNoLevel_IsAnnounced() => Assert.Null(LevelChange.Of(Silver, Ruling(null), Today)!.To);

    private static Member Silver { get; } = new()
    {
        Id = "p1.sample",
        Program = "sample",
        Partner = new() { Id = "p1", Name = "Sample", Country = "FR" },
        Membership = new() { Level = "silver", Since = new(2025, 1, 1) },
    };

    private static LevelRuling Ruling(string? today, PendingLevel? pending = null) => new()
    {
        Ruling = LevelOutcome.Granted,
        Today = today,
        Pending = pending,
        Reasons = [new() { Text = LocalizedText.Of("parce que", "because"), Clause = "C-1" }],
    };
}
