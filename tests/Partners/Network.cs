using MediatR;
using Microsoft.Data.Sqlite;
using PartnerHub.Kits.Data;
using PartnerHub.TestHost;

namespace PartnerHub.Partners.Tests;

/// <summary>The module on a real database of its own, reached by its requests alone.</summary>
internal sealed class Network : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("partnerhub-partners-").FullName;
    private readonly ModuleHost _host;

    private Network() => _host = ModuleHost.Compose(new ModuleSetup(new PartnersModule()) { ContentRoot = _folder });

    public Database Database => _host.Database;

    public static async Task<Network> OpenAsync()
    {
        var network = new Network();
        await network._host.MigrateAsync();
        return network;
    }

    public static async Task<Network> WithAsync(params Enrolment[] enrolments)
    {
        var network = await OpenAsync();
        await network.SendAsync(new EnrolPartners(enrolments));
        return network;
    }

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request) => _host.SendAsync(request);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
