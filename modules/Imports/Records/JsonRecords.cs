using System.Globalization;
using System.Text.Json;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Records;

/// <summary>
/// The elements of a JSON list of any length, in bounded memory. What is wrong inside one leaves the others alone; where the
/// list itself breaks, the rest cannot be told apart and is one reject.
/// </summary>
internal sealed class JsonRecords : IRecordReader
{
    private const int Longest = 1 << 20;

    // Behind a break nothing more is read, also by a load that is taken up again there.
    private const long NoLine = 0;
    private readonly Stream _text;
    private long _index;
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _ended;

    /// <param name="text">UTF-8, from <paramref name="at"/> on.</param>
    /// <param name="at">Behind the opening bracket, or behind an element.</param>
    /// <param name="index">How many elements come before.</param>
    public JsonRecords(Stream text, FilePosition at, long index) => (_text, Next, _index) = (text, at, index);

    public RawRecord Current { get; private set; } = null!;

    public FilePosition Next { get; private set; }

    public bool Read()
    {
        if (Next.Line == NoLine || (_index > 0 && !Separated()))
        {
            return Next.Line != NoLine && Close();
        }

        return SkipSpace() == ']' && _index == 0 ? Close() : ReadElement();
    }

    // The file is read more than once: whoever opened it closes it.
    public void Dispose()
    {
    }

    /// <summary>True when another element is to follow.</summary>
    private bool Separated()
    {
        if (SkipSpace() != ',')
        {
            return false;
        }

        Pass(1);
        return true;
    }

    /// <summary>The end of the list; anything else is a break.</summary>
    private bool Close()
    {
        if (SkipSpace() == ']')
        {
            Pass(1);
            if (SkipSpace() is null)
            {
                Next = new(Next.Offset, NoLine);
                return false;
            }
        }

        return Break(RecordProblem.Broken);
    }

    private bool ReadElement()
    {
        try
        {
            int length;
            while ((length = ElementLength()) < 0)
            {
                if (_end - _start > Longest)
                {
                    return Break(RecordProblem.TooLong);
                }

                Fill();
            }

            Take(length);
            return true;
        }
        catch (JsonException)
        {
            return Break(RecordProblem.Broken);
        }
    }

    private int ElementLength()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _ended, default);
        return reader.Read() && reader.TrySkip() ? (int)reader.BytesConsumed : -1;
    }

    private void Take(int length)
    {
        var path = Path();
        Current = new()
        {
            LineNumber = Next.Line,
            Place = _index,
            Json = _buffer.AsMemory(_start, length),
            Start = RawRecord.StartOf(_buffer.AsSpan(_start, length)),
            Locate = inner => path + inner[1..],
        };
        _index++;
        Pass(length);
    }

    private bool Break(RejectReason reason)
    {
        var rejected = new RejectedLine
        {
            LineNumber = Next.Line, Column = Path(), Reason = reason, Raw = CellText.Show(_buffer.AsSpan(_start, _end - _start), RawRecord.LongestRaw),
        };
        Current = new() { LineNumber = Next.Line, Place = _index, Start = default, Rejected = rejected, Locate = _ => rejected.Column };
        Next = new(Next.Offset + _end - _start, NoLine);
        return true;
    }

    /// <summary>What people call a place of the list.</summary>
    public static string PathOf(long index) => string.Create(CultureInfo.InvariantCulture, $"$[{index}]");

    private string Path() => PathOf(_index);

    /// <summary>The next character that is no space; null at the end of the text.</summary>
    private char? SkipSpace()
    {
        while (true)
        {
            var space = _buffer.AsSpan(_start, _end - _start).IndexOfAnyExcept(" \t\r\n"u8);
            if (space >= 0)
            {
                Pass(space);
                return (char)_buffer[_start];
            }

            Pass(_end - _start);
            if (_ended)
            {
                return null;
            }

            Fill();
        }
    }

    private void Pass(int length)
    {
        Next = new(Next.Offset + length, Next.Line + _buffer.AsSpan(_start, length).Count((byte)'\n'));
        _start += length;
    }

    private void Fill()
    {
        var kept = _buffer.AsSpan(_start, _end - _start);
        var into = kept.Length > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        kept.CopyTo(into);
        (_buffer, _start, _end) = (into, 0, kept.Length);
        var read = _text.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
    }
}
