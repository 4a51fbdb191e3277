using PartnerHub.Contracts;
using PartnerHub.Eligibility.AnnounceChanges;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Tests;

public class LevelChangeTests
{
    private static readonly DateOnly Today = new(2026, 6, 15);

    [Fact]
    public void Change_ToAnotherLevelToday_IsAnnouncedWithoutADate()
    {
        var change = Announced(Ruling("gold"));

        Assert.Equal(("silver", "gold", null), (change!.From, change.To, change.On));
    }

    [Fact]
    public void Change_Pending_IsAnnouncedWithItsDate()
    {
        var change = Announced(Ruling("silver", new() { Level = "gold", On = new(2027, 1, 1) }));

        Assert.Equal(("silver", "gold", new DateOnly(2027, 1, 1)), (change!.From, change.To, change.On));
    }

    [Fact]
    public void Change_TodayAndThenAgain_IsAnnouncedFromTodaysLevel()
    {
        var change = Announced(Ruling("bronze", new() { Level = "gold", On = new(2027, 1, 1) }));

        Assert.Equal(("bronze", "gold"), (change!.From, change.To));
    }

    [Fact]
    public void Change_ToTheLevelHeld_IsNone() => Assert.Null(Announced(Ruling("silver")));

    [Fact]
    public void Change_ToNoLevel_IsAnnounced() => Assert.Null(Announced(Ruling(null))!.To);

    [Fact]
    public void Change_OnApprovalAtOnce_IsAnnouncedWithoutADate()
    {
        var change = Announced(Ruling("silver", new() { Level = "gold", On = Today }) with { Ruling = LevelOutcome.NeedsApproval });

        Assert.Equal(("silver", "gold", null), (change!.From, change.To, change.On));
    }

    [Fact]
    public void Change_OnApprovalToNothing_IsTheEndOfTheLevel()
    {
        var change = Announced(Ruling("silver") with { Ruling = LevelOutcome.NeedsApproval });

        Assert.Equal(("silver", null, null), (change!.From, change.To, change.On));
    }

    private static LevelChange? Announced(LevelRuling ruling)
    {
        var standing = new Standing { Program = "sample", Version = "1.0.0", On = Today, Current = "silver", Eligible = [], Levels = [] };
        var row = StandingRow.Of("sample", "p1.sample", 1, new Judgement(standing, ruling, null), DateTimeOffset.UnixEpoch);
        return row.ChangesOn is null ? null : LevelChange.Of(row, "Sample");
    }

    private static LevelRuling Ruling(string? today, PendingLevel? pending = null) => new()
    {
        Ruling = LevelOutcome.Granted,
        Today = today,
        Pending = pending,
        Reasons = [new() { Text = LocalizedText.Of("parce que", "because"), Clause = "C-1" }],
    };
}
