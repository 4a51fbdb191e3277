using PartnerHub.Imports.Receipts;

namespace PartnerHub.Imports.Tests;

/// <summary>Rows that sum others up.</summary>
public class TotalsRowTests
{
    private static readonly string[] Lines = [SalesFile.Header, "k1;p1;2017-04-04;kes;1;100;EUR", "k2;p1;2017-04-04;kes;1;50.25;EUR"];

    [Theory]
    [InlineData("Total;;;;2;150.25;EUR")]
    [InlineData("TOTAL GÉNÉRAL;;;;;150,25;")]
    [InlineData(";;;;2;150.25;")]
    [InlineData(";p1;;Sous-total;2;150.25;EUR")]
    [InlineData("x;Grand total p1;;;2;150.25;EUR")]
    [InlineData("Summe:;;;;;150.25;EUR")]
    [InlineData("Total;150.25")]
    [InlineData("Total;p1;2017-04-04;kes;2;150.25;EUR")]
    [InlineData("Total (EUR);;;;;150.2500;EUR")]
    public async Task Row_ThatComesToTheLinesBefore_IsLeftOut(string row)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadAsync(await desk.FileAsync([.. Lines, row.Replace("150,25", "150.25", StringComparison.Ordinal)]));

        Assert.Equal((2L, 0L, 1L), (receipt.Accepted, receipt.Rejected, receipt.Totals));
        Assert.Equal("04-04:kes:2:150.25", await desk.SalesAsync("p1"));
        var remark = Assert.Single(await desk.SendAsync(new ListRemarks(receipt.Number, 10)));
        Assert.Equal((RemarkKind.Total, 4L), (remark.Kind, remark.Line));
        Assert.True(Assert.Single(await desk.FactsAsync("p1"), fact => fact.Kind == "pos-submission").Value.Flag);
    }

    [Fact]
    public async Task Rows_OfEachPartAndOfAll_AreLeftOut()
    {
        await using var desk = await ImportDesk.OpenAsync(batchLines: 2);

        var receipt = await desk.LoadAsync(await desk.FileAsync([.. Lines, ";;;Subtotal;;150.25;", "k3;p2;2017-04-05;kes;1;7;EUR", "k4;p2;2017-04-05;kes;;oops;EUR", "Sub-total;;;;;7;", "Total;;;;;157.25;"]));

        Assert.Equal((3L, 1L, 3L), (receipt.Accepted, receipt.Rejected, receipt.Totals));
    }

    [Fact]
    public async Task Row_ThatSumsALineUpThatIsRejectedForItsDay_IsLeftOut()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadAsync(await desk.FileAsync([.. Lines, "k3;p1;2017-04-99;kes;1;9.75;EUR", "Total;;;;;160;"]));

        Assert.Equal((2L, 1L, 1L), (receipt.Accepted, receipt.Rejected, receipt.Totals));
    }

    [Theory]
    [InlineData("Total;;;;2;150.20;EUR", "150.25")]
    [InlineData("Total;p1;2017-04-04;kes;2;999;EUR", "150.25")]
    public async Task Row_ThatDoesNotAddUp_IsRejectedWithWhatTheLinesComeTo(string row, string sum)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadAsync(await desk.FileAsync([.. Lines, row]));

        Assert.Equal((2L, 1L, 0L), (receipt.Accepted, receipt.Rejected, receipt.Totals));
        Assert.Contains(sum, Assert.Single(await desk.SendAsync(new ListRejects(receipt.Number, 0, 10))).Reason.En, StringComparison.Ordinal);
        Assert.Equal("04-04:kes:2:150.25", await desk.SalesAsync("p1"));
    }

    [Theory]
    [InlineData("150.2549", 1L)]
    [InlineData("150.2550", 1L)]
    [InlineData("150.2551", 0L)]
    [InlineData("150.2450", 1L)]
    [InlineData("150.2449", 0L)]
    public async Task Row_WithinHalfACent_AddsUp(string amount, long totals)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadAsync(await desk.FileAsync([.. Lines, $"Total;;;;;{amount};"]));

        Assert.Equal((totals, 1 - totals), (receipt.Totals, receipt.Rejected));
    }

    [Theory]
    [InlineData("k3;p1;2017-04-04;Exemple Total Security;1;7;EUR")]
    [InlineData("total-7;p1;2017-04-04;kes;1;7;EUR")]
    public async Task Sale_WithTheWordInItsCells_IsASale(string line)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadAsync(await desk.FileAsync([.. Lines, line]));

        Assert.Equal((3L, 0L, 0L), (receipt.Accepted, receipt.Rejected, receipt.Totals));
    }

    [Fact]
    public async Task Line_WithoutAKeyThatIsNoSum_IsRejectedForIt()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadAsync(await desk.FileAsync([.. Lines, ";p1;2017-04-04;kes;1;7;EUR"]));

        Assert.Equal((2L, 1L, 0L), (receipt.Accepted, receipt.Rejected, receipt.Totals));
        Assert.Equal("4 key", await desk.RejectsAsync(receipt));
    }
}
