using MediatR;
using PartnerHub.Eligibility;
using PartnerHub.Journal;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;
using PartnerHub.TestHost;

namespace PartnerHub.Reliability.Runs;

/// <summary>The modules that a network run goes through, on a fixed day.</summary>
internal sealed class RunningModules : IAsyncDisposable
{
    public const string Program = "kaspersky-tiers";

    private readonly ModuleHost _host;

    private RunningModules(ModuleHost host) => _host = host;

    public static async Task<RunningModules> OpenAsync(string provider, string connectionString, params IModule[] others) => new(await ModuleHost.OpenAsync(
        new ModuleSetup([new ProgramsModule(), new RulebooksModule(), new PartnersModule(), new JournalModule(), new EligibilityModule(), .. others])
        {
            Time = new OneDay(),
            Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Storage:Provider"] = provider,
                ["ConnectionStrings:PartnerHub"] = connectionString,
                ["Runs:ChunkSize"] = "25",
                ["Runs:Patience"] = "00:00:00.2",
                ["Programs:CallTimeout"] = "00:02:00",
            },
        }));

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request) => _host.SendAsync(request);

    public async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        await using var session = await _host.Database.OpenAsync(CancellationToken.None);
        await using var command = session.Connection.CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await rows.ReadAsync())
        {
            lines.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(column => rows.IsDBNull(column) ? "" : FormattableString.Invariant($"{rows.GetValue(column)}"))));
        }

        return lines;
    }

    public async Task ReadAsync(Sql sql, Action<RowReader> each)
    {
        await using var session = await _host.Database.OpenAsync(CancellationToken.None);
        await using var rows = await session.ReadRowsAsync(sql, new { }, CancellationToken.None);
        while (await rows.ReadAsync(CancellationToken.None))
        {
            each(rows);
        }
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>The day stays, the time of day moves: who gives no sign of life is missed.</summary>
    private sealed class OneDay : TimeProvider
    {
        private static readonly DateOnly Day = new(2017, 6, 15);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(Day, TimeOnly.FromDateTime(System.GetUtcNow().UtcDateTime), TimeSpan.Zero);
    }
}
