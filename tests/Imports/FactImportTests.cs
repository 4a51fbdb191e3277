using PartnerHub.Databases;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Receipts;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Tests;

public class FactImportTests
{
    private const string Csv =
        """
        Partenaire;Clé;Fait;Jour;Jusqu'au;Valeur;Montant;Devise;Personne;Période;channel;askedOn
        p1;k1;sales;31/03/2017;;;1 234,50;EUR;;;web;
        p1;k2;certification;01/02/2017;01/02/2019;;;;p1-01;;;
        p1;k3;website;01/02/2017;;oui;;;;;;
        p2.tracks;k4;score;01/02/2017;;7,5;;;;;;30/01/2017
        p2;k5;pos-submission;05/04/2017;;non;;;;2017-W13;;
        """;

    private const string Json =
        """
        [ { "member": "p1", "key": "k1", "kind": "sales", "on": "2017-03-31", "amount": 1234.5, "currency": "EUR", "details": { "channel": "web" } },
          { "member": "p1", "key": "k3", "kind": "website", "on": "2017-02-01", "value": true },
          { "member": "p2", "key": "k4", "kind": "score", "on": "2017-02-01", "value": 7.50, "details": { "askedOn": "2017-01-30" } } ]
        """;

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Facts_OfACsvFile_AreTheMembers(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider);

        var receipt = await desk.LoadTextAsync("facts", Csv);

        Assert.Equal((5L, 0L, ""), (receipt.Accepted, receipt.Rejected, await desk.RejectsAsync(receipt)));
        Assert.Equal("sales 2017-03-31 1234.5 EUR web, certification 2017-02-01 p1-01 until 2019-02-01, website 2017-02-01 true", await ToldAsync(desk, "p1"));
        Assert.Equal("score 2017-02-01 7.5 asked 2017-01-30, pos-submission 2017-04-05 false 2017-W13", await ToldAsync(desk, "p2"));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Facts_ThatSayTheSame_ChangeNothing(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider);
        await desk.LoadTextAsync("facts", Csv);
        var before = await desk.SendAsync(new FindRevision(SalesProgram.Id));

        var again = await desk.LoadTextAsync("facts", Json);

        Assert.Equal((0L, 3L, 0L), (again.Accepted, again.Known, again.Corrected));
        Assert.Equal(before, await desk.SendAsync(new FindRevision(SalesProgram.Id)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Fact_ThatSaysSomethingElse_CorrectsTheEarlierOne(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider, batchLines: 3);
        await desk.LoadTextAsync("facts", Csv);

        var receipt = await desk.LoadTextAsync(
            "facts",
            """
            [ { "member": "p1", "key": "k3", "kind": "website", "on": "2017-02-01", "value": false },
              { "member": "p1", "key": "k4", "kind": "score", "on": "2017-02-01", "value": 8 },
              { "member": "p1", "key": "k6", "kind": "score", "on": "2017-02-02", "value": 1 } ]
            """);
        await desk.LoadTextAsync("facts", """[ { "member": "p1", "key": "k3", "kind": "website", "on": "2017-02-01", "value": true } ]""");
        var later = await desk.LoadTextAsync(
            "facts",
            """
            [ { "member": "p1", "key": "k3", "kind": "website", "on": "2017-02-03", "value": false },
              { "member": "p1", "key": "k6", "kind": "score", "on": "2017-02-02", "value": 2 } ]
            """);

        Assert.Equal((1L, 0L, 2L), (receipt.Accepted, receipt.Known, receipt.Corrected));
        Assert.Equal((0L, 0L, 2L), (later.Accepted, later.Known, later.Corrected));
        Assert.Equal(
            "sales 2017-03-31 1234.5 EUR web, certification 2017-02-01 p1-01 until 2019-02-01, score 2017-02-01 8, website 2017-02-03 false, score 2017-02-02 2",
            await ToldAsync(desk, "p1"));
        Assert.Equal("pos-submission 2017-04-05 false 2017-W13", await ToldAsync(desk, "p2"));
    }

    [Fact]
    public async Task Fact_CorrectedByAPerson_IsCorrectedFurther()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.LoadTextAsync("facts", Json);
        var website = (await desk.SendAsync(new ListFacts("p1.tracks", null, 10))).Single(told => told.Fact.Kind == "website");
        await desk.SendAsync(new RecordFacts(SalesProgram.Id, [new FactEntry { Member = "p1.tracks", Fact = website.Fact with { On = new DateOnly(2017, 2, 9) }, Corrects = website.Number }], "screen"));

        await desk.LoadTextAsync("facts", """[ { "member": "p1", "key": "k3", "kind": "website", "on": "2017-02-05", "value": true } ]""");

        Assert.Equal("sales 2017-03-31 1234.5 EUR web, website 2017-02-05 true", await ToldAsync(desk, "p1"));
    }

    [Fact]
    public async Task Lines_ThatAreWrong_AreRejectedWithTheirPlace()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadTextAsync("facts", """
            member;key;kind;on;value;amount;currency;person
            p1;k1;pigeons;2017-02-01;;;;
            p1;k2;website;2017-02-31;yes;;;
            nobody;k3;website;2017-02-01;yes;;;
            p1;;website;2017-02-01;yes;;;
            p1;k5;website;2017-02-01;perhaps;;;
            p1;k6;sales;2017-02-01;;x;EUR;
            p1;k7;certification;2017-02-01;;;;stranger
            p1;k8;website;2017-02-01;yes;;;
            """);

        Assert.Equal((1L, 7L), (receipt.Accepted, receipt.Rejected));
        Assert.Equal("2 kind pigeons | 3 on 2017-02-31 | 4 member | 5 key | 6 value perhaps | 7 amount x | 8 person stranger", await desk.RejectsAsync(receipt));
        Assert.Equal("website 2017-02-01 true", await ToldAsync(desk, "p1"));
    }

    [Fact]
    public async Task VerySameFile_OnceItsPartnerHasJoined_IsLoadedAgain()
    {
        await using var desk = await ImportDesk.OpenAsync();
        const string File = """[ { "member": "late", "key": "k1", "kind": "website", "on": "2017-02-01", "value": true } ]""";
        await desk.LoadTextAsync("facts", File);
        await desk.LoadTextAsync("partners", """[ { "id": "late", "name": "Exemple", "country": "FR" } ]""");

        var again = await desk.LoadTextAsync("facts", File);

        Assert.Equal((1L, 0L), (again.Accepted, again.Rejected));
    }

    [Fact]
    public async Task DryRun_OfFacts_WritesNothing()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var file = new OpenImport { Program = SalesProgram.Id, Kind = "facts", Source = "vendor", Path = await desk.TextAsync(Csv + "\np1;k9;pigeons;01/02/2017;;;;;;;;"), FileName = "facts.csv" };

        var tried = await desk.SendAsync(new TryImport(file));

        Assert.Equal((5L, 1L), (tried.Receipt!.Accepted, tried.Receipt.Rejected));
        Assert.Equal((7L, "Fait"), (Assert.Single(tried.FirstRejects).Line, tried.FirstRejects[0].Column));
        Assert.Empty(await desk.SendAsync(new ListImports(SalesProgram.Id, null, 10)));
        Assert.Equal("", await ToldAsync(desk, "p1"));
    }

    private static async Task<string> ToldAsync(ImportDesk desk, string partner)
    {
        var told = (await desk.SendAsync(new ListFacts($"{partner}.tracks", null, 100))).Where(fact => fact is { CorrectedBy: null, Withdrawn: false }).Select(recorded => recorded.Fact);
        return string.Join(", ", told.Select(fact => string.Join(" ", new[]
        {
            fact.Kind, $"{fact.On:yyyy-MM-dd}", $"{fact.Value}", $"{fact.Amount:0.##}", fact.Currency, fact.Person, fact.Period, fact.Detail("channel").Text,
            fact.Until is null ? null : $"until {fact.Until:yyyy-MM-dd}", fact.Detail("askedOn").Text is { } asked ? $"asked {asked}" : null,
        }.Where(part => !string.IsNullOrEmpty(part)))));
    }
}
