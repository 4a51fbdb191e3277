namespace PartnerHub.Imports.Lines;

/// <summary>Whole lines of a text of any size in one buffer, small enough for the processor's cache until a record needs more.</summary>
internal sealed class TextWindow(Stream text, long offset)
{
    /// <summary>Longer than the longest record, so that a record which is not whole at the end is whole after moving.</summary>
    public const int Size = 4 << 20;

    private const int Usual = 1 << 18;

    private byte[] _buffer = new byte[text.CanSeek ? Math.Clamp(text.Length - text.Position + 1, 2, Usual) : Usual];
    private int _length;

    /// <summary>Where in the text the buffer starts.</summary>
    public long Offset { get; private set; } = offset;

    /// <summary>The end of the last whole line, or of the text; 0 when the buffer is not even one line.</summary>
    public int End { get; private set; }

    public bool AtEndOfText { get; private set; }

    public bool IsEmpty => _length == 0;

    /// <summary>False while moving to the start brings more of what follows.</summary>
    public bool IsLargest => _buffer.Length == Size;

    public Memory<byte> Bytes(int from, int to) => _buffer.AsMemory(from, to - from);

    public ReadOnlySpan<byte> Span(int from, int to) => _buffer.AsSpan(from, to - from);

    /// <summary>Drops what was read, and fills up; grows where nothing was read, and where not even one line fits.</summary>
    public void MoveTo(int start)
    {
        _buffer.AsSpan(start, _length - start).CopyTo(_buffer);
        _length -= start;
        Offset += start;
        do
        {
            Grow();
            Fill();
            End = AtEndOfText ? _length : LastBreak();
        }
        while (End == 0 && !AtEndOfText && !IsLargest);
    }

    /// <summary>Drops everything up to the end of the line the buffer is in the middle of.</summary>
    public void SkipLine()
    {
        while (!AtEndOfText && FirstBreak() < 0)
        {
            // The last byte may be the first half of a break.
            MoveTo(_length - 1);
        }

        var rest = FirstBreak();
        MoveTo(rest < 0 ? _length : rest);
    }

    /// <summary>The place behind the line that starts at a place; the end where no break follows.</summary>
    public int LineEnd(int start, int end)
    {
        var line = _buffer.AsSpan(start, end - start);
        var at = line.IndexOfAny((byte)'\n', (byte)'\r');
        if (at < 0)
        {
            return end;
        }

        return start + at + (line[at] == '\r' && at + 1 < line.Length && line[at + 1] == '\n' ? 2 : 1);
    }

    /// <summary>The end of the last line that ends within so many bytes of a place; the end of all where none does.</summary>
    public int LineEndWithin(int start, int length)
    {
        var feed = End - start <= length ? -1 : _buffer.AsSpan(start, length).LastIndexOf((byte)'\n');
        return feed < 0 ? End : start + feed + 1;
    }

    /// <summary>Breaks of lines: a feed, a return, or both together.</summary>
    public int CountBreaks(int from, int to)
    {
        var lines = Span(from, to);
        var feeds = lines.Count((byte)'\n');
        var returns = lines.Count((byte)'\r');
        return returns == 0 ? feeds : feeds + returns - lines.Count("\r\n"u8);
    }

    private int FirstBreak() => LineEnd(0, End) is var end && end > 0 && _buffer[end - 1] is (byte)'\n' or (byte)'\r' ? end : -1;

    private int LastBreak()
    {
        var held = _buffer.AsSpan(0, _length);
        var feed = held.LastIndexOf((byte)'\n');
        return (feed >= 0 ? feed : held[..^1].LastIndexOf((byte)'\r')) + 1;
    }

    private void Grow()
    {
        if (_length == _buffer.Length && !IsLargest)
        {
            Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, Size));
        }
    }

    private void Fill()
    {
        while (_length < _buffer.Length && !AtEndOfText)
        {
            var read = text.Read(_buffer, _length, _buffer.Length - _length);
            _length += read;
            AtEndOfText = read == 0;
        }
    }
}
