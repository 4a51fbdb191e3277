using System.Data.Common;
using MediatR;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;
using PartnerHub.Databases;
using PartnerHub.Programs;
using PartnerHub.TestHost;

namespace PartnerHub.Journal.Tests;

/// <summary>The journal over a database of its own, without any program: what is written is what the test says.</summary>
internal sealed class Ledger : IAsyncDisposable
{
    public const string Program = "sample";

    private readonly TestDatabase _database;
    private readonly ModuleHost _host;

    private Ledger(TestDatabase database)
    {
        _database = database;
        _host = ModuleHost.Compose(new ModuleSetup(new ProgramsModule(), new JournalModule()).On(database, ("Plugins:Folder", "no-plugins")));
    }

    public static async Task<Ledger> OpenAsync(string provider = TestDatabase.Sqlite) => await OpenAsync(await TestDatabase.CreateAsync(provider));

    /// <summary>On a file that may be of an earlier release, brought up to date.</summary>
    public static Task<Ledger> OpenFileAsync(string path) => OpenAsync(TestDatabase.OfFile(path));

    public static RecordRuling Ruling(int number, string? member = "p1.sample", string kind = RulingKinds.Standing) => new()
    {
        Program = Program,
        Member = member,
        Kind = kind,
        On = new DateOnly(2026, 3, 2).AddDays(number % 7),
        Revision = 10 + number,
        Question = Questions.Standing,
        DossierHash = new string('a', 64),
        Ruling = $$"""{"n":{{number}},"text":"élevé “2” \u0000"}""",
    };

    /// <summary>Records rulings 1 to a count, one by one.</summary>
    public async Task FillAsync(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            await SendAsync(Ruling(number));
        }
    }

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request) => _host.SendAsync(request);

    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work) => _host.InScopeAsync(work);

    /// <summary>Does to the tables what no part of the product does.</summary>
    public async Task TamperAsync(params string[] statements)
    {
        await using DbConnection connection = _database.Provider switch
        {
            TestDatabase.Sqlite => new SqliteConnection(_database.ConnectionString),
            TestDatabase.PostgreSql => new NpgsqlConnection(_database.ConnectionString),
            _ => new SqlConnection(_database.ConnectionString),
        };
        await connection.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static async Task<Ledger> OpenAsync(TestDatabase database)
    {
        var ledger = new Ledger(database);
        await ledger._host.MigrateAsync();
        return ledger;
    }
}
