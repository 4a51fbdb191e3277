using System.Buffers;
using System.Text.Json;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Records;

/// <summary>The lines of a CSV file, each written as the JSON of its record.</summary>
internal sealed class CsvRecords : IRecordReader
{
    private const int LongestValue = 200;
    private readonly RecordFormat _format;
    private readonly RecordReader _records;
    private readonly CellWriter _cells;
    private readonly (RecordColumn Column, int Index)[] _columns;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null);
    private readonly Func<string, string?> _locate;

    public CsvRecords(Stream text, RecordFormat format, FilePosition at, RecordShape shape)
    {
        _format = format;
        _records = new(text, format.Delimiter!.Value, at, format.Encoding.LosesText);
        _cells = new(format, shape);
        _locate = Header;
        _columns = [.. shape.Columns.Where(column => format.Columns.ContainsKey(column.Path)).Select(column => (column, format.Columns[column.Path]))];
    }

    public RawRecord Current { get; private set; } = null!;

    public FilePosition Next => _records.Next;

    public bool Read()
    {
        if (!_records.Read())
        {
            return false;
        }

        var isBlank = _records.Fault is null && IsBlank();
        var fault = isBlank ? null : Fault() ?? Write();
        Current = new RawRecord
        {
            LineNumber = _records.LineNumber,
            Place = _records.LineNumber,
            Start = isBlank ? default : RawRecord.StartOf(_records.Raw),
            Locate = _locate,
            IsBlank = isBlank,
            Json = _buffer.WrittenMemory,
            Rejected = fault is { } found ? Reject(found) : null,
        };
        return true;
    }

    public void Dispose()
    {
        _records.Dispose();
        _json.Dispose();
    }

    private bool IsBlank()
    {
        for (var i = 0; i < _records.FieldCount; i++)
        {
            if (!CellText.Trim(_records.Field(i)).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private CellFault? Fault() =>
        _records.Fault is { } broken ? new(broken, -1)
        : _records.FieldCount < _format.Headers.Count ? new(RejectReason.TooFewColumns, -1)
        : _records.FieldCount > _format.Headers.Count ? new(RejectReason.TooManyColumns, -1)
        : null;

    private CellFault? Write()
    {
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
        _json.WriteStartObject();
        var inside = "";
        foreach (var (column, index) in _columns)
        {
            var cell = CellText.Trim(_records.Field(index));
            if (cell.IsEmpty)
            {
                continue;
            }

            Enter(ref inside, column.Path);
            if (_cells.Write(_json, column, cell, _records) is { } reason)
            {
                return new(reason, index);
            }
        }

        Enter(ref inside, "");
        _json.WriteEndObject();
        _json.Flush();
        return null;
    }

    /// <summary>Details stand in an object of their own; their columns come one after the other.</summary>
    private void Enter(ref string inside, string path)
    {
        var group = path.Contains('.') ? path[..path.IndexOf('.')] : "";
        if (group == inside)
        {
            return;
        }

        if (inside.Length > 0)
        {
            _json.WriteEndObject();
        }

        if (group.Length > 0)
        {
            _json.WriteStartObject(group);
        }

        inside = group;
    }

    private RejectedLine Reject(CellFault fault) => new()
    {
        LineNumber = _records.LineNumber,
        Column = fault.Column < 0 ? null : _format.Headers[fault.Column],
        Value = fault.Column < 0 ? "" : CellText.Show(_records.Field(fault.Column), LongestValue),
        Reason = fault.Reason,
        Raw = CellText.Show(_records.Raw, RawRecord.LongestRaw),
    };

    private string? Header(string path)
    {
        var found = _format.Columns.Where(column => path == $"$.{column.Key}" || path.StartsWith($"$.{column.Key}[", StringComparison.Ordinal)).Select(column => _format.Headers[column.Value]).FirstOrDefault();
        return found ?? (path == "$" ? null : path[2..]);
    }
}
