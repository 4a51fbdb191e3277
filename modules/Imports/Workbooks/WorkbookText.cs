using System.Buffers;
using System.Text;
using ExcelDataReader;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Workbooks;

/// <summary>
/// A sheet as lines of text, one for each row and of the same number, made as they are read: all that is done with lines is
/// done with rows. The same sheet always gives the same text, so that a load is taken up again where it stopped.
/// </summary>
internal sealed class WorkbookText : Stream
{
    /// <summary>As many as a sheet of a spreadsheet has.</summary>
    private const int MostRows = 1_048_576;
    private const int MostColumns = 1_000;
    private static readonly byte[] Broken = "#BROKEN\n"u8.ToArray();
    private readonly IExcelDataReader _reader;
    private readonly IReadOnlyDictionary<(int Row, int Column), string> _errors;
    private readonly ArrayBufferWriter<byte> _row = new();
    private readonly StringBuilder _text = new();
    private readonly int _columns;
    private int _at;
    private int _rows;
    private bool _ended;

    private WorkbookText(IExcelDataReader reader, IReadOnlyDictionary<(int Row, int Column), string> errors)
    {
        _reader = reader;
        _errors = errors;
        _columns = Math.Min(reader.FieldCount, MostColumns);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static WorkbookText Open(Stream file, string? sheet)
    {
        var errors = WorkbookErrors.Find(file, sheet ?? "");
        var reader = WorkbookFile.Open(file);
        while (!string.Equals(reader.Name, sheet, StringComparison.Ordinal) && reader.NextResult())
        {
        }

        return new(reader, errors);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (_at == _row.WrittenCount)
        {
            _row.ResetWrittenCount();
            _at = 0;
            if (_ended || !WriteRow())
            {
                return 0;
            }
        }

        var rest = _row.WrittenSpan[_at..];
        rest = rest[..Math.Min(rest.Length, buffer.Length)];
        rest.CopyTo(buffer);
        _at += rest.Length;
        return rest.Length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reader.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool WriteRow()
    {
        try
        {
            _ended = ++_rows > MostRows || !_reader.Read();
            if (_ended)
            {
                return false;
            }

            _text.Clear();
            for (var i = 0; i < _columns; i++)
            {
                WriteCell(i);
            }

            _ = Encoding.UTF8.GetBytes(_text.Append('\n').ToString(), _row);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // What cannot be read must not look like the end of the sheet: it is a line, which is then rejected.
            _ended = true;
            _row.ResetWrittenCount();
            _row.Write(Broken);
        }

        return true;
    }

    private void WriteCell(int index)
    {
        if (index > 0)
        {
            _text.Append(FormatDetection.WorkbookDelimiter);
        }

        var cell = WorkbookCell.Text(_reader, index);
        cell = cell.Length == 0 && _errors.TryGetValue((_rows - 1, index), out var error) ? error : cell;
        if (cell.AsSpan().IndexOfAny(FormatDetection.WorkbookDelimiter, '"') < 0)
        {
            _text.Append(cell);
        }
        else
        {
            _text.Append('"').Append(cell).Replace("\"", "\"\"", _text.Length - cell.Length, cell.Length).Append('"');
        }
    }
}
