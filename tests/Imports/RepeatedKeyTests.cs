using System.Text.RegularExpressions;
using PartnerHub.Databases;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Receipts;
using PartnerHub.Partners;
using PartnerHub.Partners.People;

namespace PartnerHub.Imports.Tests;

/// <summary>A key that stands more than once in one file.</summary>
public partial class RepeatedKeyTests
{
    private const string Last = """{"repeatedKeys":"last"}""";
    private const string Add = """{"repeatedKeys":"add"}""";

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Lines_ThatContradict_AreAllRejectedAndNameEachOther(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider, batchLines: 2);

        var receipt = await desk.LoadAsync(await desk.FileAsync(
            SalesFile.Header,
            "k1;p1;2017-04-04;kes;1;1;EUR",
            "k2;p1;2017-04-04;kes;1;10;EUR",
            "k1;p1;2017-04-04;kes;1;2;EUR",
            "k3;p2;2017-04-04;kes;1;5;EUR",
            "k1;p1;2017-04-04;kes;1;1;EUR"));

        Assert.Equal((2L, 0L, 0L, 3L, 0L), (receipt.Accepted, receipt.Known, receipt.Corrected, receipt.Rejected, receipt.Repeated));
        Assert.Equal("2 key k1 | 4 key k1 | 6 key k1", await desk.RejectsAsync(receipt));
        Assert.Equal(["line 4", "line 2", "line 2"], await NamedAsync(desk, receipt));
        Assert.Equal("04-04:kes:1:10", await desk.SalesAsync("p1"));
    }

    [Fact]
    public async Task File_OfManyLinesUnderOneKey_LosesNoneWithoutAWord()
    {
        await using var desk = await ImportDesk.OpenAsync(batchLines: 100);

        var receipt = await desk.LoadAsync(await desk.FileAsync([SalesFile.Header, .. Enumerable.Range(0, 1000).Select(i => $"k{i % 200};p1;2017-04-04;kes;1;{i + 1};EUR")]));

        Assert.Equal((0L, 1000L), (receipt.Accepted, receipt.Rejected));
        Assert.Empty(await desk.SalesAsync("p1"));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Lines_ThatSayTheSame_CountOnceAndAreTold(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider, batchLines: 2);

        // The third is written otherwise and says the same.
        var receipt = await desk.LoadAsync(await desk.FileAsync(
            SalesFile.Header, "k1;p1;2017-04-04;kes;1;1;EUR", "k2;p1;2017-04-04;kes;1;2.5;EUR", "k2;p1;2017-04-04; kes;1.0;2.50;eur", "k1;p1;2017-04-04;kes;1;1;EUR"));

        Assert.Equal((2L, 0L, 2L, 4L), (receipt.Accepted, receipt.Rejected, receipt.Repeated, receipt.Lines));
        Assert.Equal("04-04:kes:2:3.5", await desk.SalesAsync("p1"));
        var remarks = await desk.SendAsync(new ListRemarks(receipt.Number, 10));
        Assert.Equal([(RemarkKind.Same, 4L), (RemarkKind.Same, 5L)], remarks.Select(remark => (remark.Kind, remark.Line)));
        Assert.Contains("line 3", remarks[0].Text.En, StringComparison.Ordinal);
        Assert.Contains("ligne 2", remarks[1].Text.Fr, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("k1;p1;2017-04-04;kes;1;2;EUR")]
    [InlineData("k1;p2;2017-04-04;kes;1;1;EUR")]
    [InlineData("k1;p1;2017-04-05;kes;1;1;EUR")]
    [InlineData("k1;p1;2017-04-04;ksos;1;1;EUR")]
    [InlineData("k1;p1;2017-04-04;;1;1;EUR")]
    [InlineData("k1;p1;2017-04-04;kes;2;1;EUR")]
    [InlineData("k1;p1;2017-04-04;kes;;1;EUR")]
    public async Task Line_ThatDiffersInAnything_Contradicts(string other)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadAsync(await desk.FileAsync(SalesFile.Header, "k1;p1;2017-04-04;kes;1;1;EUR", other));

        Assert.Equal((0L, 2L), (receipt.Accepted, receipt.Rejected));
    }

    [Fact]
    public async Task Mapping_ThatTakesTheLast_HasItReplaceTheOthers()
    {
        await using var desk = await ImportDesk.OpenAsync(batchLines: 2);

        var receipt = await desk.LoadAsync(await desk.FileAsync(
            SalesFile.Header, "k1;p1;2017-04-04;kes;1;1;EUR", "k2;p1;2017-04-04;kes;1;10;EUR", "k1;p1;2017-04-04;kes;1;2;EUR", "k1;p1;2017-04-04;kes;1;3;EUR"), Last);

        Assert.Equal((2L, 0L, 2L), (receipt.Accepted, receipt.Rejected, receipt.Repeated));
        Assert.Equal("04-04:kes:2:13", await desk.SalesAsync("p1"));
        Assert.All(await desk.SendAsync(new ListRemarks(receipt.Number, 10)), remark => Assert.Equal((RemarkKind.Replaced, true), (remark.Kind, remark.Text.En.Contains("line 5", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Mapping_ThatAddsUp_CountsEachLineOfADocument()
    {
        await using var desk = await ImportDesk.OpenAsync(batchLines: 2);
        string[] invoice = [SalesFile.Header, "i1;p1;2017-04-04;kes;1;1;EUR", "i1;p1;2017-04-04;ksos;1;2;EUR", "i2;p1;2017-04-04;kes;1;10;EUR", "i1;p1;2017-04-04;kes;1;1;EUR"];

        var receipt = await desk.LoadAsync(await desk.FileAsync(invoice), Add);
        invoice[2] = "i1;p1;2017-04-04;ksos;1;7;EUR";
        var corrected = await desk.LoadAsync(await desk.FileAsync(invoice));

        Assert.Equal((4L, 0L, 0L), (receipt.Accepted, receipt.Rejected, receipt.Repeated));
        Assert.Equal((0L, 3L, 1L), (corrected.Accepted, corrected.Known, corrected.Corrected));
        Assert.Equal("04-04:kes:3:12 04-04:ksos:1:7", await desk.SalesAsync("p1"));
    }

    [Fact]
    public async Task Key_SentAgainInALaterFile_IsStillACorrection()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.LoadAsync(await desk.FileAsync(SalesFile.Header, "k1;p1;2017-04-04;kes;1;1;EUR"));

        var receipt = await desk.LoadAsync(await desk.FileAsync(SalesFile.Header, "k1;p1;2017-04-04;kes;1;2;EUR"));

        Assert.Equal((1L, 0L), (receipt.Corrected, receipt.Rejected));
        Assert.Equal("04-04:kes:1:2", await desk.SalesAsync("p1"));
    }

    [Fact]
    public async Task Partners_UnderOneId_AreRejectedByLine()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadTextAsync(ImportKinds.Partners, "id;name;country\nn1;Exemple Un;FR\nn2;Exemple Deux;FR\nn1;Exemple Trois;FR\nn2;Exemple Deux;FR\n");

        Assert.Equal((1L, 2L, 1L), (receipt.Accepted, receipt.Rejected, receipt.Repeated));
        Assert.Equal("2 id n1 | 4 id n1", await desk.RejectsAsync(receipt));
        Assert.Equal(["line 4", "line 2"], await NamedAsync(desk, receipt));
    }

    [Fact]
    public async Task Partners_OfAListUnderOneId_AreNamedByTheirPlace()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadTextAsync(ImportKinds.Partners, """[{"id":"n1","name":"Exemple Un","country":"FR"},{"id":"n2","name":"Exemple","country":"FR"},{"id":"n1","name":"Exemple Deux","country":"FR"},{"country":"FR","id":"n2","name":"Exemple"}]""");

        Assert.Equal((1L, 2L, 1L), (receipt.Accepted, receipt.Rejected, receipt.Repeated));
        Assert.Equal("1 $[0].id n1 | 1 $[2].id n1", await desk.RejectsAsync(receipt));
        Assert.Equal(["$[2]", "$[0]"], await NamedAsync(desk, receipt));
    }

    [Fact]
    public async Task People_UnderOneId_AreRejectedWithoutWhatTheySay()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadTextAsync(ImportKinds.People, "partner;person;name\np1;p1-1;Exemple A\np1;p1-1;Exemple B\np2;p1-1;Exemple B\n");

        Assert.Equal((1L, 2L), (receipt.Accepted, receipt.Rejected));
        Assert.Equal("2 person | 3 person", await desk.RejectsAsync(receipt));
        Assert.DoesNotContain(await desk.SendAsync(new ListRejects(receipt.Number, 0, 10)), reject => $"{reject.Raw}{reject.Value}{reject.Reason.En}".Contains("Exemple", StringComparison.Ordinal));
        Assert.DoesNotContain((await desk.SendAsync(new ListPeople("p1")))!, person => person.Id == "p1-1");
    }

    [Fact]
    public async Task Facts_UnderOneKey_AddUpWhereTheMappingSaysSo()
    {
        await using var desk = await ImportDesk.OpenAsync();
        const string Lines = "member;key;kind;on;value\np1;k1;score;2017-02-01;1\np1;k1;score;2017-02-02;2\np1;k2;score;2017-02-03;3\n";

        var rejected = await desk.LoadTextAsync(ImportKinds.Facts, Lines, "one");
        var path = await desk.TextAsync(Lines);
        var opened = await desk.SendAsync(new OpenImport { Program = SalesProgram.Id, Kind = ImportKinds.Facts, Source = "two", Path = path, FileName = "facts", Mapping = Add });
        var added = (await desk.SendAsync(new RunImport(opened.Receipt!.Number, path)))!;

        Assert.Equal((1L, 2L), (rejected.Accepted, rejected.Rejected));
        Assert.Equal((3L, 0L), (added.Accepted, added.Rejected));
    }

    [Theory]
    [InlineData(ImportKinds.Partners, "id;name;country\nn1;Exemple Un;FR\n")]
    [InlineData(ImportKinds.People, "partner;person;name\np1;p1-1;Exemple A\n")]
    public async Task Mapping_ThatAddsUpWhatIsNoSum_IsRefused(string kind, string text)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var opened = await desk.SendAsync(new OpenImport { Program = SalesProgram.Id, Kind = kind, Source = "vendor", Path = await desk.TextAsync(text), FileName = kind, Mapping = Add });

        Assert.Equal("repeated-keys-add", Assert.Single(opened.Problems).Code);
    }

    /// <summary>The lines that the reasons of rejected ones name.</summary>
    private static async Task<IEnumerable<string>> NamedAsync(ImportDesk desk, ImportReceipt receipt) =>
        (await desk.SendAsync(new ListRejects(receipt.Number, 0, 100))).Select(reject => Place().Match(reject.Reason.En).Value);

    [GeneratedRegex(@"line \d+|\$\[\d+\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
