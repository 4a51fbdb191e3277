using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Partners.Members;
using PartnerHub.Partners;
using PartnerHub.Sanctions;

namespace PartnerHub.Demo.Tests;

/// <summary>The sample network as it is once its files are imported.</summary>
public class SampleLoadTests
{
    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2028-02-29")]
    [InlineData("2026-01-01")]
    public async Task Network_OnceImported_IsTheOneWritten(string date)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var hub = await SampleHub.OpenAsync(day);

        await hub.LoadAsync();

        Assert.Equal(SampleHub.Written(day), await hub.HeldAsync());
        Assert.Equal(0, await hub.RejectedAsync());
    }

    [Fact]
    public async Task Network_OfAProgramElsewhere_IsOfItsOwnDay()
    {
        // At nine by UTC it is still the day before in Pago Pago.
        var day = new DateOnly(2026, 11, 22);
        await using var hub = await SampleHub.OpenInZoneAsync(day, Programs.Tiers, "Pacific/Pago_Pago");

        await hub.LoadAsync();

        Assert.Equal([.. SampleHub.Written(Programs.Tiers, day.AddDays(-1)), .. SampleHub.Written(Programs.Tracks, day)], await hub.HeldAsync());
    }

    [Fact]
    public async Task Load_StoppedAtManyCalls_IsFinishedTheNextDay()
    {
        var day = new DateOnly(2026, 11, 22);
        var expected = SampleHub.Written(day);
        for (var call = 3; ; call *= 3)
        {
            await using var hub = await SampleHub.OpenAsync(day);
            var struck = await hub.LoadUntilAsync(call);
            hub.Day = day.AddDays(await hub.HasBegunAsync() ? 1 : 0);

            await hub.LoadAsync();

            Assert.Equal(expected, await hub.HeldAsync());
            if (!struck)
            {
                break;
            }
        }
    }

    [Theory]
    [InlineData(TestDatabase.Sqlite)]
    [InlineData(TestDatabase.PostgreSql)]
    public async Task Network_LoadedByTwoHubsAtOnce_IsThereOnce(string provider)
    {
        var day = new DateOnly(2026, 11, 22);
        await using var hub = await SampleHub.OpenAsync(day, provider);
        await using var other = hub.Beside(day);

        await Task.WhenAll(Task.Run(hub.LoadAsync), Task.Run(other.LoadAsync));

        Assert.Equal(SampleHub.Written(day), await hub.HeldAsync());
        Assert.Equal(0, await hub.RejectedAsync());
    }

    [Fact]
    public async Task Network_OfSomeoneElse_IsLeftAlone()
    {
        await using var hub = await SampleHub.OpenAsync(new DateOnly(2026, 11, 22));
        await hub.SendAsync(new EnrolPartners([new Enrolment { Partner = new Partner { Id = "own", Name = "Exemple", Country = "FR" }, Memberships = [] }]));

        await hub.LoadAsync();

        Assert.Empty(await hub.SendAsync(new ListMembers(null, null, 10)));
        Assert.Empty(await hub.SendAsync(new ListCases("p001.kaspersky-tiers")));
    }
}
