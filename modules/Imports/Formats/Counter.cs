using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Formats;

/// <summary>Counts the values that only one form can read, and keeps an example of what several forms read in different ways.</summary>
internal sealed class Counter<TFormat>
    where TFormat : struct, Enum
{
    /// <summary>So many times fewer values of another form are mistakes, whose lines are rejected, and not another form of the file.</summary>
    private const int Overwhelming = 100;
    private const int LongestExample = 40;

    private readonly Dictionary<TFormat, int> _only = [];
    private readonly Dictionary<TFormat, (long Line, string Value)> _examples = [];

    public (long Line, string Value)? Ambiguous { get; private set; }

    public (long Line, string Value)? Unreadable { get; private set; }

    public void Decides(TFormat format, long line, ReadOnlySpan<byte> value)
    {
        if (!_only.TryGetValue(format, out var count))
        {
            _examples.Add(format, Example(line, value));
        }

        _only[format] = count + 1;
    }

    public void IsAmbiguous(long line, ReadOnlySpan<byte> value) => Ambiguous ??= Example(line, value);

    public void IsUnreadable(long line, ReadOnlySpan<byte> value) => Unreadable ??= Example(line, value);

    /// <summary>The form that decides; null with an example of another where none prevails.</summary>
    public TFormat? Conclude(out (long Line, string Value)? mixed)
    {
        mixed = null;
        var ranks = _only.OrderByDescending(format => format.Value).Select(format => format.Key).ToList();
        if (ranks.Count > 1 && _only[ranks[1]] * Overwhelming > _only[ranks[0]])
        {
            mixed = _examples[ranks[1]];
            return null;
        }

        return ranks.Count == 0 ? null : ranks[0];
    }

    private static (long Line, string Value) Example(long line, ReadOnlySpan<byte> value) => (line, CellText.Show(value, LongestExample));
}
