namespace PartnerHub.Kits.Ui.Tests.Choices;

public class AskedDayTests
{
    [Theory]
    [InlineData("2017-06-15")]
    [InlineData("2024-02-29")]
    [InlineData("1900-01-01")]
    [InlineData("2999-12-31")]
    public void Read_ADay_IsThatDay(string text)
    {
        var asked = AskedDay.Read(text);

        Assert.False(asked.IsWrong);
        Assert.Equal(text, PageAddress.Text(asked.Day!.Value));
    }

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("15/06/2017")]
    [InlineData("2017-6-15")]
    [InlineData(" 2017-06-15")]
    [InlineData("1899-12-31")]
    [InlineData("3000-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("tomorrow")]
    public void Read_WhatIsNoDay_IsWrongAndNeverToday(string text)
    {
        var asked = AskedDay.Read(text);

        Assert.True(asked.IsWrong);
        Assert.Null(asked.Day);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Read_Nothing_AsksForNoDay(string? text) => Assert.Equal(default, AskedDay.Read(text));
}
