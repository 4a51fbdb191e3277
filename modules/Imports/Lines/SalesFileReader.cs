using PartnerHub.Imports.Formats;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Lines;

/// <summary>Reads a sales file of any size in batches, in bounded memory: each of its records is accepted, rejected or blank.</summary>
internal sealed class SalesFileReader : IDisposable
{
    private const int LongestValue = 200;
    private const int LongestRaw = 1000;
    private readonly SalesFileFormat _format;
    private readonly RecordReader _records;
    private readonly SalesLineParser _parser;

    /// <param name="file">Read from any place; stays open.</param>
    /// <param name="format">How it is read.</param>
    /// <param name="from">Where a batch ended before; the first line of data when it is left out.</param>
    public SalesFileReader(Stream file, SalesFileFormat format, FilePosition? from = null)
    {
        var start = from ?? format.FirstLine;
        _format = format;
        _parser = new(format);
        _records = new(Utf8Text.Open(file, format.Encoding, start.Offset, format.Sheet), format.Delimiter, start, format.Encoding.LosesText);
    }

    /// <summary>Behind the last record that was read.</summary>
    public FilePosition Next => _records.Next;

    /// <summary>Fills a batch with what comes next; false when nothing does.</summary>
    public bool Read(SalesBatch batch)
    {
        batch.Clear();
        while (!batch.IsFull && Read(out batch.NextLine, out var rejected) is var record && record != SalesRecord.None)
        {
            batch.Take(record, rejected);
        }

        batch.Next = Next;
        return !batch.IsEmpty;
    }

    /// <summary>Reads the next record.</summary>
    /// <param name="line">Set when it is accepted.</param>
    /// <param name="rejected">Set when it is rejected.</param>
    public SalesRecord Read(out SalesLine line, out RejectedLine? rejected)
    {
        rejected = null;
        if (!_records.Read())
        {
            line = default;
            return SalesRecord.None;
        }

        if (_records.Fault is { } broken)
        {
            line = default;
            rejected = Rejected(new(broken, -1));
            return SalesRecord.Rejected;
        }

        if (_parser.Parse(_records, out line) is not { } fault)
        {
            return SalesRecord.Accepted;
        }

        if (IsBlank())
        {
            return SalesRecord.Blank;
        }

        rejected = Rejected(fault);
        return SalesRecord.Rejected;
    }

    /// <summary>The line of the present record.</summary>
    public long LineNumber => _records.LineNumber;

    /// <summary>What the present record comes to, be it wrong elsewhere; null when no amount can be read.</summary>
    /// <param name="anywhere">Whether it may stand in the last cell that says anything.</param>
    public long? Amount(bool anywhere) => _records.Fault is null ? _parser.AmountOf(_records, anywhere) : null;

    /// <summary>Whether the present record has a key of its own.</summary>
    public bool HasKey => _records.Fault is null && _parser.HasKey(_records);

    /// <summary>Whether one of the first cells of the present record is as told.</summary>
    public bool AnyOfFirst(int cells, Func<ReadOnlySpan<byte>, bool> cell)
    {
        for (var i = 0; _records.Fault is null && i < Math.Min(cells, _records.FieldCount); i++)
        {
            if (cell(CellText.Trim(_records.Field(i))))
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => _records.Dispose();

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

    private RejectedLine Rejected(CellFault fault) => new()
    {
        LineNumber = _records.LineNumber,
        Column = fault.Column < 0 ? null : _format.Headers[fault.Column],
        Value = fault.Column < 0 ? "" : CellText.Show(_records.Field(fault.Column), LongestValue),
        Reason = fault.Reason,
        Raw = CellText.Show(_records.Raw, LongestRaw),
    };
}
