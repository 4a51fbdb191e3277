using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Tests;

public class HeaderPlaceTests
{
    private const string Line = "k1;p1;2026-10-14;kes;2;1;EUR";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(49)]
    public void Header_BelowTitles_IsFoundAndTold(int above)
    {
        var format = SalesFile.Format(SalesFile.Utf8([.. Enumerable.Range(0, above).Select(i => i % 2 == 0 ? "Sales report;October" : ""), SalesFile.Header, Line]));

        Assert.Equal((above + 1L, above + 2L), (format.HeaderLine, format.FirstLine.Line));
    }

    [Fact]
    public void Header_InLine51_IsNotLookedFor() =>
        Assert.Equal("header-unknown", SalesFile.Detect(SalesFile.Utf8([.. Enumerable.Repeat("Sales report;October", 50), SalesFile.Header, Line])).Problems.Single().Code);

    [Fact]
    public void Header_BelowOneThatLacksAColumn_IsTheWholeOne()
    {
        var format = SalesFile.Format(SalesFile.Utf8("partner;date;amount", SalesFile.Header, Line));

        Assert.Equal(2L, format.HeaderLine);
    }

    [Fact]
    public void Header_BelowABrokenQuote_IsFound() =>
        Assert.Equal(2L, SalesFile.Format(SalesFile.Utf8("\"Report", SalesFile.Header, Line)).HeaderLine);

    [Theory]
    [InlineData("column 5")]
    [InlineData("Colonne 5")]
    public void Column_OfANameThatStandsTwice_IsMappedByItsPlace(string place)
    {
        byte[] file = SalesFile.Utf8("key;partner;date;amount;amount;currency", "k1;p1;2026-10-14;1;2;EUR");

        var problem = SalesFile.Detect(file).Problems.Single();
        Assert.Equal("column-twice", problem.Code);
        Assert.Contains("'amount' (5)", problem.Text.En, StringComparison.Ordinal);
        Assert.Equal(20_000L, SalesFile.Read(file, new() { Columns = new Dictionary<SalesColumn, string> { [SalesColumn.Amount] = place } }).Accepted.Single().Amount);
    }

    [Theory]
    [InlineData("column 0")]
    [InlineData("column 7")]
    [InlineData("column")]
    public void Place_OfNoColumn_IsRefused(string place) => Assert.Equal(
        "header-absent",
        SalesFile.Detect(SalesFile.Utf8("key;partner;date;amount;amount;currency"), new() { Columns = new Dictionary<SalesColumn, string> { [SalesColumn.Amount] = place } }).Problems[0].Code);

    [Fact]
    public async Task Column_OfRecords_IsMappedByItsPlace()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var file = new OpenImport
        {
            Program = SalesProgram.Id, Kind = "partners", Source = "vendor", FileName = "p.csv", Mapping = """{"columns":{"name":"column 3"}}""",
            Path = await desk.TextAsync("Export of October\n\nid;name;name;country\np9;Short;Exemple SA;FR\n"),
        };

        var opened = await desk.SendAsync(file);

        Assert.Empty(opened.Problems);
        Assert.Equal(1L, (await desk.SendAsync(new RunImport(opened.Receipt!.Number, file.Path)))!.Accepted);
        Assert.Contains("\"headerLine\":3", opened.Receipt.Format!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31/12/9999")]
    [InlineData("9999-12-31")]
    [InlineData("12/31/9999 00:00:00")]
    public async Task Until_TheEndOfTime_IsNoEnd(string until)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadTextAsync("facts", $"member;key;kind;on;until;person\np1;k1;certification;2017-02-01;{until};p1-01\np1;k2;certification;2017-02-01;2019-02-01;p1-01\n");

        Assert.Equal((2L, ""), (receipt.Accepted, await desk.RejectsAsync(receipt)));
        Assert.Equal([null, new DateOnly(2019, 2, 1)], (await desk.FactsAsync("p1")).Select(fact => fact.Until).Order());
    }
}
