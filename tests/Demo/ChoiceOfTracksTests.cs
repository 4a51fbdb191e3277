using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Demo.Tests;

/// <summary>A member of the sample network whose review came with late documents, so that its choice of a track did not stand.</summary>
public sealed class ChoiceOfTracksTests(Programs programs) : IClassFixture<Programs>
{
    private const string Member = "p076.logitech-tracks";

    [Theory]
    [InlineData("2026-11-22", "2027-04-30")]
    [InlineData("2026-04-01", "2026-04-30")]
    [InlineData("2026-04-30", "2026-04-30")]
    [InlineData("2026-07-01", "2027-04-30")]
    public async Task Ruling_ChoiceDidNotStand_SaysToChooseByTheDay(string day, string by)
    {
        var (on, dossier) = Of(day);

        var ruling = await programs.AskAsync(new PlaceLevel(Programs.Tracks, dossier, null, on));

        Assert.Contains(ruling.ToKeep, act => act.FactKind == "track-choice" && act.By == DateOnly.Parse(by, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains(ruling.ToKeep, act => act.Text.En.Contains("does not count: its documents are of", StringComparison.Ordinal));
    }

    private static (DateOnly On, Dossier Dossier) Of(string day)
    {
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        return (on, LoadDay.Of(on).In(Programs.Tracks).Single(member => member.Member == Member).Dossier);
    }
}
