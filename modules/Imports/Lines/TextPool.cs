using System.Runtime.InteropServices;
using System.Text;

namespace PartnerHub.Imports.Lines;

/// <summary>
/// Hands out the same string for the same bytes, so that a partner or a product named on a million lines is one string.
/// It holds a fixed number of texts, each in one of two places; a newer one takes an older one's.
/// </summary>
internal sealed class TextPool(int longest, int places = TextPool.Usual)
{
    private const int Usual = 1 << 12;

    /// <summary>Strings of plain ASCII as they are, and others with their bytes: small, so that all are at hand.</summary>
    private readonly object?[] _entries = new object?[places];

    /// <summary>Null when the text is too long or holds a control character.</summary>
    public string? Get(ReadOnlySpan<byte> bytes)
    {
        var place = Hash(bytes) & (_entries.Length - 1);
        return Find(place, bytes) ?? Find(place ^ 1, bytes) ?? Add(bytes, place);
    }

    private string? Find(int place, ReadOnlySpan<byte> bytes) =>
        _entries[place] is string plain ? bytes.Length == plain.Length && Ascii.Equals(bytes, plain) ? plain : null
        : _entries[place] is Composed composed && bytes.SequenceEqual(composed.Bytes) ? composed.Text
        : null;

    private string? Add(ReadOnlySpan<byte> bytes, int place)
    {
        if (CellText.Read(bytes, longest) is not { } text)
        {
            return null;
        }

        _entries[place ^ 1] = _entries[place];
        _entries[place] = Ascii.IsValid(bytes) ? text : new Composed(bytes.ToArray(), text);
        return text;
    }

    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 0UL;
        if (bytes.Length < sizeof(ulong))
        {
            foreach (var one in bytes)
            {
                hash = (hash << 8) | one;
            }
        }
        else
        {
            for (var rest = bytes; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..])
            {
                hash = Mix(hash ^ MemoryMarshal.Read<ulong>(rest));
            }

            // The last eight, of which some may have been taken in already: cheaper than one by one.
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]));
        }

        return (int)(Mix(hash ^ (ulong)bytes.Length) >> 40);
    }

    /// <summary>A product's upper bits depend on every byte, its lower ones on the first bytes alone: the upper ones are folded down.</summary>
    private static ulong Mix(ulong hash)
    {
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 32);
    }

    private sealed record Composed(byte[] Bytes, string Text);
}
