using System.Globalization;
using System.IO.Compression;

namespace PartnerHub.Benchmarks.Importing;

/// <summary>A workbook of made-up sales, as large as it is asked to be, or as long as a sheet can be.</summary>
internal sealed record SalesBook(string Path, int Rows, long Bytes)
{
    private const int MostRows = 1_048_575;
    private const int Columns = 9;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    /// <param name="folder">Where it is put.</param>
    /// <param name="sharesTexts">True to write texts once, in a part of their own, as spreadsheets do; false to write them in their cells, as many exports do.</param>
    /// <param name="bytes">How large it is at least, if a sheet is long enough.</param>
    /// <param name="members">Who sells.</param>
    public static SalesBook Make(string folder, bool sharesTexts, long bytes, IReadOnlyList<string> members)
    {
        var path = System.IO.Path.Combine(folder, sharesTexts ? "shared.xlsx" : "inline.xlsx");
        var rows = 0;
        using (var file = File.Create(path))
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            Add(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Add(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"r1\" Type=\"{Relationships}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\"><sheets><sheet name=\"Sales\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"s1\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Add(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            var texts = sharesTexts ? new List<string>() : null;
            using (var sheet = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open()))
            {
                // The texts that are shared come behind the sheet and take their part of the size.
                rows = WriteSheet(sheet, file, sharesTexts ? bytes * 64 / 100 : bytes, members, texts);
            }

            if (texts is not null)
            {
                using var shared = new StreamWriter(archive.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Fastest).Open());
                shared.Write($"<sst xmlns=\"{Main}\">");
                texts.ForEach(text => shared.Write($"<si><t>{text}</t></si>"));
                shared.Write("</sst>");
            }
        }

        return new(path, rows, new FileInfo(path).Length);
    }

    private static int WriteSheet(StreamWriter sheet, FileStream file, long bytes, IReadOnlyList<string> members, List<string>? texts)
    {
        var random = new Random(2025);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        sheet.Write($"<worksheet xmlns=\"{Main}\"><sheetData>");
        Write(1, ["Line key", "Partner", "Date", "SKU", "Qty", "Amount", "Currency", "Customer", "Remark"]);
        var rows = 0;
        for (; rows < MostRows - 1 && file.Position < bytes; rows++)
        {
            Write(rows + 2,
            [
                string.Create(CultureInfo.InvariantCulture, $"EU-{random.NextInt64(1L << 40):x10}-{rows:0000000}"), members[random.Next(members.Count)], 45_719 + (rows % 7),
                string.Create(CultureInfo.InvariantCulture, $"keyboard-{random.Next(400):000}"), random.Next(1, 50), random.Next(2_000_000) / 100m, "EUR",
                string.Create(CultureInfo.InvariantCulture, $"Customer {random.Next(200_000)}"), string.Create(CultureInfo.InvariantCulture, $"{random.NextInt64():x16}{random.NextInt64():x16}"),
            ]);
        }

        sheet.Write("</sheetData></worksheet>");
        return rows;

        void Write(int number, object[] cells)
        {
            sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\" spans=\"1:{Columns}\">"));
            for (var i = 0; i < cells.Length; i++)
            {
                sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + i)}{number}\"{Value(cells[i], isDay: i == 2)}</c>"));
            }

            sheet.Write("</row>");
        }

        string Value(object cell, bool isDay) =>
            cell is not string text ? string.Create(CultureInfo.InvariantCulture, $"{(isDay ? " s=\"1\"" : "")}><v>{cell}</v>")
            : texts is null ? $" t=\"inlineStr\"><is><t>{text}</t></is>"
            : string.Create(CultureInfo.InvariantCulture, $" t=\"s\"><v>{Shared(text, texts)}</v>");

        int Shared(string text, List<string> all)
        {
            if (!known.TryGetValue(text, out var index))
            {
                known[text] = index = all.Count;
                all.Add(text);
            }

            return index;
        }
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var part = new StreamWriter(archive.CreateEntry(name).Open());
        part.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text);
    }
}
