using System.Globalization;
using System.Text;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Tests;

/// <summary>Numbers on both sides of what is one.</summary>
public class NumberCellsTests
{
    [Theory]
    [InlineData(0.5, 0.0001, 0d)]
    [InlineData(0.5001, 0.0001, 0.0001d)]
    [InlineData(1.4999, 0.0001, 0.0001d)]
    [InlineData(1.5, 0.0001, 0.0002d)]
    [InlineData(2.5, 0.0001, 0.0002d)]
    [InlineData(2.5001, 0.0001, 0.0003d)]
    [InlineData(-0.5, 0.0001, 0d)]
    [InlineData(-1.5, 0.0001, -0.0002d)]
    [InlineData(-2.5, 0.0001, -0.0002d)]
    [InlineData(-2.5001, 0.0001, -0.0003d)]
    [InlineData(3, -2.5, -7.5d)]
    [InlineData(999_999_999_999.9999, 1, 999_999_999_999.9999d)]
    [InlineData(-999_999_999_999.9999, 1, -999_999_999_999.9999d)]
    [InlineData(500_000_000_000, 2, null)]
    [InlineData(-500_000_000_000, 2, null)]
    [InlineData(999_999_999_999, 999_999_999_999, null)]
    public void Product_OfTwoNumbers_IsRoundedHalfToEven(double left, double right, double? expected)
    {
        var fits = ScaledNumber.TryMultiply(Scaled(left), Scaled(right), out var product);

        Assert.Equal((expected is not null, Scaled(expected ?? 0)), (fits, product));
    }

    [Theory]
    [InlineData("1 000 000", ".", 10_000_000_000L)]
    [InlineData("12,34,567", ".", 12_345_670_000L)]
    [InlineData("1,23,45,678.5", ".", 123_456_785_000L)]
    [InlineData("123 456,5", ",", 1_234_565_000L)]
    [InlineData("123.456,5", ",", 1_234_565_000L)]
    [InlineData("123\u2019456.5", ".", 1_234_565_000L)]
    [InlineData("123\u00A0456", null, 1_234_560_000L)]
    [InlineData("123\u2009456", null, 1_234_560_000L)]
    [InlineData("12'345", null, 123_450_000L)]
    [InlineData("- 12", ".", -120_000L)]
    [InlineData("\u2212 12", ".", -120_000L)]
    [InlineData("12 -", ".", -120_000L)]
    [InlineData("-1 234", ".", -12_340_000L)]
    [InlineData("+1 234", ".", 12_340_000L)]
    [InlineData("0.0001", ".", 1L)]
    [InlineData("0.00010", ".", 1L)]
    [InlineData("999999999999", null, 9_999_999_999_990_000L)]
    [InlineData("1,2,345", ".", null)]
    [InlineData("1,23,456,789", ".", null)]
    [InlineData("123,45,678", ".", null)]
    [InlineData("12,34", ".", null)]
    [InlineData("12,34.5", ".", null)]
    [InlineData("12,345,67", ".", null)]
    [InlineData("12,34,56", ".", null)]
    [InlineData("1,234,", ".", null)]
    [InlineData(",234", ".", null)]
    [InlineData("1,234.5,6", ".", null)]
    [InlineData("1 234\u00A0567", ".", null)]
    [InlineData("1.5", null, null)]
    [InlineData("1,234", null, null)]
    [InlineData("1,234", ",", 12_340L)]
    [InlineData("+", ".", null)]
    [InlineData("+-5", ".", null)]
    [InlineData("1:5", ".", null)]
    [InlineData("1/5", ".", null)]
    [InlineData("1.5:", ".", null)]
    public void Number_OfAFile_IsReadByItsMark(string text, string? mark, long? expected)
    {
        var fault = ScaledNumber.TryParse(Utf8(text), Mark(mark), out var scaled);

        Assert.Equal(expected is { } number ? (NumberFault.None, number) : (NumberFault.NotANumber, scaled), (fault, scaled));
    }

    [Theory]
    [InlineData("1000000000000", ".", "TooLarge")]
    [InlineData("1000000000000.5", ".", "TooLarge")]
    [InlineData("1000000000000,5", ",", "TooLarge")]
    [InlineData("-1000000000000.55", ".", "TooLarge")]
    [InlineData("99999999999999999999", null, "TooLarge")]
    [InlineData("1000000000000.", ".", "NotANumber")]
    [InlineData("1000000000000.5x", ".", "NotANumber")]
    [InlineData("1000000000000x", ".", "NotANumber")]
    [InlineData("1000000000000,5", ".", "NotANumber")]
    [InlineData("1000000000000.5", null, "NotANumber")]
    [InlineData("0.00001", ".", "TooManyDecimals")]
    [InlineData("0.000010", ".", "TooManyDecimals")]
    [InlineData("0.00001x", ".", "NotANumber")]
    public void Number_ThatIsNotKept_IsSaidWhy(string text, string? mark, string fault) => Assert.Equal(fault, ScaledNumber.TryParse(Utf8(text), Mark(mark), out _).ToString());

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Number_WithASign_IsLookedAtUpToItsLimit(int length, bool isRead)
    {
        Assert.Equal(isRead, ScaledNumber.TryParse(Utf8("+" + new string('0', length - 2) + "5"), DecimalMark.Point, out _) == NumberFault.None);
        Assert.Equal(isRead, new NumberCells(DecimalMark.Point, false).TryRead(Utf8("(" + new string('0', length - 3) + "5)"), out _) == NumberFault.None);
    }

    [Theory]
    [InlineData("5", 50_000L)]
    [InlineData("(5)", -50_000L)]
    [InlineData("( 5 )", -50_000L)]
    [InlineData("(.5)", -5_000L)]
    [InlineData("-5", -50_000L)]
    [InlineData("€5", null)]
    [InlineData("5 EUR", null)]
    [InlineData("(5", null)]
    [InlineData("5)", null)]
    [InlineData("x", null)]
    [InlineData("()", null)]
    public void Quantity_InAFile_IsANumberAlone(string cell, long? expected)
    {
        var fault = new NumberCells(DecimalMark.Point, false).TryRead(Utf8(cell), out var scaled);

        Assert.Equal((expected is null ? NumberFault.NotANumber : NumberFault.None, expected ?? 0), (fault, scaled));
    }

    [Theory]
    [InlineData("€.5", 5_000L, "EUR")]
    [InlineData("€ .5", 5_000L, "EUR")]
    [InlineData("-€.5", -5_000L, "EUR")]
    [InlineData("(€.5)", -5_000L, "EUR")]
    [InlineData("EUR .5", 5_000L, "EUR")]
    [InlineData("- .5", -5_000L, null)]
    [InlineData("kr.500", 5_000_000L, "SEK NOK DKK ISK")]
    [InlineData("kr. 500", 5_000_000L, "SEK NOK DKK ISK")]
    [InlineData("лв.500", 5_000_000L, "BGN")]
    [InlineData("500 лв.", 5_000_000L, "BGN")]
    [InlineData("500-€", -5_000_000L, "EUR")]
    [InlineData("500 €-", -5_000_000L, "EUR")]
    [InlineData("\u2212500 €", -5_000_000L, "EUR")]
    [InlineData("500 €\u2212", -5_000_000L, "EUR")]
    [InlineData("€\u2212500", -5_000_000L, "EUR")]
    [InlineData("(500) €", -5_000_000L, "EUR")]
    [InlineData("(500 €)", -5_000_000L, "EUR")]
    [InlineData("€(500)", -5_000_000L, "EUR")]
    [InlineData("500 CHF", 5_000_000L, "CHF")]
    [InlineData("euros 500", 5_000_000L, "EUR")]
    [InlineData("€500$", null, null)]
    [InlineData("€500€", null, null)]
    [InlineData("-(500)", null, null)]
    [InlineData("(500-)", null, null)]
    [InlineData("500 chf", null, null)]
    [InlineData("500 CHf", null, null)]
    [InlineData("500 CHFR", null, null)]
    [InlineData("500 pcs", null, null)]
    public void Amount_WithWhatStandsAround_TellsItsCurrency(string cell, long? expected, string? currencies)
    {
        var fault = new NumberCells(DecimalMark.Point, false).TryReadMoney(Utf8(cell), out var scaled, out var found);

        Assert.Equal((expected is null ? NumberFault.NotANumber : NumberFault.None, expected ?? 0, currencies), (fault, scaled, found));
    }

    [Fact]
    public void Amount_TooLargeOrFine_IsSaidWithItsSignToo()
    {
        var cells = new NumberCells(DecimalMark.Point, false);

        Assert.Equal(NumberFault.TooLarge, cells.TryReadMoney("€ 1000000000000"u8, out _, out _));
        Assert.Equal(NumberFault.TooManyDecimals, cells.TryReadMoney("€ 0.00001"u8, out _, out _));
    }

    [Fact]
    public void Number_OfAWorkbook_MayHaveAPointWhateverItsTextsHave()
    {
        Assert.Equal((NumberFault.None, 12_345_000L), (new NumberCells(DecimalMark.Comma, true).TryReadMoney("1234.5"u8, out var typed, out _), typed));
        Assert.Equal((NumberFault.None, -12_345_000L), (new NumberCells(DecimalMark.Comma, true).TryRead("-1234.5"u8, out var negative), negative));
        Assert.Equal((NumberFault.None, 12_345_000L), (new NumberCells(DecimalMark.Comma, true).TryRead("1234,5"u8, out var text), text));
        Assert.Equal(NumberFault.NotANumber, new NumberCells(DecimalMark.Comma, false).TryRead("1234.5"u8, out _));
    }

    private static long Scaled(double number) => (long)(decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) * 10_000);

    private static DecimalMark? Mark(string? mark) => mark switch { "." => DecimalMark.Point, "," => DecimalMark.Comma, _ => null };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
