using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Records;

/// <summary>Finds how a file of records is written: a JSON list, or CSV with its separator, encoding, days and numbers.</summary>
internal static class RecordDetection
{
    public static (RecordFormat? Format, IReadOnlyList<FormatProblem> Problems) Detect(Stream file, RecordMapping mapping, IReadOnlyList<RecordColumn> columns)
    {
        file.Position = 0;
        var bytes = FormatDetection.Sample(file);
        FormatProblem? problem = bytes.Length == 0 ? FormatProblem.Empty : null;
        if (problem is not null || (mapping.Encoding ?? EncodingDetection.Detect(bytes, out problem)) is not { } encoding)
        {
            return (null, [problem!]);
        }

        var text = FormatDetection.Sample(Utf8Text.Open(file, encoding == FileEncoding.Windows1252 && IsJson(bytes) ? encoding = FileEncoding.Utf8 : encoding, 0));
        return IsJson(text) ? Json(text, encoding) : Csv(new TextSample(text, encoding != FileEncoding.Utf8), encoding, mapping, columns);
    }

    private static bool IsJson(ReadOnlySpan<byte> text) => Start(text) is var start && start < text.Length && text[start] is (byte)'[' or (byte)'{';

    private static int Start(ReadOnlySpan<byte> text)
    {
        var start = text.IndexOfAnyExcept(" \t\r\n"u8);
        return start < 0 ? text.Length : start;
    }

    private static (RecordFormat?, IReadOnlyList<FormatProblem>) Json(ReadOnlySpan<byte> text, FileEncoding encoding)
    {
        var start = Start(text);
        return text[start] == '['
            ? (new RecordFormat { Encoding = encoding, FirstLine = new(start + 1, 1 + text[..start].Count((byte)'\n')) }, [])
            : (null, [RecordProblem.NotAList]);
    }

    private static (RecordFormat?, IReadOnlyList<FormatProblem>) Csv(TextSample sample, FileEncoding encoding, RecordMapping mapping, IReadOnlyList<RecordColumn> columns)
    {
        FormatProblem[] unknown = [.. mapping.Columns.Keys.Where(name => columns.All(column => column.Path != name)).Select(RecordProblem.ColumnUnknown)];
        if (unknown.Length > 0 || RecordHeader.Find(sample, mapping, columns) is not { } header)
        {
            return (null, unknown.Length > 0 ? unknown : [FormatProblem.Empty]);
        }

        if (header.Problems.Count > 0)
        {
            return (null, header.Problems);
        }

        var evidence = CellEvidence.Gather(sample, header.Delimiter, header.Next, Indexes(header, columns, CellType.Day), Indexes(header, columns, CellType.Number), mapping.Days, mapping.DecimalMark);
        return evidence.Problems.Count > 0 ? (null, evidence.Problems) : (new RecordFormat
        {
            Encoding = encoding,
            Delimiter = header.Delimiter,
            DecimalMark = evidence.DecimalMark,
            Days = evidence.Days,
            Headers = header.Names,
            Columns = header.Columns,
            FirstLine = header.Next,
        }, []);
    }

    private static int[] Indexes(RecordHeader header, IReadOnlyList<RecordColumn> columns, CellType type) =>
        [.. columns.Where(column => column.Type == type && header.Columns.ContainsKey(column.Path)).Select(column => header.Columns[column.Path])];
}
