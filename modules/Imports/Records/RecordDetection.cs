using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Records;

/// <summary>Finds how a file of records is written: a JSON list, or CSV with its separator, encoding, days and numbers.</summary>
internal static class RecordDetection
{
    public static (RecordFormat? Format, IReadOnlyList<FormatProblem> Problems) Detect(Stream file, RecordMapping mapping, IReadOnlyList<RecordColumn> columns, DateOnly receivedOn)
    {
        FormatProblem[] unknown = [.. mapping.Columns.Keys.Where(name => columns.All(column => column.Path != name)).Select(RecordProblem.ColumnUnknown)];
        (FileText Text, RecordHeader Header)? best = null;
        var texts = FileText.Of(file, IsJson(file) ? FileEncoding.Utf8 : mapping.Encoding, mapping.Sheet, out var problem);
        foreach (var text in texts)
        {
            if (text.Sheet is null && IsJson(text.Bytes))
            {
                return Json(text.Bytes, text.Encoding, mapping);
            }

            var header = unknown.Length > 0 ? null : RecordHeader.Find(text.Sample, text.Sheet is null ? mapping : mapping with { Delimiter = FormatDetection.WorkbookDelimiter }, columns);
            best = header is not null && (best is null || header.Rank > best.Value.Header.Rank) ? (text, header) : best;
            if (best?.Header.Fits == true)
            {
                break;
            }
        }

        return best is { } found ? Csv(found.Text, found.Header, mapping, columns, receivedOn) : (null, unknown.Length > 0 ? unknown : [problem ?? FormatProblem.Empty]);
    }

    /// <summary>A list whose bytes start as one; in such a file a few bad bytes concern their records only.</summary>
    private static bool IsJson(Stream file)
    {
        Span<byte> start = stackalloc byte[64];
        file.Position = 0;
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return IsJson(start[..read]);
    }

    private static bool IsJson(ReadOnlySpan<byte> text) => Start(text) is var start && start < text.Length && text[start] is (byte)'[' or (byte)'{';

    private static int Start(ReadOnlySpan<byte> text)
    {
        var start = text.IndexOfAnyExcept(" \t\r\n"u8);
        return start < 0 ? text.Length : start;
    }

    private static (RecordFormat?, IReadOnlyList<FormatProblem>) Json(ReadOnlySpan<byte> text, FileEncoding encoding, RecordMapping mapping)
    {
        var start = Start(text);
        return text[start] == '['
            ? (new RecordFormat { Encoding = encoding, RepeatedKeys = mapping.RepeatedKeys, FirstLine = new(start + 1, 1 + text[..start].Count((byte)'\n')) }, [])
            : (null, [RecordProblem.NotAList]);
    }

    private static (RecordFormat?, IReadOnlyList<FormatProblem>) Csv(FileText text, RecordHeader header, RecordMapping mapping, IReadOnlyList<RecordColumn> columns, DateOnly receivedOn)
    {
        if (header.Problems.Count > 0)
        {
            return (null, header.Problems);
        }

        var evidence = CellEvidence.Gather(
            text.Sample,
            new(header.Delimiter, header.Next) { Days = Indexes(header, columns, CellType.Day), Numbers = Indexes(header, columns, CellType.Number), ReceivedOn = receivedOn, IsTyped = text.Sheet is not null },
            mapping.Days,
            mapping.DecimalMark);
        return evidence.Problems.Count > 0 ? (null, evidence.Problems) : (new RecordFormat
        {
            Encoding = text.Encoding,
            Sheet = text.Sheet,
            Delimiter = header.Delimiter,
            DecimalMark = evidence.DecimalMark,
            Days = evidence.Days,
            Notations = CellNotationNames.Of(evidence.Notations),
            RepeatedKeys = mapping.RepeatedKeys,
            Headers = header.Names,
            Columns = header.Columns,
            HeaderLine = header.Line,
            FirstLine = header.Next,
            TextBytes = text.Length,
        }, []);
    }

    private static int[] Indexes(RecordHeader header, IReadOnlyList<RecordColumn> columns, CellType type) =>
        [.. columns.Where(column => column.Type == type && header.Columns.ContainsKey(column.Path)).Select(column => header.Columns[column.Path])];
}
