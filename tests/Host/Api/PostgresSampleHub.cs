using PartnerHub.Databases;

namespace PartnerHub.Host.Tests.Api;

/// <summary>One hub with the sample network on PostgreSQL, made by the first test that needs it: where there is no server, tests are skipped.</summary>
public sealed class PostgresSampleHub : IAsyncDisposable
{
    private readonly SemaphoreSlim _opening = new(1);
    private TestDatabase? _database;
    private ServedHub? _hub;

    public async Task<ServedHub> OpenAsync()
    {
        await _opening.WaitAsync();
        try
        {
            _database ??= await TestDatabase.CreateAsync(TestDatabase.PostgreSql);
            return _hub ??= await ServedHub.StartAsync(null, [.. _database.Settings.Select(setting => (setting.Key, setting.Value!))]);
        }
        finally
        {
            _opening.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_hub is not null)
        {
            await _hub.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        _opening.Dispose();
    }
}
