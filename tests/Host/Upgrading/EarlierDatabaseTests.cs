using System.IO.Compression;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Journal;
using PartnerHub.Journal.Replay;
using PartnerHub.Journal.Verification;

namespace PartnerHub.Host.Tests.Upgrading;

/// <summary>A database that version 0.1 filled: the sample network, runs, a sales file, an override, appeals, a published questionnaire.</summary>
public sealed class EarlierDatabaseTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 11, 29);

    private readonly TempFolder _folder = new();
    private Dictionary<string, long> _rows = [];
    private ServedHub _hub = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Database)!);
        await using (var kept = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Upgrading", "partnerhub-0.1.db.gz")))
        await using (var unpacked = new GZipStream(kept, CompressionMode.Decompress))
        await using (var file = File.Create(_folder.Database))
        {
            await unpacked.CopyToAsync(file);
        }

        _rows = await CountAsync();
        _hub = await ServedHub.StartAsync(_folder, services => services.AddSingleton<TimeProvider>(new ThatDay()), null, ("Demo:LoadWhenEmpty", "false"));
    }

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Replay_OfAllThatWasRuled_IsToldAsOfBefore()
    {
        var reports = await _hub.SendAsync(new ReplayJournal(null));

        Assert.Equal(["exemple-editions-fictif", "kaspersky-tiers", "logitech-tracks"], reports.Select(report => report.Program).Order(StringComparer.Ordinal));
        Assert.Empty(reports.SelectMany(report => report.Findings));
        Assert.Equal(_rows["journal_entry"], reports.Sum(report => report.OfBefore + report.ByPeople));
        Assert.All(reports, report => Assert.NotEqual(0, report.OfBefore));
    }

    [Fact]
    public async Task Chain_AfterTheMigration_IsWhole()
    {
        var reports = await _hub.SendAsync(new VerifyJournal(null)
        {
            Checkpoints =
            [
                new("exemple-editions-fictif", 8, "e9b70f1ca150e13eb9d415a9d8efcbc74251f36953688657fc63508a43e6c001"),
                new("kaspersky-tiers", 143, "52e126a519f82c3d4b992c6e0e307afb2adf0ce41fe6aca1babdfe21ea95b46f"),
                new("logitech-tracks", 111, "0cf51dbab898390664d89cccf8663b21dacc20103f159c36b18541b8026c1c0f"),
            ],
        });

        Assert.Equal(3, reports.Count);
        Assert.Empty(reports.SelectMany(report => report.Findings));
    }

    [Fact]
    public async Task Rows_OfEveryTable_AreKept()
    {
        var now = await CountAsync();

        // A start in Development makes an account to enter by.
        Assert.Equal(Subjects(_rows), Subjects(now.Where(table => !table.Key.StartsWith("access_", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal)));
        // What this host serves is kept beside what was published then.
        Assert.True(now["rulebooks_rulebook"] >= _rows.GetValueOrDefault("programs_rulebook") + _rows.GetValueOrDefault("rulebooks_rulebook"), "a rulebook was lost");
        Assert.True(now["data_migration"] > _rows["data_migration"], "no script ran");
    }

    [Fact]
    public async Task Lists_OfWhatPeopleDid_AreServed()
    {
        var appeals = await _hub.GetAsync("/api/v1/programs/kaspersky-tiers/appeals");
        var import = (await _hub.GetAsync("/api/v1/programs/logitech-tracks/imports")).GetProperty("items")[0];
        var given = await _hub.GetAsync("/api/v1/members/p002.kaspersky-tiers/override");
        var questionnaire = await _hub.GetAsync("/api/v1/onboarding/exemple-editions-fictif");
        var rejected = await _hub.Client.GetStringAsync(new Uri($"/api/v1/imports/{import.GetProperty("number").GetInt64()}/rejects.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(["open", "decided"], appeals.GetProperty("items").EnumerateArray().Select(appeal => appeal.GetProperty("state").GetString()!));
        Assert.Equal((225, 76), (import.GetProperty("lines").GetInt32() - import.GetProperty("rejected").GetInt32(), import.GetProperty("rejected").GetInt32()));
        Assert.Contains("p999", rejected, StringComparison.Ordinal);
        Assert.Equal("gold", given.GetProperty("level").GetString());
        Assert.Equal("Exemple Éditions (fictif)", questionnaire.GetProperty("client").GetString());
    }

    /// <summary>Rows by table, whatever module it belongs to by now; those of the scripts and of work still to do come and go.</summary>
    private static IReadOnlyList<string> Subjects(Dictionary<string, long> rows) =>
    [
        .. rows.Where(table => !table.Key.StartsWith("data_", StringComparison.Ordinal) && table.Key is not ("programs_rulebook" or "rulebooks_rulebook") && table.Value > 0)
            .Select(table => $"{table.Key[(table.Key.IndexOf('_', StringComparison.Ordinal) + 1)..]}: {table.Value}")
            .Order(StringComparer.Ordinal),
    ];

    private async Task<Dictionary<string, long>> CountAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={_folder.Database}");
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in await connection.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"))
        {
            rows[table] = await connection.ExecuteScalarAsync<long>($"SELECT COUNT(*) FROM {table}");
        }

        return rows;
    }

    private sealed class ThatDay : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(Day, new TimeOnly(23, 0), TimeSpan.Zero);
    }
}
