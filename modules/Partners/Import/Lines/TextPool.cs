using System.Runtime.InteropServices;
using System.Text;

namespace PartnerHub.Partners.Import.Lines;

/// <summary>
/// Hands out the same string for the same bytes, so that a partner or a product named on a million lines is one string.
/// It holds a fixed number of texts, each in one of two places; a newer one takes an older one's.
/// </summary>
internal sealed class TextPool(int longest, int places = TextPool.Usual)
{
    private const int Usual = 1 << 12;

    private readonly Entry[] _entries = new Entry[places];

    /// <summary>Null when the text is too long or holds a control character.</summary>
    public string? Get(ReadOnlySpan<byte> bytes)
    {
        var place = Hash(bytes) & (_entries.Length - 1);
        ref var first = ref _entries[place];
        if (first.Holds(bytes))
        {
            return first.Text;
        }

        ref var second = ref _entries[place ^ 1];
        return second.Holds(bytes) ? second.Text : Add(bytes, ref first, ref second);
    }

    private string? Add(ReadOnlySpan<byte> bytes, ref Entry first, ref Entry second)
    {
        if (CellText.Read(bytes, longest) is not { } text)
        {
            return null;
        }

        second = first;
        first = new(Ascii.IsValid(bytes) ? null : bytes.ToArray(), text);
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

    /// <param name="Bytes">Kept where the text is not plain ASCII, and may have been composed.</param>
    /// <param name="Text">Null in an empty place.</param>
    private readonly record struct Entry(byte[]? Bytes, string? Text)
    {
        public bool Holds(ReadOnlySpan<byte> bytes) =>
            Text is not null && (Bytes is null ? bytes.Length == Text.Length && Ascii.Equals(bytes, Text) : bytes.SequenceEqual(Bytes));
    }
}
