using System.Text;
using PartnerHub.Eligibility.ListDuties;

namespace PartnerHub.Eligibility.Tests.ListDuties;

public class CalendarTextTests
{
    [Fact]
    public void Text_WithSignsOfTheFormat_IsEscaped() =>
        Assert.Equal("SUMMARY:a\\, b\\; c\\\\ d\\ne\r\n", new CalendarText().AddText("SUMMARY", "a, b; c\\ d\r\ne\u0007").ToString());

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("視")]
    [InlineData("😀")]
    public void Line_LongerThanAllowed_IsFoldedBetweenLetters(string letter)
    {
        var long200 = string.Concat(Enumerable.Repeat(letter, 200));

        var text = new CalendarText().AddText("SUMMARY", long200).ToString();

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Equal($"SUMMARY:{long200}\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Line_OfJust75Octets_IsNotFolded() =>
        Assert.Equal($"SUMMARY:{new string('x', 67)}\r\n", new CalendarText().AddText("SUMMARY", new string('x', 67)).ToString());
}
