using System.Globalization;
using System.IO.Compression;
using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Submissions.Files;

/// <summary>Of which type a file is, by what it holds; whatever it is called must agree.</summary>
internal static class FileContent
{
    private const int MostParts = 10_000;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly (string[] Names, string MediaType, Func<byte[], bool> Is)[] Types =
    [
        (["pdf"], "application/pdf", content => content.AsSpan().StartsWith("%PDF-"u8)),
        (["png"], "image/png", content => content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        (["jpg", "jpeg"], "image/jpeg", content => content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])),
        (["docx"], "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content => IsOffice(content, "word/document.xml")),
        (["xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content => IsOffice(content, "xl/workbook.xml")),
        (["pptx"], "application/vnd.openxmlformats-officedocument.presentationml.presentation", content => IsOffice(content, "ppt/presentation.xml")),
        (["odt"], "application/vnd.oasis.opendocument.text", content => IsOpen(content, "text")),
        (["ods"], "application/vnd.oasis.opendocument.spreadsheet", content => IsOpen(content, "spreadsheet")),
        (["txt"], "text/plain", IsText),
        (["csv"], "text/csv", IsText),
    ];

    public static readonly LocalizedText Taken = LocalizedText.Of(
        $"un fichier {string.Join(", ", Types.SelectMany(type => type.Names))}, dont le contenu est bien de ce type et sans macros",
        $"a file of {string.Join(", ", Types.SelectMany(type => type.Names))}, whose content is of that type and has no macros");

    /// <summary>What a browser offers to choose from.</summary>
    public static string Accept { get; } = string.Join(',', Types.SelectMany(type => type.Names).Select(name => "." + name));

    /// <summary>Its media type; null where it is none that is taken, or not what its name says.</summary>
    public static string? TypeOf(SentFile file)
    {
        var end = Path.GetExtension(file.Name).TrimStart('.').ToLower(CultureInfo.InvariantCulture);
        return Types.FirstOrDefault(type => type.Names.Contains(end)) is { Is: { } isType } type && isType(file.Content) ? type.MediaType : null;
    }

    private static bool IsText(byte[] content)
    {
        try
        {
            return !Strict.GetString(content).Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n' or '\f'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool IsOffice(byte[] content, string main) => Parts(content) is { } parts
        && parts.Contains("[Content_Types].xml") && parts.Contains(main) && !parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));

    // The first part says what the archive is, uncompressed, so that it stands at a fixed place.
    private static bool IsOpen(byte[] content, string kind) => Parts(content) is { } parts
        && content.AsSpan().IndexOf(Encoding.ASCII.GetBytes("mimetypeapplication/vnd.oasis.opendocument." + kind)) == 30
        && !parts.Any(part => part.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || part.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase));

    private static HashSet<string>? Parts(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return archive.Entries.Count > MostParts ? null : [.. archive.Entries.Select(entry => entry.FullName)];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
