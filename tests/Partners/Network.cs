using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Tests;

/// <summary>The module on a real database of its own, reached by its requests alone.</summary>
internal sealed class Network : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("partnerhub-partners-").FullName;
    private readonly ServiceProvider _provider;

    private Network()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddData(new ConfigurationBuilder().Build(), new Root(_folder));
        services.AddPartners();
        services.AddMediator(typeof(PartnersModule).Assembly);
        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public Database Database => _provider.GetRequiredService<Database>();

    public static async Task<Network> OpenAsync()
    {
        var network = new Network();
        await network._provider.MigrateAsync(CancellationToken.None);
        return network;
    }

    public static async Task<Network> WithAsync(params Enrolment[] enrolments)
    {
        var network = await OpenAsync();
        await network.SendAsync(new EnrolPartners(enrolments));
        return network;
    }

    public async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request)
    {
        await using var scope = _provider.CreateScopeFor(Caller.Operator);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class Root(string folder) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;

        public string ApplicationName { get; set; } = "tests";

        public string ContentRootPath { get; set; } = folder;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
