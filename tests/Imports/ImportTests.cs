using PartnerHub.Databases;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Receipts;
using PartnerHub.Partners;
using PartnerHub.Partners.Tests;

namespace PartnerHub.Imports.Tests;

public class ImportTests
{
    private static readonly string[] Week =
    [
        SalesFile.Header,
        "k1;p1;2017-04-04;kes;2;12.50;EUR",
        "k2;p1;2017-04-04;kes;1;7.25;EUR",
        "k3;p2;2017-04-05;kes;1;100;EUR",
        "k4;nobody;2017-04-05;kes;1;100;EUR",
    ];

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task File_OfNewLines_AddsUpBySalesDay(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider);

        var receipt = await desk.LoadAsync(await desk.FileAsync(Week));

        Assert.Equal((ImportState.Finished, 3L, 1L), (receipt.State, receipt.Accepted, receipt.Rejected));
        Assert.Equal("04-04:kes:3:19.75", await desk.SalesAsync("p1"));
        Assert.Equal("04-05:kes:1:100", await desk.SalesAsync("p2"));
        var reject = Assert.Single(await desk.SendAsync(new ListRejects(receipt.Number, 0, 10)));
        Assert.Equal((5L, "partner", "nobody"), (reject.Line, reject.Column, reject.Value));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task File_OfTheSameLines_ChangesNothing(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider, batchLines: 2);
        await desk.LoadAsync(await desk.FileAsync(Week));

        var again = await desk.LoadAsync(await desk.FileAsync([.. Week, "k5;p3;2017-04-06;kes;1;5;EUR"]));

        Assert.Equal((1L, 3L, 0L, 1L), (again.Accepted, again.Known, again.Corrected, again.Rejected));
        Assert.Equal("04-04:kes:3:19.75", await desk.SalesAsync("p1"));
        Assert.Equal("04-06:kes:1:5", await desk.SalesAsync("p3"));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Line_ThatIsCorrected_IsReversedAndReplaced(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider);
        await desk.LoadAsync(await desk.FileAsync(Week));

        var first = await desk.LoadAsync(await desk.FileAsync(SalesFile.Header, "k1;p2;2017-04-04;kes;2;12.50;EUR", "k3;p2;2017-04-05;;1;100;EUR"));
        var second = await desk.LoadAsync(await desk.FileAsync(SalesFile.Header, "k1;p3;2017-04-04;kes;2;13;EUR", "k3;p2;2017-04-05;;1;100;EUR"));

        Assert.Equal((0L, 0L, 2L), (first.Accepted, first.Known, first.Corrected));
        Assert.Equal((0L, 1L, 1L), (second.Accepted, second.Known, second.Corrected));
        Assert.Equal("04-04:kes:1:7.25", await desk.SalesAsync("p1"));
        Assert.Equal("04-05::1:100", await desk.SalesAsync("p2"));
        Assert.Equal("04-04:kes:2:13", await desk.SalesAsync("p3"));
    }

    [Fact]
    public async Task VerySameFile_SentAgain_IsKnownByItsHash()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var first = await desk.LoadAsync(await desk.FileAsync(Week[..4]));

        var again = await desk.OpenFileAsync(await desk.FileAsync(Week[..4]));
        var elsewhere = await desk.OpenFileAsync(await desk.FileAsync(Week[..4]), source: "other");

        Assert.Equal((true, first.Number), (again.AlreadyKnown, again.Receipt!.Number));
        Assert.False(elsewhere.AlreadyKnown);
    }

    [Fact]
    public async Task VerySameFile_OnceItsPartnerHasJoined_IsLoadedAgain()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.LoadAsync(await desk.FileAsync(Week));
        await desk.SendAsync(new EnrolPartners([Sample.Partner("nobody", Sample.In(SalesProgram.Id))]));

        var again = await desk.LoadAsync(await desk.FileAsync(Week));

        Assert.Equal((1L, 3L, 0L), (again.Accepted, again.Known, again.Rejected));
        Assert.Equal("04-05:kes:1:100", await desk.SalesAsync("nobody"));
    }

    [Fact]
    public async Task Details_ThatAddUp_AreSummedAndTheOthersKeepFactsApart()
    {
        await using var desk = await ImportDesk.OpenAsync();
        const string Columns = "key;partner;date;amount;currency;channel;discounts";
        await desk.LoadAsync(await desk.FileAsync(Columns, "k1;p1;2017-04-04;10;EUR;web;1.5", "k2;p1;2017-04-04;10;EUR;web;1.5", "k3;p1;2017-04-04;10;EUR;shop;1"));
        await desk.LoadAsync(await desk.FileAsync(Columns, "k1;p1;2017-04-04;10;EUR;web;1", "k4;p1;2017-04-04;10;EUR;web;1.5"));

        var sales = (await desk.FactsAsync("p1")).Where(fact => fact.Kind == "sales").OrderBy(fact => fact.Amount).ToList();

        Assert.Equal([10m, 30m], sales.Select(fact => fact.Amount!.Value));
        Assert.Equal(["shop", "web"], sales.Select(fact => fact.Detail("channel").Text));
        Assert.Equal([1m, 4m], sales.Select(fact => fact.Detail("discounts").Number!.Value));
    }

    [Fact]
    public async Task Mapping_OfOneFile_IsKeptForTheNext()
    {
        await using var desk = await ImportDesk.OpenAsync();
        const string Mapping = """{"currency":"EUR","member":"p1","days":"dd/MM/yyyy","columns":{"lineKey":"Id"}}""";
        await desk.LoadAsync(await desk.FileAsync("Id;date;amount", "k1;04/04/2017;1"), Mapping);

        await desk.LoadAsync(await desk.FileAsync("Id;date;amount", "k2;05/04/2017;2"));

        Assert.Equal("04-04:::1 04-05:::2", await desk.SalesAsync("p1"));
    }

    [Theory]
    [InlineData("""{"dayz":"x"}""", "bad-mapping")]
    [InlineData("""{"delimiter":"x"}""", "bad-mapping")]
    [InlineData("{", "bad-mapping")]
    public async Task Mapping_ThatIsWrong_RefusesTheFile(string mapping, string problem)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var opened = await desk.OpenFileAsync(await desk.FileAsync(Week), mapping);

        Assert.Equal([problem], opened.Problems.Select(found => found.Code));
    }

    [Theory]
    [InlineData(null, true, null)]
    [InlineData("2017-W14", true, null)]
    [InlineData("2017-W12", false, "late")]
    public async Task File_InTimeOrLate_IsNotedForItsPeriod(string? period, bool compliant, string? why)
    {
        await using var desk = await ImportDesk.OpenAsync();

        await desk.LoadAsync(await desk.FileAsync(Week[..4]), period: period);

        var fact = (await desk.FactsAsync("p1")).Single(noted => noted.Kind == "pos-submission");
        Assert.Equal((period ?? "2017-W14", compliant, why), (fact.Period, fact.Value.Flag, fact.Detail("why").Text));
        Assert.DoesNotContain(await desk.FactsAsync("p3"), noted => noted.Kind == "pos-submission");
    }

    [Theory]
    [InlineData("UTC", "2017-04-10", false)]
    [InlineData("Pacific/Pago_Pago", "2017-04-09", true)]
    [InlineData("Pacific/Kiritimati", "2017-04-10", false)]
    public async Task File_ReceivedElsewhere_IsOfThatDay(string zone, string receivedOn, bool compliant)
    {
        await using var desk = await ImportDesk.OpenAsync(zone: zone);

        await desk.LoadAsync(await desk.FileAsync(Week[..4]), period: "2017-W13");

        var fact = (await desk.FactsAsync("p1")).Single(noted => noted.Kind == "pos-submission");
        Assert.Equal((DateOnly.Parse(receivedOn, System.Globalization.CultureInfo.InvariantCulture), compliant), (fact.On, fact.Value.Flag));
    }

    [Fact]
    public async Task File_WithManyRejectedLines_IsNotCompliant()
    {
        await using var desk = await ImportDesk.OpenAsync();

        await desk.LoadAsync(await desk.FileAsync(Week));

        var fact = (await desk.FactsAsync("p2")).Single(noted => noted.Kind == "pos-submission");
        Assert.Equal((false, "too-many-rejected"), (fact.Value.Flag, fact.Detail("why").Text));
    }

    [Fact]
    public async Task DryRun_OfAFile_WritesNothing()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var path = await desk.FileAsync(Week);

        var tried = await desk.SendAsync(new TryImport(new() { Program = SalesProgram.Id, Source = "wholesaler", Path = path, FileName = "week.csv" }));

        Assert.Equal((3L, 1L), (tried.Receipt!.Accepted, tried.Receipt.Rejected));
        Assert.Equal(5L, Assert.Single(tried.FirstRejects).Line);
        Assert.Empty(await desk.SendAsync(new ListImports(SalesProgram.Id, null, 10)));
        Assert.Equal("", await desk.SalesAsync("p1"));
    }

    [Fact]
    public async Task Load_StoppedAtAnyCall_FinishesWithNothingLostOrDoubled()
    {
        string[] lines = [SalesFile.Header, .. Enumerable.Range(0, 12).Select(i => $"k{i};p1;2017-04-04;kes;1;{i};EUR"), "k3;p1;2017-04-04;kes;1;1000;EUR", "k4;p1;oops;kes;1;1000;EUR"];
        const string Last = """{"repeatedKeys":"last"}""";
        var (watch, stops) = (new FaultAt(), 0);
        await using var desk = await ImportDesk.OpenAsync(batchLines: 6, watch: watch);
        var path = await desk.FileAsync(lines);
        for (var call = 1; call == stops + 1; call++)
        {
            watch.Arm(call);
            _ = await Record.ExceptionAsync(() => desk.LoadAsync(path, Last, source: $"{call}"));
            watch.Disarm();
            stops += watch.Struck ? 1 : 0;

            var receipt = await desk.LoadAsync(path, Last, source: $"{call}");

            Assert.Equal((12L, 0L, 1L, 1L), (receipt.Accepted, receipt.Corrected, receipt.Repeated, receipt.Rejected));
            Assert.Equal($"04-04:kes:{12 * call}:{1063 * call}", await desk.SalesAsync("p1"));
            Assert.Single(await desk.FactsAsync("p1"), fact => fact.Kind == "pos-submission");
        }

        Assert.True(stops > 30, $"only {stops} calls could be stopped at");
    }
}
