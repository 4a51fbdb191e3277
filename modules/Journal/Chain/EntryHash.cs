using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PartnerHub.Journal.Chain;

/// <summary>
/// The hash of an entry: SHA-256 over its place (program, number, hash before) and the SHA-256 of all its other fields. Each
/// text is preceded by its length, or by -1 where there is none, so that no two entries have the same bytes.
/// </summary>
internal static class EntryHash
{
    public const string BeforeFirst = "";
    private const string Form = "partnerhub-journal-1";

    public static string Of(JournalEntry entry) => Placed(entry.Program, entry.Number, ContentOf(entry), entry.PreviousHash);

    /// <summary>What the entry would have as its hash at another place.</summary>
    public static string Placed(string program, long number, ReadOnlySpan<byte> content, string previousHash)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        Add(bytes, Form);
        Add(bytes, program);
        Add(bytes, number);
        bytes.Write(content);
        Add(bytes, previousHash);
        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }

    public static byte[] ContentOf(JournalEntry entry)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        Add(bytes, entry.RecordedAt.UtcTicks);
        Add(bytes, entry.Actor);
        Add(bytes, entry.Kind);
        Add(bytes, entry.Member);
        Add(bytes, entry.On.DayNumber);
        Add(bytes, entry.Revision);
        Add(bytes, entry.Rulebook);
        Add(bytes, entry.Question);
        Add(bytes, entry.DossierHash);
        Add(bytes, entry.Ruling);
        Add(bytes, entry.About is null ? 0 : 1);
        Add(bytes, entry.About ?? 0);
        if (entry.RequestId is { } request)
        {
            // Entries of before have none, and the hash they had.
            Add(bytes, request);
        }

        return SHA256.HashData(bytes.WrittenSpan);
    }

    private static void Add(ArrayBufferWriter<byte> bytes, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(bytes.GetSpan(sizeof(long)), number);
        bytes.Advance(sizeof(long));
    }

    private static void Add(ArrayBufferWriter<byte> bytes, string? text)
    {
        Add(bytes, text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, bytes);
    }
}
