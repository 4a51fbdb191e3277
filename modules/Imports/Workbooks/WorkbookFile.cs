using System.IO.Compression;
using System.Text;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Workbooks;

/// <summary>Looks at a workbook before it is read: whether it is one, how large it would become, and its sheets.</summary>
internal static class WorkbookFile
{
    private const long MostBytes = 200_000_000;

    /// <summary>Sheets are read row by row, so that only one that is small and becomes large is suspicious.</summary>
    private const long MostUnpacked = 250_000_000;
    private const int MostTimes = 20;

    /// <summary>Everything but the sheets is held in memory.</summary>
    private const long MostHeld = 128_000_000;

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>An archive, or the older container of office files.</summary>
    public static bool IsLike(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>Why it is not read, or else the sheets that may be meant: the one that is named, or all that are not hidden.</summary>
    public static FormatProblem? Check(Stream file, ReadOnlySpan<byte> start, string? sheet, out IReadOnlyList<string> sheets)
    {
        sheets = [];
        if (start[0] != 'P')
        {
            return start.IndexOf(Encrypted) >= 0 ? FileProblem.WorkbookLocked : FileProblem.WorkbookOld;
        }

        if (file.Length > MostBytes)
        {
            return FileProblem.WorkbookTooLarge;
        }

        try
        {
            return Parts(file) ?? Names(file, sheet, out sheets);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Whatever the library makes of a damaged archive, the file is at fault.
            return FileProblem.Workbook;
        }
    }

    private static FormatProblem? Parts(Stream file)
    {
        file.Position = 0;
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var parts = archive.Entries.Where(part => part.FullName.TrimStart('/').StartsWith("xl/", StringComparison.OrdinalIgnoreCase)).ToList();
        var unpacked = archive.Entries.Sum(part => part.Length);
        return parts.Count == 0 ? FileProblem.Workbook
            : unpacked > MostUnpacked && unpacked / MostTimes > file.Length ? FileProblem.WorkbookTooLarge
            : Holds(parts.Where(part => !IsSheet(part))) > MostHeld ? FileProblem.WorkbookTooLarge
            : null;
    }

    private static bool IsSheet(ZipArchiveEntry part) => part.FullName.Contains("worksheets/", StringComparison.OrdinalIgnoreCase) || part.FullName.Contains("media/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Unpacks, for what an archive says of its sizes need not be true.</summary>
    private static long Holds(IEnumerable<ZipArchiveEntry> parts)
    {
        var buffer = new byte[1 << 16];
        var bytes = 0L;
        foreach (var part in parts)
        {
            using var content = part.Open();
            for (int read; bytes <= MostHeld && (read = content.Read(buffer)) > 0;)
            {
                bytes += read;
            }
        }

        return bytes;
    }

    private static FormatProblem? Names(Stream file, string? sheet, out IReadOnlyList<string> sheets)
    {
        using var parts = new WorkbookParts(file);
        var all = parts.Sheets.ToList();
        sheets = [.. all.Where(one => sheet is null ? one.IsVisible : string.Equals(one.Name, sheet.Trim(), StringComparison.OrdinalIgnoreCase)).Select(one => one.Name)];
        return sheets.Count > 0 ? null : sheet is null ? FormatProblem.Empty : FileProblem.SheetAbsent(sheet, [.. all.Select(one => one.Name)]);
    }
}
