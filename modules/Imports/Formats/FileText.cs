using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Workbooks;

namespace PartnerHub.Imports.Formats;

/// <summary>The start of a file as lines of text, or of one of its sheets.</summary>
internal sealed record FileText(FileEncoding Encoding, string? Sheet, byte[] Bytes)
{
    private const int SampleSize = 4 << 20;

    public TextSample Sample => new(Bytes, Encoding.LosesText);

    /// <summary>One text, or one for each sheet that may be meant, in their order; none with the problem.</summary>
    public static IEnumerable<FileText> Of(Stream file, FileEncoding? declared, string? sheet, out FormatProblem? problem)
    {
        file.Position = 0;
        var bytes = Start(file);
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

        return [new(encoding, null, Start(Utf8Text.Open(file, encoding, 0)))];
    }

    private static FileText OfSheet(Stream file, string sheet)
    {
        using var text = WorkbookText.Open(file, sheet);
        return new(FileEncoding.Workbook, sheet, Start(text));
    }

    /// <summary>Whole lines, so that no half of a number is taken for evidence.</summary>
    private static byte[] Start(Stream text)
    {
        var bytes = new byte[SampleSize];
        var read = text.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var whole = read < SampleSize ? read : bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        return bytes[..(whole == 0 ? read : whole)];
    }
}
