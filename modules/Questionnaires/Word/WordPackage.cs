using System.IO.Compression;
using System.Text;
using System.Xml;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>
/// Whether the bytes are a Word file that can be opened without harm: its XML is unpacked once and counted before anything is kept,
/// since a small file may unpack to any size and depth.
/// </summary>
internal static class WordPackage
{
    private const long LargestXml = 30L * 1024 * 1024;
    private const int MostEntries = 5_000;
    private const int Deepest = 200;
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>The form of Word files before 2007, and of those that a password protects.</summary>
    public static bool IsCompound(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    public static LocalizedText SayCompound(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encrypted) >= 0
        ? LocalizedText.Of("Ce fichier est protégé par un mot de passe : enregistrez-le sans.", "This file is protected by a password: save it without one.")
        : LocalizedText.Of("Ce fichier est d’un ancien format de Word : enregistrez-le en .docx.", "This file is of an old format of Word: save it as .docx.");

    /// <summary>Why the file is not opened; null for a Word file.</summary>
    public static LocalizedText? Problem(byte[] bytes, out bool hasMacros)
    {
        hasMacros = false;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries)
            {
                return TooLarge;
            }

            hasMacros = archive.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
            return archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? Size(archive) : NotWord;
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or ArithmeticException)
        {
            return Damaged;
        }
    }

    public static LocalizedText TooLarge { get; } = LocalizedText.Of(
        "Ce fichier Word contient plus qu’un questionnaire : 30 Mo de texte au plus une fois décompressé.",
        "This Word file holds more than a questionnaire: 30 MB of text at most once unpacked.");

    public static LocalizedText NotWord { get; } = LocalizedText.Of("Ce fichier n’est pas un document Word (.docx).", "This file is no Word document (.docx).");

    public static LocalizedText Damaged { get; } = LocalizedText.Of("Ce fichier Word est abîmé : il ne s’ouvre pas.", "This Word file is damaged: it can’t be opened.");

    private static LocalizedText? Size(ZipArchive archive)
    {
        var left = LargestXml;
        foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            using var counted = new CountedStream(entry.Open(), left);
            using var reader = XmlReader.Create(counted, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (Next(reader, counted))
            {
                if (reader.Depth > Deepest)
                {
                    return TooLarge;
                }
            }

            left -= counted.Taken;
            if (left <= 0)
            {
                return TooLarge;
            }
        }

        return null;
    }

    private static bool Next(XmlReader reader, CountedStream counted)
    {
        try
        {
            return reader.Read();
        }
        catch (XmlException) when (counted.IsCut)
        {
            return false;
        }
    }

    /// <summary>Ends after so many bytes.</summary>
    private sealed class CountedStream(Stream inner, long most) : Stream
    {
        public long Taken { get; private set; }

        public bool IsCut => Taken >= most;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Taken;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = IsCut ? 0 : inner.Read(buffer[..(int)Math.Min(buffer.Length, most - Taken)]);
            Taken += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
