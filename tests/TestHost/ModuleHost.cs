using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using PartnerHub.Databases;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.TestHost;

/// <summary>Modules composed as the server composes them, without the server.</summary>
public sealed class ModuleHost : IAsyncDisposable
{
    private ModuleHost(ModuleSetup setup)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(setup.Settings).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<IHostEnvironment>(new HostingEnvironment { ContentRootPath = setup.ContentRoot, EnvironmentName = Environments.Development, ApplicationName = "tests" });
        services.AddSingleton<IHostApplicationLifetime, ApplicationLifetime>();
        services.AddSingleton(setup.Time);
        if (setup.Watch is not null)
        {
            services.AddSingleton(setup.Watch);
        }

        services.AddModules(configuration, setup.Modules);
        setup.Configure?.Invoke(services);
        Services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public ServiceProvider Services { get; }

    public Database Database => Services.GetRequiredService<Database>();

    /// <summary>On a database that may lack the modules' tables yet.</summary>
    public static ModuleHost Compose(ModuleSetup setup) => new(setup);

    /// <summary>On a database brought up to date.</summary>
    public static async Task<ModuleHost> OpenAsync(ModuleSetup setup)
    {
        var host = new ModuleHost(setup);
        await host.MigrateAsync();
        return host;
    }

    public Task MigrateAsync() => Services.MigrateAsync(CancellationToken.None);

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request) => SendAsync(request, Caller.Operator);

    /// <summary>Sends a request of someone's; a single step of something larger goes as the host itself sends it for them.</summary>
    public async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request, Caller caller)
    {
        await using var scope = Services.CreateScopeFor(caller with { IsHost = caller.IsHost || request is IInnerStep });
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Works in a scope of the operator's.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateScopeFor(Caller.Operator);
        return await work(scope.ServiceProvider);
    }

    public ValueTask DisposeAsync() => Services.DisposeAsync();
}

/// <summary>What a host of a test is made of.</summary>
public sealed record ModuleSetup(params IReadOnlyCollection<IModule> Modules)
{
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Is told of each call to the database.</summary>
    public ICallWatch? Watch { get; init; }

    public string ContentRoot { get; init; } = AppContext.BaseDirectory;

    /// <summary>Adds what stands for other modules.</summary>
    public Action<IServiceCollection>? Configure { get; init; }

    /// <summary>The same on a database, with settings of its own.</summary>
    public ModuleSetup On(TestDatabase database, params IEnumerable<(string Key, string? Value)> settings)
    {
        var all = new Dictionary<string, string?>(database.Settings, StringComparer.Ordinal);
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        return this with { Settings = all };
    }
}
