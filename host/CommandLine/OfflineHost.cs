using MediatR;
using Microsoft.Extensions.Logging.Console;
using PartnerHub.Access;
using PartnerHub.Contracts;
using PartnerHub.Host.Web;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Host.CommandLine;

/// <summary>The host with its database, for one command of the operator's; nothing is served, and nothing runs beside it.</summary>
internal sealed class OfflineHost : IOfflineHost
{
    private readonly WebApplication _app;
    private readonly AsyncServiceScope _scope;

    private OfflineHost(WebApplication app)
    {
        _app = app;
        _scope = app.Services.CreateScopeFor(Caller.Console);
    }

    public IMediator Mediator => _scope.ServiceProvider.GetRequiredService<IMediator>();

    public async Task ActAsAsync(string account, CancellationToken cancellation)
    {
        await using var scope = _app.Services.CreateScopeFor(Caller.System);
        _scope.ServiceProvider.GetRequiredService<CallerContext>().Caller =
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new FindActor(account), cancellation)
            ?? throw new InvalidRequestException([new InputError { Path = ActsAs.Option, Expected = ActsAs.Expected, Found = ActsAs.Other }]);
    }

    /// <summary>All that it is made of, its database neither opened nor brought up to date.</summary>
    public static WebApplication Compose(string[] settings, Action<WebApplicationBuilder>? configure = null) => Server.Build(settings, builder =>
    {
        // Answers alone go to standard output.
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("PartnerHub", LogLevel.Warning);
        configure?.Invoke(builder);
    });

    public static async Task<IOfflineHost> OpenAsync(string[] settings, CancellationToken cancellation)
    {
        var app = Compose(settings);
        try
        {
            await app.Services.MigrateAsync(cancellation);
            return new OfflineHost(app);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _app.DisposeAsync();
    }
}
