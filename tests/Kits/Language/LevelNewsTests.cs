using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language.Tests;

public class LevelNewsTests
{
    private static readonly DateOnly January = new(2027, 1, 1);

    [Theory]
    [InlineData(LevelOutcome.Granted, "silver", "gold", null, "accordé", "granted")]
    [InlineData(LevelOutcome.Granted, "gold", "silver", null, "niveau perdu", "level lost")]
    [InlineData(LevelOutcome.Granted, "silver", null, null, "niveau perdu", "level lost")]
    [InlineData(LevelOutcome.Granted, "silver", "silver", "gold", "accordé", "granted")]
    [InlineData(LevelOutcome.Granted, "silver", "silver", "bronze", "perte annoncée", "loss announced")]
    [InlineData(LevelOutcome.Unchanged, "gold", "gold", "silver", "perte annoncée", "loss announced")]
    [InlineData(LevelOutcome.NeedsApproval, "gold", "gold", "silver", "perte proposée, attend l’accord de l’éditeur", "loss proposed, awaits the vendor’s approval")]
    [InlineData(LevelOutcome.NeedsApproval, "gold", "gold", null, "perte proposée, attend l’accord de l’éditeur", "loss proposed, awaits the vendor’s approval")]
    [InlineData(LevelOutcome.NeedsApproval, "silver", "silver", "gold", "proposé, attend l’accord de l’éditeur", "proposed, awaits the vendor’s approval")]
    [InlineData(LevelOutcome.Refused, "silver", "silver", null, "refusé", "refused")]
    [InlineData(LevelOutcome.Unchanged, "silver", "silver", null, "inchangé", "unchanged")]
    public void Ruling_BesideTheLevelHeld_TellsALossFromAGain(LevelOutcome outcome, string? held, string? today, string? pending, string french, string english)
    {
        var news = LevelNews.Of(Ruling(outcome, today, pending), held, Program);

        Assert.Equal((french, english), (news.Word.Fr, news.Word.En));
        Assert.Equal(english.Contains("loss", StringComparison.Ordinal) || english.Contains("lost", StringComparison.Ordinal), news.IsLoss);
        Assert.Equal(pending is null ? null : January, news.On);
    }

    [Theory]
    [InlineData(LevelOutcome.Granted, "silver", null, "takes effect")]
    [InlineData(LevelOutcome.Granted, "silver", "gold", "granted")]
    [InlineData(LevelOutcome.Unchanged, "gold", "silver", "loss announced")]
    [InlineData(LevelOutcome.Unchanged, "gold", null, "unchanged")]
    public void Ruling_Kept_ClaimsNoGainItDoesNotTell(LevelOutcome outcome, string today, string? pending, string word) =>
        Assert.Equal(word, LevelNews.OfKept(Ruling(outcome, today, pending), Program).Word.En);

    [Fact]
    public void Ruling_KeptWithWhatWouldKeepTheLevel_IsALoss()
    {
        var act = new Act { Text = LocalizedText.Of("Faire", "Do"), Clause = "C-1", Requirement = "annual-sales" };

        Assert.True(LevelNews.OfKept(Ruling(LevelOutcome.Granted, "silver", null) with { ToKeep = [act] }, Program).IsLoss);
    }

    [Theory]
    [InlineData(LevelOutcome.Granted, "silver", "gold", "takes effect")]
    [InlineData(LevelOutcome.NeedsApproval, "silver", "gold", "awaits the vendor’s approval")]
    [InlineData(LevelOutcome.Unchanged, "silver", null, "unchanged")]
    public void Ruling_OfAnUnknownRulebook_TellsNoDirection(LevelOutcome outcome, string today, string? pending, string word) =>
        Assert.Equal(word, LevelNews.OfKept(Ruling(outcome, today, pending), null).Word.En);

    private static LevelRuling Ruling(LevelOutcome outcome, string? today, string? pending) => new()
    {
        Ruling = outcome,
        Today = today,
        Pending = pending is null ? null : new() { Level = pending, On = January },
        Reasons = [],
    };

    private static ProgramDescription Program { get; } = new()
    {
        Id = "sample",
        Version = "1.0.0",
        Vendor = "Sample",
        Name = LocalizedText.Of("Exemple", "Sample"),
        Summary = LocalizedText.Of("Exemple", "Sample"),
        Calendar = new() { YearStartMonth = 1 },
        Levels = [.. new[] { "bronze", "silver", "gold" }.Select(level => new Level { Id = level, Name = LocalizedText.Of(level, level) })],
    };
}
