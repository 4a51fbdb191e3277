using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace PartnerHub.Questionnaires.Tests.Word;

/// <summary>Word documents to try things on.</summary>
internal static class WordFileMaker
{
    private const string Space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A Markdown text pasted into Word, a paragraph a line.</summary>
    public static byte[] Pasted(string text) => Of(text.Split('\n').Select(line => (OpenXmlElement)Words(line)));

    /// <summary>The same as a person sets it in Word: headings, boxes, bold, tables.</summary>
    public static byte[] Set(string text) => Of(Elements(text.Split('\n').Where(line => line.Trim() is not ("```" or "---")).ToArray()));

    /// <summary>A document of the XML of its body.</summary>
    public static byte[] OfXml(string body) => OfDocument($"<w:document xmlns:w=\"{Space}\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:body>{body}</w:body></w:document>");

    /// <summary>A package whose document is what is given, whatever that is.</summary>
    public static byte[] OfDocument(string document, params (string Name, byte[] Content)[] others)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"u8.ToArray());
            Write(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"u8.ToArray());
            Write(archive, "word/document.xml", Encoding.UTF8.GetBytes(document));
            foreach (var (name, content) in others)
            {
                Write(archive, name, content);
            }
        }

        return stream.ToArray();
    }

    public static string Paragraph(string runs) => $"<w:p>{runs}</w:p>";

    public static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";

    private static void Write(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
        entry.Write(content);
    }

    private static byte[] Of(IEnumerable<OpenXmlElement> elements)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(elements));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Enumerable.Range(1, 3).Select(level =>
                new Style(new StyleName { Val = $"heading {level}" }) { StyleId = $"Titre{level}", Type = StyleValues.Paragraph }));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }) { LevelIndex = 0 }) { AbstractNumberId = 0 },
                new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Decimal }) { LevelIndex = 0 }) { AbstractNumberId = 1 },
                new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 2 });
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Elements(string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            var level = line.TakeWhile(letter => letter == '#').Count();
            if (line.StartsWith('|'))
            {
                var rows = lines.Skip(at).TakeWhile(row => row.StartsWith('|')).ToList();
                at += rows.Count - 1;
                yield return Table(rows);
            }
            else if (level > 0)
            {
                yield return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = $"Titre{level}" }), Of(line.TrimStart('#', ' '), isBold: false));
            }
            else if (line.StartsWith("- [", StringComparison.Ordinal))
            {
                yield return Item(1, 0, (line[3] == 'x' ? "☒ " : "☐ ") + line[6..]);
            }
            else if (line.StartsWith("  - ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal))
            {
                yield return Item(1, line[0] == ' ' ? 1 : 0, line.TrimStart(' ', '-'));
            }
            else
            {
                yield return line.Length > 3 && char.IsAsciiDigit(line[0]) && line[1] == '.' ? Item(2, 0, line[3..]) : Words(line);
            }
        }
    }

    private static Paragraph Words(string line) => new(Parts(line));

    private static Paragraph Item(int list, int level, string text) =>
        new([new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })), .. Parts(text)]);

    private static WordTable Table(List<string> rows) => new(rows.Where((_, i) => i != 1).Select(row => new TableRow(row.Trim('|').Split('|').Select(cell => new TableCell(Words(cell.Trim()))))));

    private static IEnumerable<OpenXmlElement> Parts(string text) => text.Contains("**", StringComparison.Ordinal) && !text.StartsWith("> ", StringComparison.Ordinal)
        ? text.Split("**").Select((part, i) => Of(part, isBold: i % 2 == 1))
        : [Of(text, isBold: false)];

    private static Run Of(string text, bool isBold)
    {
        var words = new Text(text) { Space = SpaceProcessingModeValues.Preserve };
        return isBold ? new Run(new RunProperties(new Bold()), words) : new Run(words);
    }
}
