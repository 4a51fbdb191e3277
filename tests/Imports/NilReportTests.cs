namespace PartnerHub.Imports.Tests;

public class NilReportTests
{
    [Theory]
    [InlineData("p2", null)]
    [InlineData("wholesaler", """{"member":"p2"}""")]
    public async Task Header_Alone_ReportsNoSalesOfItsPeriod(string source, string? mapping)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadAsync(await desk.FileAsync(SalesFile.Header), mapping, "2017-W14", source);

        Assert.Equal((ImportState.Finished, 0L), (receipt.State, receipt.Lines));
        var told = Assert.Single(await desk.FactsAsync("p2"));
        Assert.Equal(("pos-submission", "2017-W14", true), (told.Kind, told.Period, told.Value.Flag));
        Assert.Empty(await desk.FactsAsync("p1"));
    }

    [Fact]
    public async Task Header_AloneWithoutAPeriod_ReportsNothing()
    {
        await using var desk = await ImportDesk.OpenAsync();

        await desk.LoadAsync(await desk.FileAsync(SalesFile.Header), source: "p2");

        Assert.Empty(await desk.FactsAsync("p2"));
    }

    [Fact]
    public async Task Lines_ThatAreAllRejected_AreNoNilReport()
    {
        await using var desk = await ImportDesk.OpenAsync();

        await desk.LoadAsync(await desk.FileAsync(SalesFile.Header, "k1;p2;2017-04-04;kes;1;x;EUR"), period: "2017-W14", source: "p2");

        Assert.DoesNotContain(await desk.FactsAsync("p2"), fact => fact.Value is { Flag: true });
    }

    [Fact]
    public async Task Workbook_LoadedTwice_IsKnownTheSecondTime()
    {
        await using var desk = await ImportDesk.OpenAsync(batchLines: 2);
        var book = new Workbook().Sheet("Sales", [Workbook.Texts(SalesFile.Header), .. Enumerable.Range(1, 5).Select(i => Workbook.Texts($"k{i};p1;2017-04-0{i};kes;1;{i};EUR"))]).ToBytes();
        var path = await desk.BytesAsync(book);

        var receipt = await desk.LoadAsync(path);
        var opened = await desk.OpenFileAsync(path);

        Assert.Equal((ImportState.Finished, 5L, true), (receipt.State, receipt.Accepted, opened.AlreadyKnown));
        Assert.Equal("04-01:kes:1:1 04-02:kes:1:2 04-03:kes:1:3 04-04:kes:1:4 04-05:kes:1:5", await desk.SalesAsync("p1"));
        Assert.Equal(["Encoding xlsx", "Sheet Sales", "Header line 1", "Form of days yyyy-MM-dd"], ReceiptFormat.Of(receipt).Select(part => $"{part.Name.En} {part.Value.En}"));
    }

    [Theory]
    [InlineData("partners", "id;name;country", "n1;Exemple SA;FR")]
    [InlineData("people", "partner;person;name", "p1;p1-9;Exemple")]
    [InlineData("facts", "member;key;kind;on;value", "p1;k1;website;2017-02-01;yes")]
    public async Task Workbook_OfRecords_IsLoaded(string kind, string header, string line)
    {
        await using var desk = await ImportDesk.OpenAsync();
        var path = await desk.BytesAsync(new Workbook().Sheet("Notes", Workbook.Texts("read me")).Sheet("Data", Workbook.Texts("Export"), null, Workbook.Texts(header), Workbook.Texts(line)).ToBytes());

        var opened = await desk.SendAsync(new OpenImport { Program = SalesProgram.Id, Kind = kind, Source = "vendor", Path = path, FileName = "book.xlsx" });

        Assert.Empty(opened.Problems);
        Assert.Equal(1L, (await desk.SendAsync(new RunImport(opened.Receipt!.Number, path)))!.Accepted);
    }
}
