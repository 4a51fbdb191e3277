using System.Buffers;
using System.Text;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Workbooks;

/// <summary>
/// A sheet as lines of text, one for each row and of the same number, made as they are read: all that is done with lines is
/// done with rows. The same sheet always gives the same text, so that a load is taken up again where it stopped.
/// </summary>
internal sealed class WorkbookText : ForwardStream
{
    /// <summary>As many as a sheet of a spreadsheet has.</summary>
    private const int MostRows = 1_048_576;
    private static readonly byte[] Broken = "#BROKEN\n"u8.ToArray();
    /// <summary>Rows that tell how wide the sheet is: every line is as wide, as its header is. What stands farther right has no header.</summary>
    private const int RowsAhead = 200;
    private readonly WorkbookRows? _sheet;
    private readonly Queue<(int Number, List<string> Cells)> _ahead = new();
    private readonly ArrayBufferWriter<byte> _row = new();
    private readonly StringBuilder _text = new();
    private readonly int _columns;
    private int _at;
    private int _rows;
    private bool _ended;

    /// <summary>True when the sheet cannot be read, from its start or from some row on.</summary>
    private bool _isBroken;

    private WorkbookText(Stream file, string sheet)
    {
        try
        {
            _sheet = new(file, sheet);
            while (_ahead.Count < RowsAhead && _sheet.Read())
            {
                _ahead.Enqueue((_sheet.Number, _sheet.Cells));
                _columns = Math.Max(_columns, _sheet.Cells.Count);
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // What was read before the damage is still given.
            _isBroken = true;
        }
    }

    /// <summary>Bytes of the sheet that were read so far, unpacked, of <see cref="UnpackedLength"/>.</summary>
    public long Unpacked => _sheet?.Unpacked ?? 0;

    public long UnpackedLength => _sheet?.UnpackedLength ?? 0;

    public static WorkbookText Open(Stream file, string? sheet) => new(file, sheet ?? "");

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

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _sheet?.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool WriteRow()
    {
        try
        {
            if (_ahead.Count == 0 && _isBroken)
            {
                throw new InvalidDataException("The sheet is damaged.");
            }

            if (_ahead.Count == 0 && _sheet!.Read())
            {
                _ahead.Enqueue((_sheet.Number, _sheet.Cells));
            }

            _ended = _ahead.Count == 0 || ++_rows > MostRows;
            if (_ended)
            {
                return false;
            }

            // Rows that are not written keep their line.
            var cells = _ahead.Peek().Number > _rows ? [] : _ahead.Dequeue().Cells;
            _text.Clear();
            for (var i = 0; i < _columns; i++)
            {
                WriteCell(i, i < cells.Count ? cells[i] : "");
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

    private void WriteCell(int index, string cell)
    {
        if (index > 0)
        {
            _text.Append(FormatDetection.WorkbookDelimiter);
        }

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
