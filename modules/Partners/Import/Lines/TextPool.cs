using System.Runtime.InteropServices;

namespace PartnerHub.Partners.Import.Lines;

/// <summary>
/// Hands out the same string for the same bytes, so that a partner or a product named on a million lines is one string.
/// It holds a fixed number of texts; a newer one takes an older one's place.
/// </summary>
internal sealed class TextPool(int longest)
{
    private const int Places = 4096;
    private readonly (byte[] Bytes, string Text)[] _texts = new (byte[], string)[Places];

    /// <summary>Null when the text is too long or holds a control character.</summary>
    public string? Get(ReadOnlySpan<byte> bytes)
    {
        ref var place = ref _texts[Hash(bytes) & (Places - 1)];
        if (place.Text is not null && bytes.SequenceEqual(place.Bytes))
        {
            return place.Text;
        }

        if (CellText.Read(bytes, longest) is not { } text)
        {
            return null;
        }

        place = (bytes.ToArray(), text);
        return text;
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        var hash = (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * Prime;
            hash ^= hash >> 32;
        }

        foreach (var rest in bytes)
        {
            hash = (hash ^ rest) * Prime;
        }

        return (uint)(hash >> 40);
    }
}
