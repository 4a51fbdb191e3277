using PartnerHub.Contracts;
using PartnerHub.Imports.Lines;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Formats;

/// <summary>How a file is to be read, or why it is not read at all.</summary>
internal sealed record DetectedFormat(SalesFileFormat? Format, IReadOnlyList<FormatProblem> Problems);

/// <summary>
/// Finds how a file is written by its start, where its mapping does not say so. What can be read in two ways is never
/// guessed: it is a problem that asks for a mapping.
/// </summary>
internal static class FormatDetection
{
    private const int SampleSize = 4 << 20;

    /// <param name="file">A file that can be read from any place.</param>
    /// <param name="mapping">What is declared.</param>
    /// <param name="details">The details that the program's sales facts may carry.</param>
    public static DetectedFormat Detect(Stream file, FileMapping mapping, IReadOnlyList<FactDetail> details)
    {
        file.Position = 0;
        var bytes = Sample(file);
        if (bytes.Length == 0)
        {
            return Refused(FormatProblem.Empty);
        }

        FormatProblem? problem = null;
        if ((mapping.Encoding ?? EncodingDetection.Detect(bytes, out problem)) is not { } encoding)
        {
            return Refused(problem!);
        }

        var sample = new TextSample(Sample(Utf8Text.Open(file, encoding, 0)), encoding != FileEncoding.Utf8);
        var header = Header.Find(sample, mapping, details);
        return header.Columns is null ? Refused(header.Problem!) : Conclude(sample, header.Columns, encoding, header, mapping);
    }

    /// <summary>Whole lines, so that no half of a number is taken for evidence.</summary>
    public static byte[] Sample(Stream text)
    {
        var bytes = new byte[SampleSize];
        var read = text.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var whole = read < SampleSize ? read : bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        return bytes[..(whole == 0 ? read : whole)];
    }

    private static DetectedFormat Conclude(TextSample sample, HeaderColumns columns, FileEncoding encoding, Header header, FileMapping mapping)
    {
        if (columns.Problems.Count > 0)
        {
            return new(null, columns.Problems);
        }

        var format = new SalesFileFormat
        {
            Encoding = encoding,
            Delimiter = header.Delimiter,
            Currency = mapping.Currency,
            Member = mapping.Member,
            Headers = header.Names,
            Columns = columns.Columns,
            Details = columns.Details,
            FirstLine = header.Next,
        };
        var evidence = CellEvidence.Gather(sample, format, mapping);
        var found = format with { DecimalMark = evidence.DecimalMark, Days = evidence.Days };
        return new(evidence.Problems.Count == 0 ? found : null, evidence.Problems);
    }

    private static DetectedFormat Refused(FormatProblem problem) => new(null, [problem]);
}
