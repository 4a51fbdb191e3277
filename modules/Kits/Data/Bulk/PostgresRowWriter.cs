using Npgsql;
using NpgsqlTypes;

namespace PartnerHub.Kits.Data;

internal sealed class PostgresRowWriter : RowWriter
{
    private readonly NpgsqlBinaryImporter _copy;
    private bool _inRow;

    public PostgresRowWriter(NpgsqlConnection connection, string table, IReadOnlyList<RowColumn> columns) =>
        _copy = connection.BeginBinaryImport($"COPY {table} ({string.Join(", ", columns.Select(column => column.Name))}) FROM STDIN (FORMAT BINARY)");

    public override void Text(string? value)
    {
        if (value is null)
        {
            Null();
        }
        else
        {
            Write(value, NpgsqlDbType.Text);
        }
    }

    public override void Day(DateOnly? value) => WriteOrNull(value, NpgsqlDbType.Date);

    public override void Instant(DateTimeOffset value) => Write(value.UtcDateTime, NpgsqlDbType.TimestampTz);

    public override void Decimal(decimal? value) => WriteOrNull(value, NpgsqlDbType.Numeric);

    public override void Long(long? value) => WriteOrNull(value, NpgsqlDbType.Bigint);

    public override void Flag(bool? value) => WriteOrNull(value, NpgsqlDbType.Boolean);

    public override void Bytes(ReadOnlyMemory<byte> value) => Write(value, NpgsqlDbType.Bytea);

    public override ValueTask EndRowAsync(CancellationToken cancellation)
    {
        _inRow = false;
        return ValueTask.CompletedTask;
    }

    public override async ValueTask CompleteAsync(CancellationToken cancellation) => await _copy.CompleteAsync(cancellation);

    public override ValueTask DisposeAsync() => _copy.DisposeAsync();

    private void WriteOrNull<T>(T? value, NpgsqlDbType type)
        where T : struct
    {
        if (value is { } given)
        {
            Write(given, type);
        }
        else
        {
            Null();
        }
    }

    private void Write<T>(T value, NpgsqlDbType type)
    {
        Start();
        _copy.Write(value, type);
    }

    private void Null()
    {
        Start();
        _copy.WriteNull();
    }

    private void Start()
    {
        if (!_inRow)
        {
            _copy.StartRow();
            _inRow = true;
        }
    }
}
