using PartnerHub.Databases;
using PartnerHub.Imports.Loads;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Tests;

/// <summary>A trial tells what the load that follows comes to, and leaves nothing behind.</summary>
public class TrialTests
{
    private static readonly (string Kind, string Before, string File)[] Files =
    [
        (ImportKinds.Sales, Lines(SalesFile.Header, "k1;p1;2017-04-04;kes;1;1;EUR", "k2;p1;2017-04-04;kes;1;2;EUR"), Lines(
            SalesFile.Header, "k1;p1;2017-04-04;kes;1;1;EUR", "k2;p1;2017-04-04;kes;1;3;EUR", "k3;p1;2017-04-04;kes;1;4;EUR", "k4;nobody;2017-04-04;kes;1;4;EUR", "k5;p1;2017-04-04;kes;1;5;EUR",
            "k5;p1;2017-04-04;kes;1;6;EUR", "k6;p2;2017-04-05;kes;1;1;EUR", "k6;p2;2017-04-05;kes;1;1;EUR", "k7;p2;2062-04-05;kes;1;1;EUR", ";;;;;;", "Total;;;;;26;EUR", "k8;p1;2017-04-04;kes;1;x;EUR")),
        (ImportKinds.Partners, Lines("id;name;country", "n1;Exemple Un;FR", "n2;Exemple Deux;FR"), Lines("id;name;country", "n1;Exemple Un;FR", "n2;Exemple Deux Bis;FR", "n3;Exemple Trois;FR", "n4;Exemple;XX", "n5;Exemple;FR", "n5;Exemple;FR", "n6;Exemple A;FR", "n6;Exemple B;FR")),
        (ImportKinds.People, Lines("partner;person;name", "p1;p1-1;Exemple", "p1;p1-2;Exemple"), Lines("partner;person;name", "p1;p1-1;Exemple", "p1;p1-2;Exemple Bis", "p1;p1-3;Exemple", "nobody;p1-4;Exemple", "p1;p1-3;Exemple")),
        (ImportKinds.Facts, Lines("member;key;kind;on;value", "p1;k1;score;2017-02-01;1", "p1;k2;score;2017-02-01;2"), Lines(
            "member;key;kind;on;value", "p1;k1;score;2017-02-01;1", "p1;k2;score;2017-02-01;3", "p1;k3;score;2017-02-01;3", "p1;k4;nothing;2017-02-01;3", "p1;k5;score;2017-02-01;1", "p1;k5;score;2017-02-01;2")),
    ];

    public static TheoryData<string, string> Kinds => [.. from provider in TestDatabase.Providers.Select(row => row.Data) from file in Files select new TheoryDataRow<string, string>(provider, file.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Counts_OfATrial_AreThoseOfTheLoad(string provider, string kind)
    {
        var (_, before, file) = Files.Single(one => one.Kind == kind);
        await using var desk = await ImportDesk.OpenAsync(provider, batchLines: 3);
        await desk.LoadTextAsync(kind, before);
        var revision = await desk.SendAsync(new FindRevision(SalesProgram.Id));
        var path = await desk.TextAsync(file);

        var tried = (await desk.SendAsync(new TryImport(new OpenImport { Program = SalesProgram.Id, Kind = kind, Source = "vendor", Path = path, FileName = kind }))).Receipt!;

        Assert.Equal(revision, await desk.SendAsync(new FindRevision(SalesProgram.Id)));
        var loaded = await desk.LoadTextAsync(kind, file);
        Assert.Equal(Counts(loaded), Counts(tried));
        Assert.True(tried.Accepted > 0 && tried.Known == 1 && tried.Corrected == 1 && tried.Rejected > 0 && tried.Repeated + tried.Rejected > 1, Counts(tried));
    }

    [Fact]
    public async Task Trial_OfANewSource_LeavesNoTrace()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var tried = await desk.SendAsync(new TryImport(new OpenImport { Program = SalesProgram.Id, Source = "new", Path = await desk.TextAsync(Files[0].File), FileName = "week.csv" }));

        Assert.Equal(5L, tried.Receipt!.Accepted);
        Assert.Equal([9L, 10L, 12L], tried.FirstRemarks.Select(remark => remark.Line));
        Assert.Empty(await desk.SendAsync(new ListSourceImports(SalesProgram.Id, "new")));
        Assert.Empty(await desk.FactsAsync("p1"));
    }

    private static string Lines(params string[] lines) => string.Join('\n', lines) + "\n";

    private static string Counts(ImportReceipt receipt) =>
        $"{receipt.Accepted} {receipt.Known} {receipt.Corrected} {receipt.Rejected} {receipt.Blank} {receipt.Repeated} {receipt.Totals} {receipt.Outliers}";
}
