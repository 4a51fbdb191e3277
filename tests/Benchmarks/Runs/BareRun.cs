using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using PartnerHub.Contracts;
using PartnerHub.Partners;
using PartnerHub.Partners.SalesSums;

namespace PartnerHub.Benchmarks.Runs;

/// <summary>
/// The same work by a program that does nothing else: one streaming query for each table, merged by member, the rules
/// called directly, and one bulk write of compact results in one transaction. Nothing is kept for later, nothing can be resumed.
/// </summary>
internal sealed class BareRun(RunHost host, IEligibility rules, DateOnly on)
{
    private const string Members =
        """
        SELECT p.member_id, p.country, p.joined_on, l.level, l.held_from
          FROM partners_profile p LEFT JOIN partners_level l ON l.program = p.program AND l.member_id = p.member_id
         WHERE p.program = @program ORDER BY p.member_id
        """;

    private const string Facts =
        """
        SELECT member_id, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details
          FROM partners_fact WHERE program = @program ORDER BY member_id, number
        """;

    private const string Sales =
        "SELECT member_id, kind, sums FROM partners_sales_sum WHERE program = @program ORDER BY member_id, revision";

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly List<SalesSum> _sums = [];

    public async Task<int> RunAsync()
    {
        await using var writing = host.Connect();
        await writing.OpenAsync();
        await ExecuteAsync(writing, "DROP TABLE IF EXISTS bare_result");
        await ExecuteAsync(writing, "CREATE TABLE bare_result (member_id TEXT NOT NULL PRIMARY KEY, level TEXT, verdicts TEXT NOT NULL)");
        await using var members = await Rows.OpenAsync(host, Members);
        await using var facts = await Rows.OpenAsync(host, Facts);
        await using var sales = await Rows.OpenAsync(host, Sales);
        await using var writer = await ResultWriter.OpenAsync(writing);
        var count = 0;
        var held = new List<Fact>();
        var packed = new SumsReader(Word);
        while (members.Current is { } row)
        {
            var id = row.GetString(0);
            held.Clear();
            for (; facts.IsAt(id); facts.Next())
            {
                held.Add(ReadFact(facts.Current!));
            }

            for (; sales.IsAt(id); sales.Next())
            {
                packed.Read(sales.Current!.GetFieldValue<byte[]>(2), Word(sales.Current.GetString(1)), _sums);
            }

            held.AddRange(_sums.Select(Sale));
            _sums.Clear();

            var standing = rules.Assess(Dossier(row, id, held), on);
            writer.Write(id, standing.Earned, Compact(standing));
            count++;
            members.Next();
        }

        await writer.CompleteAsync();
        return count;
    }

    public static string Compact(Standing standing)
    {
        Span<char> letters = stackalloc char[standing.Levels.Count * standing.Levels[0].Requirements.Count];
        var at = 0;
        foreach (var level in standing.Levels)
        {
            foreach (var result in level.Requirements)
            {
                letters[at++] = "umgpnw"[(int)result.Verdict];
            }
        }

        return new string(letters[..at]);
    }

    private Dossier Dossier(DbDataReader row, string id, List<Fact> facts) => new()
    {
        Partner = new() { Id = id, Name = id, Country = Word(row.GetString(1)) },
        Membership = new()
        {
            JoinedOn = row.IsDBNull(2) ? null : row.GetFieldValue<DateOnly>(2),
            Level = row.IsDBNull(3) ? null : Word(row.GetString(3)),
            Since = row.IsDBNull(4) ? null : row.GetFieldValue<DateOnly>(4),
        },
        Facts = FactSet.Of(facts),
    };

    private Fact ReadFact(DbDataReader row) => new()
    {
        Kind = Word(row.GetString(1)),
        On = row.GetFieldValue<DateOnly>(2),
        Until = row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3),
        Value = row.IsDBNull(4) ? FactValue.None : Value(row.GetString(4), row.GetString(5)),
        Amount = row.IsDBNull(6) ? null : row.GetDecimal(6),
        Currency = WordOrNull(row, 7),
        Quantity = row.IsDBNull(8) ? null : row.GetDecimal(8),
        Person = row.IsDBNull(9) ? null : row.GetString(9),
        Product = WordOrNull(row, 10),
        Period = WordOrNull(row, 11),
    };

    private static Fact Sale(SalesSum sum) => new()
    {
        Kind = sum.Kind,
        On = sum.On,
        Product = sum.Product,
        Currency = sum.Currency,
        Amount = sum.Amount / 10_000m,
        Quantity = sum.Quantity / 10_000m,
    };

    private static FactValue Value(string form, string text) => form switch
    {
        "flag" => text == "true",
        "number" => decimal.Parse(text, CultureInfo.InvariantCulture),
        _ => text,
    };

    private string? WordOrNull(DbDataReader row, int column) => row.IsDBNull(column) ? null : Word(row.GetString(column));

    private string Word(string text)
    {
        if (!_words.TryGetValue(text, out var word))
        {
            _words.Add(text, word = text);
        }

        return word;
    }

    private string Word(ReadOnlySpan<byte> utf8)
    {
        Span<char> text = stackalloc char[utf8.Length];
        text = text[..Encoding.UTF8.GetChars(utf8, text)];
        return _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var word) ? word : Word(text.ToString());
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A query's rows, one ahead.</summary>
    private sealed class Rows : IAsyncDisposable
    {
        private readonly DbConnection _connection;
        private readonly DbCommand _command;
        private readonly DbDataReader _reader;

        private Rows(DbConnection connection, DbCommand command, DbDataReader reader)
        {
            (_connection, _command, _reader) = (connection, command, reader);
            Next();
        }

        public DbDataReader? Current { get; private set; }

        public static async Task<Rows> OpenAsync(RunHost host, string sql)
        {
            var connection = host.Connect();
            await connection.OpenAsync();
            var command = connection.CreateCommand();
            command.CommandText = sql;
            command.CommandTimeout = 0;
            var program = command.CreateParameter();
            (program.ParameterName, program.Value) = ("program", SyntheticNetwork.Program);
            command.Parameters.Add(program);
            return new(connection, command, await command.ExecuteReaderAsync());
        }

        public bool IsAt(string member) => Current?.GetString(0) == member;

        public void Next() => Current = _reader.Read() ? _reader : null;

        public async ValueTask DisposeAsync()
        {
            await _reader.DisposeAsync();
            await _command.DisposeAsync();
            await _connection.DisposeAsync();
        }
    }

    private sealed class ResultWriter : IAsyncDisposable
    {
        private readonly DbTransaction? _transaction;
        private readonly SqliteCommand? _insert;
        private readonly NpgsqlBinaryImporter? _copy;

        private ResultWriter(DbConnection connection, DbTransaction? transaction)
        {
            _transaction = transaction;
            if (connection is NpgsqlConnection server)
            {
                _copy = server.BeginBinaryImport("COPY bare_result (member_id, level, verdicts) FROM STDIN (FORMAT BINARY)");
                return;
            }

            _insert = ((SqliteConnection)connection).CreateCommand();
            _insert.Transaction = (SqliteTransaction)transaction!;
            _insert.CommandText = "INSERT INTO bare_result (member_id, level, verdicts) VALUES ($member, $level, $verdicts)";
            _insert.Parameters.AddRange([new SqliteParameter("$member", ""), new SqliteParameter("$level", ""), new SqliteParameter("$verdicts", "")]);
            _insert.Prepare();
        }

        public static async Task<ResultWriter> OpenAsync(DbConnection connection) =>
            new(connection, connection is SqliteConnection ? await connection.BeginTransactionAsync() : null);

        public void Write(string member, string? level, string verdicts)
        {
            if (_copy is null)
            {
                _insert!.Parameters[0].Value = member;
                _insert.Parameters[1].Value = (object?)level ?? DBNull.Value;
                _insert.Parameters[2].Value = verdicts;
                _insert.ExecuteNonQuery();
                return;
            }

            _copy.StartRow();
            _copy.Write(member, NpgsqlDbType.Text);
            _copy.Write(level, NpgsqlDbType.Text);
            _copy.Write(verdicts, NpgsqlDbType.Text);
        }

        public async Task CompleteAsync()
        {
            if (_copy is null)
            {
                await _transaction!.CommitAsync();
            }
            else
            {
                await _copy.CompleteAsync();
            }
        }

        public async ValueTask DisposeAsync()
        {
            _insert?.Dispose();
            if (_copy is not null)
            {
                await _copy.DisposeAsync();
            }

            if (_transaction is not null)
            {
                await _transaction.DisposeAsync();
            }
        }
    }
}
