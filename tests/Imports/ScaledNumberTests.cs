using System.Globalization;
using System.Text;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Tests;

public class ScaledNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0.0001", -1)]
    [InlineData("+12.5", 125_000)]
    [InlineData("12.5-", -125_000)]
    [InlineData("\u221212.5", -125_000)]
    [InlineData(".5", 5_000)]
    [InlineData("007", 70_000)]
    [InlineData("1.50000000", 15_000)]
    [InlineData("1,234,567.8", 12_345_678_000)]
    [InlineData("1 234", 12_340_000)]
    [InlineData("1\u202F234\u202F567", 12_345_670_000)]
    [InlineData("1'234.5", 12_345_000)]
    [InlineData("999999999999.9999", 9_999_999_999_999_999)]
    public void Number_WrittenInManyWays_IsRead(string text, long expected) => Assert.Equal((NumberFault.None, expected), Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("5.")]
    [InlineData("--5")]
    [InlineData("-5-")]
    [InlineData("1,23")]
    [InlineData("0,123")]
    [InlineData("1,2345")]
    [InlineData("1234,567")]
    [InlineData("1,234 567")]
    [InlineData("1.234,567")]
    [InlineData("1e5")]
    [InlineData("٣")]
    [InlineData("12\0")]
    public void Text_ThatIsNoNumber_IsRefused(string text) => Assert.Equal(NumberFault.NotANumber, Parse(text).Fault);

    [Theory]
    [InlineData("1.00001", NumberFault.TooManyDecimals)]
    [InlineData("1000000000000", NumberFault.TooLarge)]
    [InlineData("-99999999999999999999999999.5", NumberFault.TooLarge)]
    public void Number_BeyondWhatIsKept_IsRefused(string text, object fault) => Assert.Equal((NumberFault)fault, Parse(text).Fault);

    [Fact]
    public void Numbers_ReadAndWritten_AreTheSame()
    {
        var random = new Random(20171);
        for (var i = 0; i < 2_000; i++)
        {
            var scaled = random.NextInt64(-ScaledNumber.Limit, ScaledNumber.Limit);

            Assert.Equal((NumberFault.None, scaled), Parse(ScaledNumber.ToDecimal(scaled).ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static (NumberFault Fault, long Scaled) Parse(string text) =>
        (ScaledNumber.TryParse(Encoding.UTF8.GetBytes(text), DecimalMark.Point, out var scaled), scaled);
}
