using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Workbooks;

namespace PartnerHub.Imports.Formats;

/// <summary>The start of a file as lines of text, or of one of its sheets.</summary>
internal sealed record FileText(FileEncoding Encoding, string? Sheet, byte[] Bytes)
{
    private const int SampleSize = 4 << 20;

    /// <summary>How long the whole text is, by how much of the file its start took; null where it is the file.</summary>
    public long? Length { get; private init; }

    public TextSample Sample => new(Bytes, Encoding.LosesText);

    /// <summary>One text, or one for each sheet that may be meant, in their order; none with the problem.</summary>
    public static IEnumerable<FileText> Of(Stream file, FileEncoding? declared, string? sheet, out FormatProblem? problem)
    {
        file.Position = 0;
        var bytes = Start(file, out _);
        if (WorkbookFile.IsLike(bytes))
        {
            problem = WorkbookFile.Check(file, bytes, sheet, out var sheets);
            return sheets.Select(name => OfSheet(file, name));
        }

        problem = bytes.Length == 0 ? FormatProblem.Empty : declared == FileEncoding.Workbook ? FileProblem.Workbook : null;
        if (problem is not null || EncodingDetection.Detect(bytes, declared, out problem) is not { } encoding)
        {
            return [];
        }

        var start = Start(Utf8Text.Open(file, encoding, 0), out var isWhole);
        return [new(encoding, null, start) { Length = encoding == FileEncoding.Utf8 ? null : Whole(start, isWhole, file.Position, file.Length) }];
    }

    private static FileText OfSheet(Stream file, string sheet)
    {
        using var text = WorkbookText.Open(file, sheet);
        var start = Start(text, out var isWhole);
        return new(FileEncoding.Workbook, sheet, start) { Length = Whole(start, isWhole, text.Unpacked, text.UnpackedLength) };
    }

    private static long Whole(byte[] start, bool isWhole, long taken, long length) =>
        isWhole || taken <= 0 ? start.Length : Math.Max(start.Length, (long)(start.Length * ((double)length / taken)));

    /// <summary>Whole lines, so that no half of a number is taken for evidence.</summary>
    private static byte[] Start(Stream text, out bool isWhole)
    {
        var bytes = new byte[SampleSize];
        var read = text.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        isWhole = read < SampleSize;
        var whole = isWhole ? read : bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        return bytes[..(whole == 0 ? read : whole)];
    }
}
