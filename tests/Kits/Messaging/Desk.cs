using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using PartnerHub.Databases;
using PartnerHub.Kits.Data;

namespace PartnerHub.Kits.Messaging.Tests;

/// <summary>The whole pipeline on a real database, with a table for commands to write to.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private Desk(TestDatabase database)
    {
        _database = database;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(database.Settings).AddInMemoryCollection([new("Storage:BusyTimeoutSeconds", "120")]).Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IHostApplicationLifetime, ApplicationLifetime>()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IHostEnvironment>(new Root())
            .AddData(configuration)
            .AddMessaging(configuration)
            .AddMediator(typeof(Desk).Assembly)
            .AddSingleton<System.Collections.Concurrent.ConcurrentBag<string>>()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public Clock Time { get; } = new();

    public static async Task<Desk> OpenAsync(string provider = TestDatabase.Sqlite)
    {
        var desk = new Desk(await TestDatabase.CreateAsync(provider));
        await desk._services.MigrateAsync(CancellationToken.None);
        await desk.WithSessionAsync(session => session.ExecuteAsync(Sql.Of("CREATE TABLE effect (name {id} NOT NULL)"), null, CancellationToken.None));
        return desk;
    }

    public async Task<(TAnswer Answer, bool IsReplay)> SendAsync<TAnswer>(IRequest<TAnswer> request, string? key = null, string hash = "h", string actor = "someone")
    {
        await using var scope = Scope(key, hash, actor, isHost: request is IInnerStep);
        var answer = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
        return (answer, scope.ServiceProvider.GetRequiredService<CallerContext>().IsReplay);
    }

    public AsyncServiceScope Scope(string? key, string hash = "h", string actor = "someone", bool isHost = false)
    {
        var scope = _services.CreateScopeFor(new Caller { Actor = actor, Rights = Rights.All, IsHost = isHost });
        scope.ServiceProvider.GetRequiredService<CallerContext>().Token = key is null ? null : new IdempotencyToken(key, hash);
        return scope;
    }

    /// <summary>Starts what a host does by itself.</summary>
    public async Task StartAsync()
    {
        foreach (var hosted in _services.GetServices<IHostedService>())
        {
            await hosted.StartAsync(CancellationToken.None);
        }

        foreach (var work in _services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await work.StartedAsync(CancellationToken.None);
        }

        ((ApplicationLifetime)_services.GetRequiredService<IHostApplicationLifetime>()).NotifyStarted();
    }

    /// <summary>What commands have written, in the order of their names.</summary>
    public Task<IReadOnlyList<string>> EffectsAsync() =>
        WithSessionAsync(session => session.QueryAsync<string>(Sql.Of("SELECT name FROM effect ORDER BY name"), null, CancellationToken.None));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task<T> WithSessionAsync<T>(Func<Session, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(work, CancellationToken.None);
    }

    internal sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class Root : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;

        public string ApplicationName { get; set; } = "tests";

        public string ContentRootPath { get; set; } = Path.GetTempPath();

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
