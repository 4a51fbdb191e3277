using System.Text;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Tests;

public class NotationTests
{
    private static readonly DateOnly ReceivedOn = new(2026, 11, 30);

    [Theory]
    [InlineData("2026-10-14 13:45:10")]
    [InlineData("2026-10-14T13:45:10.123Z")]
    [InlineData("2026-10-14T23:30+02:00")]
    [InlineData("14/10/2026 9:05")]
    [InlineData("14.10.2026 9h05")]
    [InlineData("10/14/2026, 1:45:00 PM")]
    [InlineData("10/14/2026 1:45\u202FPM")]
    [InlineData("14 oct. 2026 13:45")]
    [InlineData("20261014134500")]
    [InlineData("20261014T1345")]
    [InlineData("14/10/26")]
    [InlineData("10/14/26")]
    [InlineData("14-Oct-26")]
    [InlineData("46309")]
    [InlineData("46309.75")]
    [InlineData("=\"2026-10-14\"")]
    public void Day_AsExportsWriteIt_IsRead(string day) =>
        Assert.Equal(new DateOnly(2026, 10, 14), Read(day, "1").Accepted.Single().Day);

    [Theory]
    [InlineData("14/10/27", 2027)]
    [InlineData("30/11/27", 2027)]
    [InlineData("31/12/27", 1927)]
    [InlineData("14/10/99", 1999)]
    [InlineData("14/10/00", 2000)]
    public void Year_OfTwoDigits_IsAtMostAYearAhead(string day, int year) => Assert.Equal(year, Read(day, "1").Accepted.Single().Day.Year);

    [Theory]
    [InlineData("14/10/026")]
    [InlineData("14/10/20266")]
    [InlineData("14/10/6")]
    [InlineData("14/10/2026 25:00")]
    [InlineData("14/10/2026 12:75")]
    [InlineData("14/10/2026 x")]
    [InlineData("14/13/26")]
    public void Day_OfNoForm_IsRejectedWithItsLine(string day)
    {
        var read = SalesFile.One($"k1;p1;{day};kes;2;1;EUR", new() { Days = DayFormat.DayFirst, DecimalMark = DecimalMark.Point });

        Assert.Equal((2L, "not-a-day"), (read.Rejected.Single().LineNumber, read.Rejected.Single().Reason.Code));
    }

    [Theory]
    [InlineData("05/04/26")]
    [InlineData("26-10-14")]
    [InlineData("14-10-26 08:00")]
    public void Days_OfTwoDigitsThatReadInTwoWays_RefuseTheFile(string day) =>
        Assert.Equal("days-ambiguous", SalesFile.Detect(SalesFile.Utf8(SalesFile.Header, $"k1;p1;{day};kes;1;1;EUR")).Problems.Single().Code);

    [Theory]
    [InlineData("31-10-26 08:00", DayFormat.DayFirst)]
    [InlineData("26-10-14", DayFormat.YearFirst)]
    public void Days_OfTwoDigits_AreReadAsDeclared(string day, object form) =>
        Assert.Equal(2026, SalesFile.One($"k1;p1;{day};kes;1;1;EUR", new() { Days = (DayFormat)form, DecimalMark = DecimalMark.Point }).Accepted.Single().Day.Year);

    [Theory]
    [InlineData("€ 1,234.50", 12_345_000)]
    [InlineData("1.234,50 €", 12_345_000)]
    [InlineData("1\u2009234,50\u00A0€", 12_345_000)]
    [InlineData("EUR 12.50", 125_000)]
    [InlineData("-€12.50", -125_000)]
    [InlineData("€-12.50", -125_000)]
    [InlineData("(1,234.50)", -12_345_000)]
    [InlineData("(12,5 €)", -125_000)]
    [InlineData("€(12.5)", -125_000)]
    [InlineData("12,34,567.50", 12_345_675_000L)]
    [InlineData("1,00,000.00", 1_000_000_000)]
    [InlineData("12,34,56,789", 1_234_567_890_000L)]
    [InlineData("=\"12.5\"", 125_000)]
    [InlineData("€.5", 5_000)]
    public void Amount_AsExportsWriteIt_IsRead(string amount, long expected) => Assert.Equal(expected, Read("2026-10-14", amount).Accepted.Single().Amount);

    [Theory]
    [InlineData("¥1500", "currency-denied")]
    [InlineData("$1,500.00", "currency-denied")]
    [InlineData("1500 JPY", "currency-denied")]
    [InlineData("1500 pcs", "not-a-number")]
    [InlineData("(-12)", "not-a-number")]
    [InlineData("(12", "not-a-number")]
    [InlineData("€ 12 €", "not-a-number")]
    [InlineData("1,2,345", "not-a-number")]
    [InlineData("12,345,67,890", "not-a-number")]
    [InlineData("5 %", "not-a-number")]
    [InlineData("€", "not-a-number")]
    public void Amount_ThatSaysSomethingElse_IsRejectedWithItsLine(string amount, string reason)
    {
        var read = SalesFile.One($"k1;p1;2026-10-14;kes;2;\"{amount}\";EUR");

        Assert.Equal((2L, "amount", reason), (read.Rejected.Single().LineNumber, read.Rejected.Single().Column, read.Rejected.Single().Reason.Code));
    }

    [Theory]
    [InlineData("Rs.500", "INR", 5_000_000)]
    [InlineData("US$ 1,500.00", "USD", 15_000_000)]
    [InlineData("$1,500.00", "CAD", 15_000_000)]
    [InlineData("kr. 500", "DKK", 5_000_000)]
    [InlineData("500 zł", "PLN", 5_000_000)]
    [InlineData("CHF 1'500.50", "CHF", 15_005_000)]
    public void Amount_WithTheSignOfItsCurrency_IsRead(string amount, string currency, long expected) =>
        Assert.Equal((expected, currency), SalesFile.One($"k1;p1;2026-10-14;kes;2;{amount};{currency}").Accepted.Select(line => (line.Amount, line.Currency)).Single());

    [Theory]
    [InlineData("=\"00123\";p1;2026-10-14;24\" screen;2;1;EUR", "00123", "24\" screen")]
    [InlineData("\"=\"\"00123\"\"\";p1;2026-10-14;24\" or 27\" screen;2;1;EUR", "00123", "24\" or 27\" screen")]
    [InlineData("k1;p1;2026-10-14;\"a ; 5\"\" disk\";2;1;EUR", "k1", "a ; 5\" disk")]
    [InlineData("=\"a;b\";p1;2026-10-14;6'2\";2;1;EUR", "a;b", "6'2\"")]
    public void Quotes_InsideCells_AreTheirMarks(string line, string key, string product)
    {
        string[] lines = [SalesFile.Header, line, "k9;p1;2026-10-15;kes;2;1;EUR"];

        var read = SalesFile.Read(SalesFile.Utf8(lines));

        Assert.Empty(read.Rejected);
        Assert.Equal([(key, product, 2L), ("k9", "kes", 3L)], read.Accepted.Select(one => (one.LineKey, one.Product!, one.LineNumber)));
    }

    [Fact]
    public void ManyInchMarks_KeepEveryLineAndTheRecordsBetween()
    {
        string[] lines = [SalesFile.Header + ";note", .. Enumerable.Range(0, 50_000).Select(i => $"k{i};p1;2026-10-14;{(i % 3 == 0 ? "kes;2;1;EUR;\"two\nlines\"" : $"{i}\" screen;2;1;EUR;")}")];

        var read = SalesFile.Read(SalesFile.Utf8(lines));

        Assert.Equal((50_000, 0), (read.Accepted.Count, read.Rejected.Count));
        Assert.Equal(Enumerable.Range(0, 50_000).Select(i => $"k{i}"), read.Accepted.Select(line => line.LineKey));
    }

    [Fact]
    public void Notations_ThatWereFound_AreTold()
    {
        var file = SalesFile.Utf8(SalesFile.Header, "=\"1\";p1;14/10/26 10:00;24\" screen;2;(12,50 €);EUR");

        Assert.Equal(["time-of-day", "two-digit-year", "currency-sign", "parentheses", "text-guard"], SalesFile.Format(file).Notations!);
        Assert.Null(SalesFile.Format(SalesFile.Utf8(SalesFile.Header, "1;p1;14/10/2026;kes;2;12,50;EUR")).Notations);
    }

    private static ReadLines Read(string day, string amount)
    {
        var file = SalesFile.Utf8(SalesFile.Header, $"k1;p1;{day};kes;2;{amount};EUR");
        var detected = FormatDetection.Detect(new MemoryStream(file), SalesFile.Undeclared, SalesFile.Details, ReceivedOn);
        Assert.Empty(detected.Problems);
        return SalesFile.Read(new MemoryStream(file), detected.Format! with { ReceivedOn = ReceivedOn });
    }
}
