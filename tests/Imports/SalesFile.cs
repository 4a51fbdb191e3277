using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Loads;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Tests;

/// <summary>A file of a test, and what reading it gives.</summary>
internal static class SalesFile
{
    public const string Header = "key;partner;date;product;quantity;amount;currency";
    public static readonly FileMapping Undeclared = new();

    public static readonly FactDetail[] Details =
    [
        new() { Id = "channel", Name = LocalizedText.Of("Canal", "Channel"), Type = FactDetailType.Text },
        new() { Id = "margin", Name = LocalizedText.Of("Marge", "Margin"), Type = FactDetailType.Number },
        new() { Id = "promotion", Name = LocalizedText.Of("Promotion", "Promotion"), Type = FactDetailType.Flag },
        new() { Id = "shippedOn", Name = LocalizedText.Of("Expédié le", "Shipped on"), Type = FactDetailType.Date },
    ];

    public static byte[] Utf8(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\n", lines) + "\n");

    public static DetectedFormat Detect(byte[] file, FileMapping? mapping = null) => FormatDetection.Detect(new MemoryStream(file), mapping ?? Undeclared, Details);

    public static SalesFileFormat Format(byte[] file, FileMapping? mapping = null)
    {
        var detected = Detect(file, mapping);
        Assert.Empty(detected.Problems);
        return detected.Format!;
    }

    public static ReadLines Read(byte[] file, FileMapping? mapping = null) => Read(new MemoryStream(file), Format(file, mapping));

    public static ReadLines Read(Stream file, SalesFileFormat format, int batchSize = 1000)
    {
        var read = new ReadLines([], []);
        using var reader = new SalesFileReader(file, format);
        var batch = new SalesBatch(batchSize);
        while (reader.Read(batch))
        {
            read.Accepted.AddRange(batch.Lines);
            read.Rejected.AddRange(batch.Rejected);
            read.Blank += batch.Blank;
        }

        return read;
    }

    /// <summary>The reading of one line behind the usual header.</summary>
    public static ReadLines One(string line, FileMapping? mapping = null) =>
        Read(Utf8(Header, line), mapping ?? new() { Days = DayFormat.YearFirst, DecimalMark = DecimalMark.Point });
}

internal sealed record ReadLines(List<SalesLine> Accepted, List<RejectedLine> Rejected)
{
    public int Blank { get; set; }
}
