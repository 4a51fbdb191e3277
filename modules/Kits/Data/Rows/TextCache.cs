using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;

namespace PartnerHub.Kits.Data;

/// <summary>
/// One instance of each text that came lately. Of fixed size, each text with one place: what comes again and again stays,
/// and a million different ones take no more room than a few.
/// </summary>
internal sealed class TextCache
{
    private const int Places = 4096;
    private const int LongestText = 64;
    private static readonly ConcurrentBag<TextCache> Idle = [];

    private readonly string?[] _texts = new string?[Places];

    /// <summary>A cache for one reader at a time.</summary>
    public static TextCache Rent() => Idle.TryTake(out var cache) ? cache : new TextCache();

    public static void Return(TextCache cache) => Idle.Add(cache);

    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestText)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var place = ref _texts[Place(utf8)];
        return place is { } text && Ascii.Equals(utf8, text) ? text : place = Encoding.UTF8.GetString(utf8);
    }

    public string Of(string text)
    {
        if (text.Length > LongestText)
        {
            return text;
        }

        ref var place = ref _texts[Place(MemoryMarshal.AsBytes(text.AsSpan()))];
        return place == text ? place : place = text;
    }

    private static uint Place(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length * 0x9E3779B97F4A7C15;
        while (bytes.Length >= sizeof(ulong))
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 32;
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var one in bytes)
        {
            hash = (hash ^ one) * 0x100000001B3;
        }

        hash ^= hash >> 29;
        return (uint)((hash * 0x9E3779B97F4A7C15) >> 52);
    }
}
