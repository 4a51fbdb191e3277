using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Tests.Pages;

/// <summary>
/// A part of a page may keep the page's thread until a key of forms is written. Were another part of it the writer, or next to
/// be, both would wait until the database's patience ends.
/// </summary>
public sealed class DrawnPageTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/programs/kaspersky-tiers")]
    [InlineData("/programs/kaspersky-tiers/members")]
    [InlineData("/programs/kaspersky-tiers/runs")]
    [InlineData("/programs/kaspersky-tiers/imports")]
    public async Task Page_ThatIsTheFirstToAsk_WritesApart(string address)
    {
        var watch = new ContextWatch();
        using var folder = new TempFolder();
        await using (var hub = await ServedHub.StartAsync(folder, services => services.AddSingleton<ICallWatch>(watch), null, ("Demo:LoadWhenEmpty", "false")))
        {
            using var answer = await hub.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.NotEmpty(watch.Writers);
        Assert.DoesNotContain(watch.Writers, context => context.Contains("Renderer", StringComparison.Ordinal));
    }

    /// <summary>Where those stood who began to write.</summary>
    private sealed class ContextWatch : ICallWatch
    {
        public ConcurrentBag<string> Writers { get; } = [];

        public void Calling(string what)
        {
            if (what == "begin")
            {
                Writers.Add(SynchronizationContext.Current?.GetType().Name ?? "none");
            }
        }
    }
}
