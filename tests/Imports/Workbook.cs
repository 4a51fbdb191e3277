using System.IO.Compression;
using System.Security;
using System.Text;

namespace PartnerHub.Imports.Tests;

/// <summary>Makes a workbook of sheets whose cells are written as their XML, or as texts.</summary>
internal sealed class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly List<(string Name, string State, string Rows)> _sheets = [];

    /// <summary>A cell with what it says: a number, a day by its number, a text in place, a formula's value, an error.</summary>
    public static string Number(string value) => $"<c><v>{value}</v></c>";

    public static string Day(int number) => $"<c s=\"1\"><v>{number}</v></c>";

    public static string Moment(string number) => $"<c s=\"2\"><v>{number}</v></c>";

    public static string Padded(int number) => $"<c s=\"3\"><v>{number}</v></c>";

    public static string Text(string text) => $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    public static string Formula(string formula, string value) => $"<c><f>{SecurityElement.Escape(formula)}</f><v>{value}</v></c>";

    public static string Error(string error) => $"<c t=\"e\"><f>1/0</f><v>{error}</v></c>";

    public static string Nothing => "<c/>";

    public static string[] Texts(string cells) => [.. cells.Split(';').Select(Text)];

    /// <param name="name">Of the sheet.</param>
    /// <param name="rows">Of cells; a null row is left out.</param>
    public Workbook Sheet(string name, params string[]?[] rows) => Sheet(name, "visible", "", rows);

    public Workbook Sheet(string name, string state, string behind, params string[]?[] rows)
    {
        var text = new StringBuilder("<sheetData>");
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { } row)
            {
                var cells = row.Select((cell, column) => cell.Insert(2, $" r=\"{(char)('A' + column)}{i + 1}\""));
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{i + 1}\">{string.Concat(cells)}</row>");
            }
        }

        _sheets.Add((name, state, text.Append("</sheetData>").Append(behind).ToString()));
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Add(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{string.Concat(_sheets.Select((sheet, i) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"s{i + 1}\"/>"))}</sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id=\"st\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
            Add(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"00000\"/></numFmts><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"22\" applyNumberFormat=\"1\"/><xf numFmtId=\"170\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            for (var i = 0; i < _sheets.Count; i++)
            {
                Add(archive, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{Main}\">{_sheets[i].Rows}</worksheet>");
            }
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text));
    }
}
