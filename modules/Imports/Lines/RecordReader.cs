using System.Text;
using System.Text.Unicode;
using CsvHelper;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Lines;

/// <summary>
/// The records of a text, good and bad, each with its line, in bounded memory. A record that breaks the rules of quotes and
/// spans lines is given up with its first line only, and reading goes on with the next: a bad quote does not take the rest of the file along.
/// </summary>
internal sealed class RecordReader : IDisposable
{
    public const int Longest = 1 << 20;
    private const int Excerpt = 1 << 10;

    /// <summary>What the reader of records is mostly given at once: its index of fields stays in the processor's cache.</summary>
    private const int Slice = 1 << 17;

    /// <summary>What it is given behind a line with marks of its own: another such line may follow.</summary>
    private const int SmallSlice = 1 << 10;
    private readonly TextWindow _window;
    private readonly CsvReaderOptions _options;
    private readonly bool _decoded;
    private readonly LooseFields _loose;
    private int _slice = Slice;
    private CsvReader? _csv;
    private CsvMalformedReason? _malformed;
    private byte[]? _excerpt;
    private bool _suspicious;
    private bool _whole;
    private int _base;
    private long _baseLine;
    private int _limit;
    private int _start;
    private int _end;
    private int _next;
    private long _nextLine;

    /// <param name="text">From <paramref name="start"/> on.</param>
    /// <param name="delimiter">Between the fields.</param>
    /// <param name="start">Where the text stands.</param>
    /// <param name="decoded">True when the text was in another encoding, so that what was lost reads as U+FFFD.</param>
    public RecordReader(Stream text, char delimiter, FilePosition start, bool decoded)
    {
        _window = new(text, start.Offset);
        _decoded = decoded;
        _loose = new(delimiter);
        _nextLine = start.Line;
        _options = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => _malformed = record.Reason,
        };
        MoveWindow(0);
    }

    /// <summary>What is wrong with the record as a whole; its fields are then not to be read.</summary>
    public RejectReason? Fault { get; private set; }

    public long LineNumber { get; private set; }

    /// <summary>True when quotes stand inside the cells of the record, as marks of inches.</summary>
    public bool IsLoose { get; private set; }

    public int FieldCount => IsLoose ? _loose.Count : _csv!.FieldCount;

    public ReadOnlySpan<byte> Raw => _excerpt is null ? _window.Span(_start, _end) : _excerpt;

    /// <summary>Behind the present record.</summary>
    public FilePosition Next => _csv is null
        ? new(_window.Offset + _next, _nextLine)
        : new(_window.Offset + _window.LineEnd(_end, _window.End), LineNumber + _window.CountBreaks(_start, _window.LineEnd(_end, _window.End)));

    public ReadOnlySpan<byte> Field(int index) => IsLoose ? _loose[index] : _csv!.GetSpan(index);

    public bool Read()
    {
        Fault = null;
        IsLoose = false;
        _excerpt = null;
        while (_csv is not null || Open())
        {
            if (Fault is not null)
            {
                return true;
            }

            _malformed = null;
            if (!_csv!.Read())
            {
                Leave(_limit, _baseLine + _window.CountBreaks(_base, _limit));
            }
            else if (TakePlace())
            {
                Judge();
                return true;
            }
        }

        return false;
    }

    public void Dispose() => _csv?.Dispose();

    /// <summary>Starts at the next record; gives up a line that the reader of records cannot be given. False at the end of the text.</summary>
    private bool Open()
    {
        if (_next == _window.End)
        {
            MoveWindow(_next);
        }

        if (_window.IsEmpty)
        {
            return false;
        }

        _base = _next;
        _baseLine = _nextLine;
        if (_window.End == 0)
        {
            GiveUpEndlessLine();
        }
        else if (Misplaced(_window.Span(_base, _window.End)) is { } fault)
        {
            _start = _base;
            LineNumber = _baseLine;
            GiveUpLine(fault);
        }
        else
        {
            _limit = _whole ? _window.End : _window.LineEndWithin(_base, _slice);
            _whole = false;
            _slice = Math.Min(_slice * 2, Slice);
            _csv = CsvReader.Create((ReadOnlyMemory<byte>)_window.Bytes(_base, _limit), _options);
        }

        return true;
    }

    /// <summary>False when the slice or the window ends in the middle of the record, which is then read again with what follows it.</summary>
    private bool TakePlace()
    {
        _start = _base + (int)_csv!.ByteOffset;
        _end = _start + _csv.RawRecord.Length;
        LineNumber = _baseLine + _csv.LineNumber - 1;
        if (_malformed is null || TakeLoosely() || _end < _limit)
        {
            return true;
        }

        return _limit < _window.End ? Again(whole: true) : _window.AtEndOfText || (_start == 0 && _window.IsLargest) || Again(whole: false);
    }

    /// <summary>The quotes of a line that all stand inside its cells leave the line good.</summary>
    private bool TakeLoosely()
    {
        var next = _window.LineEnd(_start, _window.End);
        var line = _window.Span(_start, next).TrimEnd("\r\n"u8);
        if (line.Length > Longest || !_loose.TrySplit(line))
        {
            return false;
        }

        IsLoose = true;
        _malformed = null;
        _end = _start + line.Length;
        _slice = SmallSlice;
        Leave(next, LineNumber + _window.CountBreaks(_start, next));
        return true;
    }

    private bool Again(bool whole)
    {
        Leave(_start, LineNumber);
        _whole = whole;
        if (!whole)
        {
            MoveWindow(_start);
        }

        return false;
    }

    private void Judge()
    {
        Fault = _malformed is not null ? (_malformed == CsvMalformedReason.UnterminatedQuote ? RejectReason.QuoteOpen : RejectReason.QuoteStray)
            : _end - _start > Longest ? RejectReason.TooLong
            : _suspicious ? Suspect(Raw)
            : null;
        if (Fault is not null && Raw.ContainsAny((byte)'\n', (byte)'\r'))
        {
            GiveUpLine(Fault);
        }
    }

    private void GiveUpLine(RejectReason fault)
    {
        Fault = fault;
        var next = _window.LineEnd(_start, _window.End);
        _end = _start + _window.Span(_start, next).TrimEnd("\r\n"u8).Length;
        Leave(next, LineNumber + _window.CountBreaks(_start, next));
    }

    private void GiveUpEndlessLine()
    {
        Fault = RejectReason.TooLong;
        LineNumber = _nextLine++;
        _excerpt = _window.Span(0, Excerpt).ToArray();
        _window.SkipLine();
        _next = 0;
        Look();
    }

    private void Leave(int next, long line)
    {
        _csv?.Dispose();
        _csv = null;
        _next = next;
        _nextLine = line;
    }

    private void MoveWindow(int start)
    {
        _window.MoveTo(start);
        _next = 0;
        Look();
    }

    private void Look()
    {
        var text = _window.Span(0, _window.End);
        _suspicious = !Utf8.IsValid(text) || text.Contains((byte)0) || text.IndexOf(Encoding.UTF8.Preamble) >= 0 || (_decoded && text.IndexOf("\uFFFD"u8) >= 0);
    }

    private RejectReason? Suspect(ReadOnlySpan<byte> record) =>
        record.Contains((byte)0) ? RejectReason.ZeroByte
        : !Utf8.IsValid(record) || (_decoded && record.IndexOf("\uFFFD"u8) >= 0) ? RejectReason.NotText
        : record.IndexOf(Encoding.UTF8.Preamble) >= 0 ? RejectReason.MarkInside
        : null;

    /// <summary>A mark at the start of what the reader of records is given would change its encoding.</summary>
    private static RejectReason? Misplaced(ReadOnlySpan<byte> text) =>
        text.StartsWith(Encoding.UTF8.Preamble) ? RejectReason.MarkInside
        : text[0] >= 0xFE ? RejectReason.NotText
        : text[0] == 0 ? RejectReason.ZeroByte
        : null;
}
