using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.IO.Hashing;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Surveys;

/// <summary>
/// The lines of a file whose key stands there more than once, and what becomes of each. It depends on the file and its mapping
/// alone, so that a load that was stopped goes on as it began.
/// </summary>
internal sealed class RepeatedLines
{
    private readonly FrozenSet<ulong> _suspects;
    private readonly RepeatedLine[] _lines;
    private readonly RepeatedKeys _meaning;

    /// <param name="suspects">Hashes of the keys that may stand more than once.</param>
    /// <param name="lines">The lines of these keys.</param>
    /// <param name="meaning">What such a key means.</param>
    public RepeatedLines(FrozenSet<ulong> suspects, IEnumerable<RepeatedLine> lines, RepeatedKeys meaning)
    {
        (_suspects, _meaning) = (suspects, meaning);
        _lines = [.. lines];
        Array.Sort(_lines, (left, right) => left.Key.CompareTo(right.Key) is var order and not 0 ? order : left.Place.CompareTo(right.Place));
    }

    public static RepeatedLines None { get; } = new(FrozenSet<ulong>.Empty, [], RepeatedKeys.Reject);

    public static ulong Hash(ReadOnlySpan<char> key) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(key));

    public static UInt128 LongHash(ReadOnlySpan<char> key) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(key));

    /// <param name="key">The key of a line.</param>
    /// <param name="place">Where the line stands, counted as the survey did.</param>
    public LineFate Of(string key, long place)
    {
        if (_suspects.Count == 0 || !_suspects.Contains(Hash(key)))
        {
            return LineFate.Stands;
        }

        var hash = LongHash(key);
        var (first, end) = Range(hash);
        return end - first < 2 ? LineFate.Stands : Of(_lines.AsSpan(first, end - first), place);
    }

    private LineFate Of(ReadOnlySpan<RepeatedLine> lines, long place)
    {
        var (first, last) = (lines[0].Place, lines[^1].Place);
        if (_meaning == RepeatedKeys.Add)
        {
            return place == first ? LineFate.Stands : new(FateKind.Adds, first, Count(lines, place));
        }

        if (IsSameThroughout(lines))
        {
            return place == first ? LineFate.Stands : new(FateKind.Same, first);
        }

        return _meaning == RepeatedKeys.Reject ? new(FateKind.Contradicts, place == first ? lines[1].Place : first)
            : place == last ? LineFate.Stands
            : new(FateKind.Replaced, last);
    }

    private static bool IsSameThroughout(ReadOnlySpan<RepeatedLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Content != lines[0].Content)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Which of the key's lines it is, from 1.</summary>
    private static int Count(ReadOnlySpan<RepeatedLine> lines, long place)
    {
        var (low, high) = (0, lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].Place < place ? (middle + 1, high) : (low, middle);
        }

        return low + 1;
    }

    private (int First, int End) Range(UInt128 key)
    {
        var (low, high) = (0, _lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _lines[middle].Key < key ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < _lines.Length && _lines[end].Key == key)
        {
            end++;
        }

        return (low, end);
    }
}

/// <param name="Key">Hash of its key.</param>
/// <param name="Place">Its line, or its place in a list.</param>
/// <param name="Content">Hash of what it says.</param>
internal readonly record struct RepeatedLine(UInt128 Key, long Place, ulong Content);

/// <summary>What becomes of a line.</summary>
internal enum FateKind
{
    /// <summary>It is taken.</summary>
    Stands,

    /// <summary>It is taken beside the others of its key.</summary>
    Adds,

    /// <summary>It says what an earlier line says, and counts once.</summary>
    Same,

    /// <summary>A later line takes its place.</summary>
    Replaced,

    /// <summary>Another line of its key says otherwise, and nobody can tell which is right.</summary>
    Contradicts,
}

/// <param name="Kind">What becomes of the line.</param>
/// <param name="Other">The place of the line that decides.</param>
/// <param name="Occurrence">Which line of its key it is, from 1.</param>
internal readonly record struct LineFate(FateKind Kind, long Other = 0, int Occurrence = 1)
{
    /// <summary>Between a key and its number in keys that stand on several lines; in no key as files write them.</summary>
    private const char Mark = '¶';

    public static LineFate Stands { get; } = new(FateKind.Stands);

    public bool IsPassedOver => Kind is FateKind.Same or FateKind.Replaced;

    /// <summary>The key that tells the line from the others of its source.</summary>
    public string KeyOf(string key) => Kind == FateKind.Adds ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}{Mark}{Occurrence}") : key;
}
