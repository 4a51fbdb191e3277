using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Eligibility.Midnight;

namespace PartnerHub.Host.Tests.Members;

/// <summary>The home page, a run, the member's page and the API say the same of every member of the sample network.</summary>
public sealed class OneStoryTests
{
    private static readonly string[] Programs = ["kaspersky-tiers", "logitech-tracks"];

    private static readonly DateOnly[] Days =
    [
        ServedHub.Today, new(2026, 6, 16), new(2026, 10, 1), new(2026, 12, 31), new(2027, 1, 1),
    ];

    [Fact]
    public async Task Network_OnSeveralDays_IsOneStory()
    {
        var clock = new MovedClock(Days[0]);
        await using var hub = await ServedHub.StartAsync(null, services => services.AddSingleton<TimeProvider>(clock), null);
        var night = hub.Services.GetRequiredService<DailyReassessment>();
        var differences = new List<string>();
        foreach (var day in Days)
        {
            clock.Day = day;
            foreach (var program in Programs)
            {
                await night.RunAsync(program, TestContext.Current.CancellationToken);
                differences.AddRange((await new NetworkWalk(hub, program, day).TodayAsync()).Select(difference => $"{day:O} {difference}"));
            }
        }

        foreach (var program in Programs)
        {
            foreach (var other in new[] { new DateOnly(2026, 3, 31), new DateOnly(2027, 12, 31) })
            {
                differences.AddRange((await new NetworkWalk(hub, program, other).OtherDayAsync()).Select(difference => $"{other:O} {difference}"));
            }
        }

        AssertNone(differences);
    }

    [Fact]
    public async Task Network_WhereTheDayBeginsEarlier_IsOneStory()
    {
        await using var hub = await ServedHub.StartAsync(settings: ("Eligibility:TimeZone", "Pacific/Auckland"));

        AssertNone(await new NetworkWalk(hub, "logitech-tracks", ServedHub.Today.AddDays(1)).TodayAsync());
    }

    private static void AssertNone(IReadOnlyCollection<string> differences) =>
        Assert.True(differences.Count == 0, $"{string.Join('\n', differences.Take(30))}\n{differences.Count} in all");
}
