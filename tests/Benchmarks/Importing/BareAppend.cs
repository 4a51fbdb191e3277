using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using PartnerHub.Imports.Lines;
using PartnerHub.Partners;

namespace PartnerHub.Benchmarks.Importing;

/// <summary>Appends rows to a table of the same columns without a key: what nothing that keeps them can be faster than.</summary>
internal static class BareAppend
{
    private const int Columns = 12;
    private const int RowsPerTransaction = 50_000;

    private const string Table =
        """
        CREATE TABLE IF NOT EXISTS bare_line (
            source BIGINT NOT NULL, line_key TEXT NOT NULL, version BIGINT NOT NULL, import BIGINT NOT NULL, file_line BIGINT NOT NULL,
            member_id TEXT NOT NULL, sold_on {0} NOT NULL, product TEXT, quantity BIGINT, amount BIGINT NOT NULL, currency TEXT NOT NULL, details TEXT)
        """;

    public static Task ToSqlite(string file, IReadOnlyList<SalesLine> lines)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = $"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; {string.Format(CultureInfo.InvariantCulture, Table, "TEXT")};";
        create.ExecuteNonQuery();
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO bare_line VALUES ({string.Join(", ", Enumerable.Range(0, Columns).Select(column => $"$c{column}"))})";
        insert.Parameters.AddRange(Enumerable.Range(0, Columns).Select(column => new SqliteParameter($"$c{column}", DBNull.Value)));
        for (var start = 0; start < lines.Count; start += RowsPerTransaction)
        {
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            for (var i = start; i < Math.Min(start + RowsPerTransaction, lines.Count); i++)
            {
                Bind(insert.Parameters, lines[i]);
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        return Task.CompletedTask;
    }

    public static async Task ToPostgres(string connectionString, IReadOnlyList<SalesLine> lines)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand(string.Format(CultureInfo.InvariantCulture, Table, "DATE"), connection);
        await create.ExecuteNonQueryAsync();
        await using var copy = await connection.BeginBinaryImportAsync("COPY bare_line FROM STDIN (FORMAT BINARY)");
        foreach (var line in lines)
        {
            Copy(copy, line);
        }

        await copy.CompleteAsync();
    }

    private static void Bind(SqliteParameterCollection row, in SalesLine line)
    {
        row[0].Value = 1L;
        row[1].Value = line.LineKey;
        row[2].Value = 1L;
        row[3].Value = 1L;
        row[4].Value = line.LineNumber;
        row[5].Value = line.Member;
        row[6].Value = line.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        row[7].Value = (object?)line.Product ?? DBNull.Value;
        row[8].Value = (object?)line.Quantity ?? DBNull.Value;
        row[9].Value = line.Amount;
        row[10].Value = line.Currency;
    }

    private static void Copy(NpgsqlBinaryImporter row, in SalesLine line)
    {
        row.StartRow();
        row.Write(1L, NpgsqlDbType.Bigint);
        row.Write(line.LineKey, NpgsqlDbType.Text);
        row.Write(1L, NpgsqlDbType.Bigint);
        row.Write(1L, NpgsqlDbType.Bigint);
        row.Write(line.LineNumber, NpgsqlDbType.Bigint);
        row.Write(line.Member, NpgsqlDbType.Text);
        row.Write(line.Day, NpgsqlDbType.Date);
        row.Write(line.Product, NpgsqlDbType.Text);
        row.Write(line.Quantity!.Value, NpgsqlDbType.Bigint);
        row.Write(line.Amount, NpgsqlDbType.Bigint);
        row.Write(line.Currency, NpgsqlDbType.Text);
        row.WriteNull();
    }
}
