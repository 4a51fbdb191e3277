using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Eligibility;
using PartnerHub.Eligibility.Runs;
using PartnerHub.Eligibility.Runs.Pipeline;
using PartnerHub.Eligibility.Runs.Start;
using PartnerHub.Journal;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;
using PartnerHub.TestHost;

namespace PartnerHub.Benchmarks.Runs;

/// <summary>The modules that a run goes through, on a database that holds a network.</summary>
internal sealed class RunHost : IAsyncDisposable
{
    private readonly string _provider;
    private readonly string _connectionString;
    private readonly DayClock _clock = new();
    private readonly ModuleHost _host;

    private RunHost(string provider, string connectionString)
    {
        (_provider, _connectionString) = (provider, connectionString);
        _host = ModuleHost.Compose(new ModuleSetup(new ProgramsModule(), new RulebooksModule(), new PartnersModule(), new JournalModule(), new EligibilityModule())
        {
            Time = _clock,
            Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Storage:Provider"] = provider,
                ["ConnectionStrings:PartnerHub"] = connectionString,
            },
        });
    }

    public ServiceProvider Services => _host.Services;

    /// <summary>The day it is.</summary>
    public DateOnly Today
    {
        get => _clock.Today;
        set => _clock.Today = value;
    }

    public static async Task<RunHost> OpenAsync(string provider, string connectionString)
    {
        var host = new RunHost(provider, connectionString);
        await host._host.MigrateAsync();
        return host;
    }

    public static Task<RunHost> OpenAsync(TestDatabase database) => OpenAsync(database.Provider, database.ConnectionString);

    public async Task FillAsync(IEligibility rules, int members, bool sell = true)
    {
        await using var scope = Services.CreateScopeFor(Caller.Operator);
        await SyntheticNetwork.WriteAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>(), rules, members, sell);
        await VacuumAsync();
    }

    /// <summary>Has the server know what its tables hold, as it would some time after.</summary>
    public async Task VacuumAsync()
    {
        if (_provider == TestDatabase.PostgreSql)
        {
            await using var connection = (NpgsqlConnection)Connect();
            await connection.OpenAsync();
            await using var vacuum = new NpgsqlCommand("VACUUM ANALYZE", connection) { CommandTimeout = 0 };
            await vacuum.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Judges the whole network as today's.</summary>
    public async Task<NetworkRun> RunAsync()
    {
        await using var scope = Services.CreateScopeFor(Caller.Operator);
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var started = await mediator.Send(new StartRun(SyntheticNetwork.Program));
        var run = await mediator.Send(new CarryOutRun(SyntheticNetwork.Program, started.Number));
        return run is { State: RunState.Finished } ? run : throw new InvalidOperationException($"{run}");
    }

    /// <summary>A connection as a program of its own makes it.</summary>
    public System.Data.Common.DbConnection Connect() => _provider == TestDatabase.PostgreSql
        ? new NpgsqlConnection(_connectionString)
        : new SqliteConnection(_connectionString);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private sealed class DayClock : TimeProvider
    {
        public DateOnly Today { get; set; } = SyntheticNetwork.Day;

        public override DateTimeOffset GetUtcNow() => new(Today, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}
