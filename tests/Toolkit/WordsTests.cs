using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData("2018-01-01", "1er janvier 2018", "1 January 2018")]
    [InlineData("2018-08-02", "2 août 2018", "2 August 2018")]
    [InlineData("2018-12-31", "31 décembre 2018", "31 December 2018")]
    public void Say_Day_IsWrittenEachLanguagesWay(string day, string fr, string en)
    {
        var text = Words.Say($"{Day(day):D}", $"{Day(day):D}");

        Assert.Equal((fr, en), (text.Fr, text.En));
    }

    [Fact]
    public void Say_Money_IsWrittenEachLanguagesWay()
    {
        var text = Words.Say($"{-1234567.5m:N2} {"EUR"}", $"{-1234567.5m:N2} {"EUR"}");

        Assert.Equal("-1\u202f234\u202f567,50 EUR", text.Fr);
        Assert.Equal("-1,234,567.50 EUR", text.En);
    }
}
