using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace PartnerHub.MutatedFiles;

/// <summary>How many rows a file has, counted by other means than the hub's.</summary>
/// <param name="Rows">Behind the header, blank ones too; null where nobody else can tell.</param>
/// <param name="MostLine">No reject can stand behind it.</param>
/// <param name="IsCut">True where the file breaks off within a row, which has to be rejected.</param>
internal sealed record RowCount(long? Rows, long MostLine, bool IsCut)
{
    private const int MostRows = 1_048_576;

    /// <summary>A record of a list that is longer ends the reading, and says so.</summary>
    private const int LongestRecord = 1 << 20;
    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <param name="file">As it was sent.</param>
    /// <param name="format">How the hub reads it.</param>
    public static RowCount Of(byte[] file, JsonElement format)
    {
        var encoding = format.GetProperty("encoding").GetString()!;
        var header = format.TryGetProperty("headerLine", out var line) ? line.GetInt64() : 0;
        return encoding == "xlsx" ? OfSheet(file, header)
            : !format.TryGetProperty("delimiter", out _) ? OfList(file)
            : OfText(file, encoding, header);
    }

    private static RowCount OfText(byte[] file, string encoding, long header)
    {
        if (encoding.StartsWith("utf-16", StringComparison.Ordinal) || encoding.StartsWith("utf-32", StringComparison.Ordinal))
        {
            return new(null, long.MaxValue, IsCut: false);
        }

        var lines = Encoding.Latin1.GetString(file).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var count = lines.Count(letter => letter == '\n') + (lines.EndsWith('\n') ? 0 : 1);
        return new(lines.Contains('"', StringComparison.Ordinal) ? null : count - header, count, IsCut: false);
    }

    private static RowCount OfList(byte[] file)
    {
        var lines = file.Count(letter => letter == (byte)'\n') + 1;
        try
        {
            var text = file.AsMemory(file.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0);
            using var list = JsonDocument.Parse(text);
            var isTooLong = text.Length > LongestRecord && list.RootElement.EnumerateArray().Any(record => Encoding.UTF8.GetByteCount(record.GetRawText()) > LongestRecord);
            return new(isTooLong ? null : list.RootElement.GetArrayLength(), lines, isTooLong);
        }
        catch (JsonException)
        {
            return new(null, lines, IsCut: true);
        }
    }

    /// <summary>A row stands at its number, or behind the one before; what is called a row within another is none.</summary>
    private static RowCount OfSheet(byte[] file, long header)
    {
        var last = 0L;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file));
            using var content = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
            using var xml = XmlReader.Create(content, Xml);
            int? within = null;
            while (xml.Read())
            {
                if (within is { } depth)
                {
                    within = xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth ? null : depth;
                }
                else if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
                {
                    within = xml.IsEmptyElement ? null : xml.Depth;
                    last = Math.Max(last + 1, long.TryParse(xml.GetAttribute("r"), System.Globalization.NumberStyles.None, null, out var number) && number <= int.MaxValue ? number : 0);
                }
            }

            return new(Math.Min(last, MostRows) - header, MostRows, IsCut: false);
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or NullReferenceException)
        {
            return new(null, MostRows, IsCut: false);
        }
    }
}
