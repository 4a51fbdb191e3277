using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benchmarks.Runs;
using PartnerHub.Host.Web;

namespace PartnerHub.Benchmarks.Pages;

/// <summary>The host on the day of the made-up network, so that no night of the years since is due.</summary>
internal static class PagesServer
{
    public const string Name = "pages-server";

    public static async Task RunAsync(string[] args)
    {
        await using var app = Server.Build(args, builder => builder.Services.AddSingleton<TimeProvider>(new NetworkDay()));
        await Server.PrepareAsync(app, CancellationToken.None);
        await app.RunAsync();
    }

    private sealed class NetworkDay : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(SyntheticNetwork.Day, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}
