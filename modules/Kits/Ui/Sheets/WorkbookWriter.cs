using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PartnerHub.Kits.Ui;

/// <summary>A workbook of one sheet, written from its first row to its last. Texts are texts by their type: none is taken for a formula.</summary>
internal sealed class WorkbookWriter : ISheetWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int LongestText = 32_767;
    private const int DayStyle = 1;

    private static readonly DateOnly FirstDay = new(1899, 12, 30);

    private static readonly (string Name, string Text)[] Parts =
    [
        ("[Content_Types].xml",
            """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""),
        ("_rels/.rels",
            """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/_rels/workbook.xml.rels",
            """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"""),
        ("xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="PartnerHub" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
        ("xl/styles.xml",
            $"""<styleSheet xmlns="{Main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>"""),
    ];

    private readonly ZipArchive _archive;
    private readonly Stream _part;
    private readonly XmlWriter _xml;

    public WorkbookWriter(Stream stream)
    {
        _archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var (name, text) in Parts)
        {
            using var part = new StreamWriter(_archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
            part.Write(text);
        }

        _part = _archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
        _xml = XmlWriter.Create(_part, new XmlWriterSettings { Async = true, CheckCharacters = false, Encoding = new UTF8Encoding(false) });
        _xml.WriteStartElement("worksheet", Main);
        _xml.WriteStartElement("sheetData", Main);
    }

    public async Task WriteAsync(IReadOnlyList<SheetCell> row, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _xml.WriteStartElement("row", Main);
        foreach (var cell in row)
        {
            Write(cell);
        }

        _xml.WriteEndElement();
        await _xml.FlushAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _xml.WriteEndDocumentAsync();
        await _xml.DisposeAsync();
        await _part.DisposeAsync();
        await _archive.DisposeAsync();
    }

    private void Write(SheetCell cell)
    {
        _xml.WriteStartElement("c", Main);
        if (cell.Number is { } number)
        {
            _xml.WriteElementString("v", Main, number.ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Day is { } day)
        {
            _xml.WriteAttributeString("s", DayStyle.ToString(CultureInfo.InvariantCulture));
            _xml.WriteElementString("v", Main, (day.DayNumber - FirstDay.DayNumber).ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Text is { Length: > 0 } text)
        {
            _xml.WriteAttributeString("t", "inlineStr");
            _xml.WriteStartElement("is", Main);
            _xml.WriteStartElement("t", Main);
            _xml.WriteAttributeString("xml", "space", null, "preserve");
            _xml.WriteString(Allowed(text));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private static string Allowed(string text) =>
        string.Concat(text.Take(LongestText).Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));
}
