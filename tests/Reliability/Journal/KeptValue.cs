using System.Buffers.Binary;
using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;

namespace PartnerHub.Reliability.Journal;

/// <summary>One value of one row of a journal's table, by its row's key.</summary>
internal sealed record KeptValue(string Table, IReadOnlyList<string> Keys, IReadOnlyList<object> Key, string Column, object Value)
{
    private static readonly (string Table, string[] Keys)[] Tables =
    [
        ("journal_entry", ["program", "number"]),
        ("journal_head", ["program"]),
        ("journal_rulebook", ["program", "version"]),
        ("appeals_appeal", ["program", "number"]),
        ("appeals_text", ["program", "number"]),
    ];

    public bool IsKey => Keys.Contains(Column, StringComparer.Ordinal);

    public byte[] Bytes => Value is string text ? Encoding.UTF8.GetBytes(text) : Of((long)Value);

    public static async Task<IReadOnlyList<KeptValue>> ListAsync(SqliteConnection connection)
    {
        var values = new List<KeptValue>();
        foreach (var (table, keys) in Tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                object[] key = [.. keys.Select(name => rows[name])];
                values.AddRange(Enumerable.Range(0, rows.FieldCount).Where(column => !rows.IsDBNull(column) && rows[column] is not "")
                    .Select(column => new KeptValue(table, keys, key, rows.GetName(column), rows[column])));
            }
        }

        return values;
    }

    /// <summary>The value of these bytes, as the column would hold it.</summary>
    public object With(byte[] bytes) => Value is string ? Encoding.UTF8.GetString(bytes) : BinaryPrimitives.ReadInt64BigEndian(bytes);

    /// <summary>Writes bytes in the value's place, into the row of a key. False where the table has no room for it.</summary>
    public async Task<bool> WriteAsync(SqliteConnection connection, byte[] bytes, IReadOnlyList<object> key)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"UPDATE {Table} SET {Column} = {Written(Value, "@value")} WHERE {string.Join(" AND ", Keys.Select((name, i) => $"{name} = {Written(Key[i], $"@key{i}")}"))}";
        command.Parameters.AddWithValue("@value", Value is string ? bytes : BinaryPrimitives.ReadInt64BigEndian(bytes));
        for (var i = 0; i < key.Count; i++)
        {
            command.Parameters.AddWithValue($"@key{i}", key[i]);
        }

        try
        {
            return await command.ExecuteNonQueryAsync() == 1;
        }
        catch (DbException error) when (error is SqliteException { SqliteErrorCode: 19 })
        {
            return false;
        }
    }

    /// <summary>The key as bytes to write it by, with the value in its place where it is a part of it.</summary>
    public IReadOnlyList<object> KeyWith(byte[] bytes) =>
        [.. Keys.Select((name, i) => name == Column ? Value is string ? bytes : BinaryPrimitives.ReadInt64BigEndian(bytes) : Key[i] is string text ? Encoding.UTF8.GetBytes(text) : Key[i])];

    private static string Written(object value, string parameter) => value is string ? $"CAST({parameter} AS TEXT)" : parameter;

    private static byte[] Of(long number)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }
}
