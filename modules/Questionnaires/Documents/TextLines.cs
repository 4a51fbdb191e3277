namespace PartnerHub.Questionnaires;

/// <summary>The lines of a text, counted from 0 as Markdig does, ended by LF, CR LF or CR.</summary>
internal sealed class TextLines
{
    private readonly List<int> _starts = [0];

    public TextLines(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }

        var first = text.AsSpan().IndexOfAny('\r', '\n');
        Break = first < 0 || text[first] == '\n' ? "\n" : first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n" : "\r";
    }

    public string Text { get; }

    /// <summary>What ends the first line, and so those that are added.</summary>
    public string Break { get; }

    public int Count => _starts.Count;

    /// <summary>A line without its end.</summary>
    public TextSpan this[int line]
    {
        get
        {
            var end = StartOf(line + 1);
            while (end > _starts[line] && Text[end - 1] is '\n' or '\r')
            {
                end--;
            }

            return new(_starts[line], end);
        }
    }

    /// <summary>Where a line starts; the end of the text after the last one.</summary>
    public int StartOf(int line) => line < _starts.Count ? _starts[line] : Text.Length;

    public string Say(int line) => this[line].In(Text);

    public int At(int offset) => _starts.BinarySearch(offset) is var at && at >= 0 ? at : ~at - 1;
}
