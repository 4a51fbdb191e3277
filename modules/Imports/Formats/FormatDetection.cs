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
    /// <param name="file">A file that can be read from any place.</param>
    /// <param name="mapping">What is declared.</param>
    /// <param name="details">The details that the program's sales facts may carry.</param>
    /// <param name="receivedOn">The day of its receipt.</param>
    public static DetectedFormat Detect(Stream file, FileMapping mapping, IReadOnlyList<FactDetail> details, DateOnly? receivedOn = null)
    {
        (FileText Text, Header Header)? best = null;
        var texts = FileText.Of(file, mapping.Encoding, mapping.Sheet, out var problem);
        foreach (var text in texts)
        {
            var header = Header.Find(text.Sample, text.Sheet is null ? mapping : mapping with { Delimiter = WorkbookDelimiter }, details);
            best = best is null || header.Rank > best.Value.Header.Rank ? (text, header) : best;
            if (header.Fits)
            {
                break;
            }
        }

        return best is null ? Refused(problem!) : best.Value.Header is { Columns: null, Problem: { } why } ? Refused(why) : Conclude(best.Value.Text, best.Value.Header, mapping, receivedOn ?? DateOnly.MaxValue);
    }

    /// <summary>Between the cells of a row, when a sheet is read as text.</summary>
    public const char WorkbookDelimiter = ';';

    private static DetectedFormat Conclude(FileText text, Header header, FileMapping mapping, DateOnly receivedOn)
    {
        var columns = header.Columns!;
        if (columns.Problems.Count > 0)
        {
            return new(null, columns.Problems);
        }

        var format = new SalesFileFormat
        {
            Encoding = text.Encoding,
            Sheet = text.Sheet,
            Delimiter = header.Delimiter,
            Currency = mapping.Currency,
            Member = mapping.Member,
            RepeatedKeys = mapping.RepeatedKeys,
            Headers = header.Names,
            Columns = columns.Columns,
            Details = columns.Details,
            HeaderLine = header.Line,
            FirstLine = header.Next,
            TextBytes = text.Length,
        };
        var evidence = CellEvidence.Gather(text.Sample, format, mapping, receivedOn);
        var found = format with { DecimalMark = evidence.DecimalMark, Days = evidence.Days, Notations = CellNotationNames.Of(evidence.Notations) };
        return new(evidence.Problems.Count == 0 ? found : null, evidence.Problems);
    }

    private static DetectedFormat Refused(FormatProblem problem) => new(null, [problem]);
}
