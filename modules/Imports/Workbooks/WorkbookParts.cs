using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace PartnerHub.Imports.Workbooks;

/// <summary>What a workbook says of itself: its sheets, where they lie, which of its formats are dates.</summary>
internal sealed class WorkbookParts : IDisposable
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, CloseInput = true };
    private readonly ZipArchive _archive;
    private readonly XDocument _workbook;

    public WorkbookParts(Stream file)
    {
        file.Position = 0;
        _archive = new(file, ZipArchiveMode.Read, leaveOpen: true);
        _workbook = Load("xl/workbook.xml") ?? throw new InvalidDataException("no workbook");
    }

    /// <summary>In their order; hidden ones are marked.</summary>
    public IEnumerable<(string Name, bool IsVisible)> Sheets => Named("sheet").Select(sheet => (sheet.Attribute("name")?.Value ?? "", sheet.Attribute("state")?.Value is null or "visible"));

    /// <summary>True where days are counted from 1904, as on the older Macintosh.</summary>
    public bool CountsFrom1904 => Named("workbookPr").Any(one => one.Attribute("date1904")?.Value is "1" or "true");

    public CountedStream? OpenSheet(string name)
    {
        var id = Named("sheet").FirstOrDefault(sheet => sheet.Attribute("name")?.Value == name)?.Attributes().FirstOrDefault(one => one.Name.LocalName == "id")?.Value;
        var target = Load("xl/_rels/workbook.xml.rels")?.Root?.Elements().FirstOrDefault(one => one.Attribute("Id")?.Value == id)?.Attribute("Target")?.Value.TrimStart('/');
        var part = target is null ? null : Part(target.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) ? target : $"xl/{target}");
        return part is null ? null : new(part.Open(), part.Length);
    }

    public XmlReader? OpenTexts() => Open("xl/sharedStrings.xml");

    /// <summary>The format of each style of cells.</summary>
    public IReadOnlyList<CellFormat> Formats()
    {
        var styles = Load("xl/styles.xml");
        var codes = styles?.Descendants().Where(one => one.Name.LocalName == "numFmt").GroupBy(one => one.Attribute("numFmtId")?.Value ?? "", StringComparer.Ordinal)
            .ToDictionary(one => one.Key, one => one.First().Attribute("formatCode")?.Value ?? "", StringComparer.Ordinal);
        return [.. styles?.Descendants().FirstOrDefault(one => one.Name.LocalName == "cellXfs")?.Elements().Select(one => CellFormat.Of(one.Attribute("numFmtId")?.Value ?? "0", codes!)) ?? []];
    }

    public static XmlReader Read(Stream part) => XmlReader.Create(part, Safe);

    public void Dispose() => _archive.Dispose();

    private IEnumerable<XElement> Named(string name) => _workbook.Descendants().Where(one => one.Name.LocalName == name);

    private XDocument? Load(string name)
    {
        using var xml = Open(name);
        return xml is null ? null : XDocument.Load(xml);
    }

    private XmlReader? Open(string name) => Part(name) is { } part ? Read(part.Open()) : null;

    private ZipArchiveEntry? Part(string name) =>
        _archive.Entries.FirstOrDefault(entry => string.Equals(entry.FullName.Replace('\\', '/').TrimStart('/'), name, StringComparison.OrdinalIgnoreCase));
}
