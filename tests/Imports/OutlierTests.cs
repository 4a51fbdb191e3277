using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Surveys;

namespace PartnerHub.Imports.Tests;

/// <summary>Days of a file that are not of its period.</summary>
public class OutlierTests
{
    private static readonly DateOnly Received = new(2017, 4, 10);

    [Theory]
    [InlineData("2062-04-04")]
    [InlineData("2017-04-11")]
    [InlineData("2016-04-04")]
    [InlineData("2007-04-04")]
    public async Task Year_MistypedOnce_LeavesThePeriodAndIsPointedOut(string day)
    {
        await using var desk = await ImportDesk.OpenAsync(batchLines: 2);

        var receipt = await desk.LoadAsync(await desk.FileAsync(SalesFile.Header, "k1;p1;2017-04-03;kes;1;1;EUR", $"k2;p1;{day};kes;1;1;EUR", "k3;p2;2017-04-04;kes;1;1;EUR"));

        Assert.Equal((3L, 0L, 1L), (receipt.Accepted, receipt.Rejected, receipt.Outliers));
        var told = Assert.Single(await desk.FactsAsync("p1"), fact => fact.Kind == "pos-submission");
        Assert.Equal(("2017-W14", true), (told.Period, told.Value.Flag));
        var remark = Assert.Single(await desk.SendAsync(new ListRemarks(receipt.Number, 10)));
        Assert.Equal((RemarkKind.Outlier, 3L), (remark.Kind, remark.Line));
        Assert.Contains(day, remark.Text.Fr, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_OfTheReceipt_IsOfThePeriod()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadAsync(await desk.FileAsync(SalesFile.Header, "k1;p1;2017-04-09;kes;1;1;EUR", "k2;p1;2017-04-10;kes;1;1;EUR"));

        Assert.Equal(0L, receipt.Outliers);
        Assert.Equal("2017-W15", Assert.Single(await desk.FactsAsync("p1"), fact => fact.Kind == "pos-submission").Period);
    }

    [Fact]
    public async Task Receipt_InTheProgramsZone_TellsWhatIsAfterIt()
    {
        // Nine in the morning of the 10th in UTC is the 10th's evening in Tokyo, and the 9th's in Samoa.
        await using var desk = await ImportDesk.OpenAsync(zone: "Pacific/Pago_Pago");

        var receipt = await desk.LoadAsync(await desk.FileAsync(SalesFile.Header, "k1;p1;2017-04-09;kes;1;1;EUR", "k2;p1;2017-04-10;kes;1;1;EUR"));

        Assert.Equal(1L, receipt.Outliers);
        Assert.Equal("2017-W14", Assert.Single(await desk.FactsAsync("p1"), fact => fact.Kind == "pos-submission").Period);
    }

    [Theory]
    [InlineData(1000, 20, 1)]
    [InlineData(1000, 21, 0)]
    [InlineData(2079, 21, 0)]
    [InlineData(2080, 21, 1)]
    [InlineData(21, 20, 1)]
    public void Days_ThatAreFew_AreOutliers(int usual, int odd, int outliers)
    {
        var days = new DayCounts();
        Add(days, "2017-04-03", usual);
        Add(days, "2017-01-02", odd);

        Assert.Equal(outliers, days.Outliers(Received).Count);
    }

    [Theory]
    [InlineData("2017-03-03", 0)]
    [InlineData("2017-03-02", 1)]
    public void Day_MoreThan31DaysFromTheNearest_IsAnOutlier(string day, int outliers)
    {
        var days = new DayCounts();
        Add(days, "2017-04-03", 100);
        Add(days, day, 1);

        Assert.Equal(outliers, days.Outliers(Received).Count);
    }

    [Fact]
    public void Days_ThatAreAllFarApart_KeepThatOfTheMostLines()
    {
        var days = new DayCounts();
        Add(days, "2016-10-03", 1);
        Add(days, "2016-12-05", 3);
        Add(days, "2017-04-03", 2);

        Assert.Equal([new DateOnly(2016, 10, 3), new DateOnly(2017, 4, 3)], days.Outliers(Received).Order());
    }

    [Fact]
    public void Weeks_OfTwoMonthsApart_AreBothOfThePeriod()
    {
        var days = new DayCounts();
        foreach (var day in Enumerable.Range(2, 10))
        {
            Add(days, $"2017-01-{day:00}", 1);
            Add(days, $"2017-03-{day:00}", 1);
        }

        Assert.Empty(days.Outliers(Received));
    }

    [Fact]
    public void Days_AllAfterTheReceipt_AreTheFilesOwn()
    {
        var days = new DayCounts();
        Add(days, "2017-04-11", 3);

        Assert.Empty(days.Outliers(Received));
    }

    private static void Add(DayCounts days, string day, int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            days.Add(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
