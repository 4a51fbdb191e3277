using System.Text;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PartnerHub.Access;
using PartnerHub.Demo;
using PartnerHub.Host.Pages;
using PartnerHub.Host.Web.Api;
using PartnerHub.Host.Web.Logs;
using PartnerHub.Host.Web.Requests;
using PartnerHub.Host.Web.Telemetry;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Host.Web;

/// <summary>The server: what it is made of, how it starts, and what it says when it can't.</summary>
internal static class Server
{
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        try
        {
            await using var app = Compose(args, builder => ProgramsModule.LoadPackagesAhead(builder.Services, builder.Configuration, LoadTrial.Of(args)));
            var preparing = Task.Run(() => OpenAndPrepareAsync(app, cancellation), cancellation);
            await Task.WhenAll(preparing, Task.Run(app.MapAndMakeRoutes, cancellation));
            await app.StartAsync(cancellation);
            Announce(app, await preparing);
            await app.WaitForShutdownAsync(cancellation);
            return 0;
        }
        catch (Exception error) when (StartFailure.Of(error) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }
    }

    /// <summary>The server with its routes, not started.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var app = Compose(args, configure);
        app.MapEverything();
        return app;
    }

    /// <summary>Brings the database up to date, sees to who may enter, and loads the sample network where that is asked for.</summary>
    public static async Task<StartNotice> PrepareAsync(WebApplication app, CancellationToken cancellation)
    {
        await app.Services.MigrateAsync(cancellation);
        var notice = await AccessModule.PrepareAsync(app.Services, cancellation);
        await DemoModule.LoadSampleNetworkAsync(app.Services, cancellation);
        return notice;
    }

    private static Task<StartNotice> OpenAndPrepareAsync(WebApplication app, CancellationToken cancellation)
    {
        ProgramsModule.OpenPrograms(app.Services);
        return PrepareAsync(app, cancellation);
    }

    private static WebApplication Compose(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var (contentRoot, environment) = Installation.Of(args);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = contentRoot,
            EnvironmentName = environment,
        });
        builder.WebHost.UseKestrelHttpsConfiguration();

        // Any byte is some letter of Latin 1: a header that is not ASCII is answered by whoever reads it.
        builder.WebHost.ConfigureKestrel(options => options.RequestHeaderEncodingSelector = static _ => Encoding.Latin1);
        if (OperatingSystem.IsWindows())
        {
            builder.WebHost.UseIIS().UseIISIntegration();
        }

        ProgramsModule.KeepPackages(builder.Configuration, Path.Combine(contentRoot, "data"));
        if (LoadTrial.Of(args) is { } trial)
        {
            builder.Services.AddSingleton<ILoadTrial>(trial);
        }

        configure?.Invoke(builder);
        builder.AddServices();

        // A failed start is told once, by what started it: the host's own log of it is a page of stack trace.
        var started = false;
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => started && level >= LogLevel.Warning);

        var app = builder.Build();
        app.Lifetime.ApplicationStarted.Register(() => started = true);
        return app;
    }

    private static void AddServices(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        builder.AddLogs();
        builder.AddTelemetry();
        services.AddModules(builder.Configuration, HubModules.All);
        services.AddRequestGuards();
        services.AddApi();
        services.AddPages(builder.Configuration);
        services.AddHostedService<StartupMemoryTrim>();
    }

    private static void MapEverything(this WebApplication app)
    {
        app.UseRequestGuards();
        app.MapPages();
        app.MapApi();
    }

    // The first request would make them otherwise, and wait for it.
    private static void MapAndMakeRoutes(this WebApplication app)
    {
        app.MapEverything();
        Parallel.ForEach(((IEndpointRouteBuilder)app).DataSources, source => _ = source.Endpoints);
    }

    private static void Announce(WebApplication app, StartNotice notice)
    {
        Console.Out.WriteLine(StartWords.Serves(string.Join(", ", app.Urls), app.Environment.EnvironmentName));
        if (notice.Disabled > 0)
        {
            Console.Out.WriteLine(StartWords.ReadyMadeDisabled(notice.Disabled));
        }

        if (notice.SetupLink is { } secret)
        {
            Console.Out.WriteLine(StartWords.SetUp($"{app.Urls.First().TrimEnd('/')}/setup?key={secret}"));
        }
    }
}
