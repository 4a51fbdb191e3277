using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace PartnerHub.Imports.Workbooks;

/// <summary>The cells of a sheet that are in error, which the library gives as empty: an error must not pass for nothing said.</summary>
internal static class WorkbookErrors
{
    private const int Most = 100_000;

    /// <summary>What each says, by row and column, from 0.</summary>
    public static IReadOnlyDictionary<(int Row, int Column), string> Find(Stream file, string sheet)
    {
        var errors = new Dictionary<(int, int), string>();
        file.Position = 0;
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (Part(archive, sheet) is { } part && Holds(part, "t=\"e\""u8))
        {
            using var content = part.Open();
            using var xml = XmlReader.Create(content, new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true });
            Collect(xml, errors);
        }

        return errors;
    }

    private static ZipArchiveEntry? Part(ZipArchive archive, string sheet)
    {
        if (Load(archive, "xl/workbook.xml") is not { } workbook || Load(archive, "xl/_rels/workbook.xml.rels") is not { } parts)
        {
            return null;
        }

        var id = workbook.Descendants().FirstOrDefault(one => one.Name.LocalName == "sheet" && one.Attribute("name")?.Value == sheet)?.Attributes().FirstOrDefault(one => one.Name.LocalName == "id")?.Value;
        var target = parts.Descendants().FirstOrDefault(one => one.Attribute("Id")?.Value == id)?.Attribute("Target")?.Value.TrimStart('/');
        return target is null ? null : Entry(archive, target.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) ? target : $"xl/{target}");
    }

    private static XDocument? Load(ZipArchive archive, string name)
    {
        using var content = Entry(archive, name)?.Open();
        return content is null ? null : XDocument.Load(content);
    }

    private static ZipArchiveEntry? Entry(ZipArchive archive, string name) =>
        archive.Entries.FirstOrDefault(entry => string.Equals(entry.FullName.Replace('\\', '/').TrimStart('/'), name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Looks before it parses: most sheets have none.</summary>
    private static bool Holds(ZipArchiveEntry part, ReadOnlySpan<byte> text)
    {
        using var content = part.Open();
        var buffer = new byte[1 << 17];
        for (int kept = 0, read; (read = content.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var held = buffer.AsSpan(0, kept + read);
            if (held.IndexOf(text) >= 0)
            {
                return true;
            }

            kept = Math.Min(held.Length, text.Length - 1);
            held[^kept..].CopyTo(buffer);
        }

        return false;
    }

    private static void Collect(XmlReader xml, Dictionary<(int, int), string> errors)
    {
        var (row, column) = (-1, -1);
        for (var more = xml.Read(); more && errors.Count < Most;)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : row + 1;
                column = -1;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                column = Column(xml.GetAttribute("r")) ?? (column + 1);
                if (xml.GetAttribute("t") == "e")
                {
                    errors[(row, column)] = Said(xml.ReadSubtree());
                }
            }

            more = xml.Read();
        }
    }

    private static string Said(XmlReader cell)
    {
        using (cell)
        {
            return ReadToValue(cell) ? cell.ReadElementContentAsString() : "#ERROR!";
        }
    }

    private static bool ReadToValue(XmlReader cell)
    {
        while (cell.Read())
        {
            if (cell.NodeType == XmlNodeType.Element && cell.LocalName == "v")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The letters of a reference such as <c>AB12</c>.</summary>
    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }
}
