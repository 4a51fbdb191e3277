using Microsoft.Extensions.Configuration;
using PartnerHub.Host.Web;

namespace PartnerHub.Host.Tests.Starting;

public class InstallationTests
{
    [Fact]
    public void Checkout_WhereverItIsStarted_IsTheContentRoot()
    {
        var (contentRoot, _) = Installation.Of([]);

        Assert.True(File.Exists(Path.Combine(contentRoot, "PartnerHub.sln")));
    }

    [Fact]
    public async Task Checkout_WithoutAnyChoice_LoadsTheSample()
    {
        await using var app = Server.Build(["--environment=Development"]);

        Assert.True(app.Configuration.GetValue<bool>("Demo:LoadWhenEmpty"));
    }

    [Fact]
    public async Task Production_WithoutAnyChoice_LoadsNoSample()
    {
        await using var app = Server.Build(["--environment=Production"]);

        Assert.False(app.Configuration.GetValue<bool>("Demo:LoadWhenEmpty"));
    }

    [Fact]
    public async Task Hub_StartedTwiceAtOnce_LoadsTheSampleOnce()
    {
        using var folder = new TempFolder();

        var hubs = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => ServedHub.StartAsync(folder))));

        Assert.NotEmpty((await hubs[0].GetAsync("/api/v1/programs/logitech-tracks/members")).GetProperty("items").EnumerateArray());
        await hubs[0].DisposeAsync();
        await hubs[1].DisposeAsync();
    }
}
