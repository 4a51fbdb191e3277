using PartnerHub.Databases;
using PartnerHub.Imports.Loads;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Tests;

public class PartnerImportTests
{
    private const string Csv =
        """
        Code partenaire;Raison sociale;Pays;Types;Membre depuis;Niveau;Niveau depuis
        n1;Exemple Un;FR;value-added-reseller|system-integrator;01/03/2015;silver;15/01/2016
        n2;"Exemple ; Deux";BE;;;;
        """;

    private const string Json =
        """
        [ { "id": "n1", "name": "Exemple Un", "country": "FR", "types": ["value-added-reseller", "system-integrator"],
            "joinedOn": "2015-03-01", "level": "silver", "levelSince": "2016-01-15" },
          { "id": "n2", "name": "Exemple ; Deux", "country": "BE" } ]
        """;

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Partners_OfACsvFile_AreEnrolled(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider);

        var receipt = await desk.LoadTextAsync("partners", Csv);

        Assert.Equal((ImportState.Finished, 2L, 0L), (receipt.State, receipt.Accepted, receipt.Rejected));
        var member = (await desk.SendAsync(new FindMember("n1.tracks")))!;
        Assert.Equal(("Exemple Un", "FR", "silver", new DateOnly(2016, 1, 15), new DateOnly(2015, 3, 1)), (member.Partner.Name, member.Partner.Country, member.Membership.Level, member.Membership.Since!.Value, member.Membership.JoinedOn!.Value));
        Assert.Equal(["value-added-reseller", "system-integrator"], member.Partner.Types);
        Assert.Equal("Exemple ; Deux", (await desk.SendAsync(new FindMember("n2.tracks")))!.Partner.Name);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Partners_ThatSayTheSame_ChangeNothing(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider);
        await desk.LoadTextAsync("partners", Csv);
        var before = await desk.SendAsync(new FindRevision(SalesProgram.Id));

        var again = await desk.LoadTextAsync("partners", Json);

        Assert.Equal((0L, 2L, 0L), (again.Accepted, again.Known, again.Corrected));
        Assert.Equal(before, await desk.SendAsync(new FindRevision(SalesProgram.Id)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Partner_ThatSaysSomethingElse_IsChangedByRevision(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider);
        await desk.LoadTextAsync("partners", Json);
        var before = await desk.SendAsync(new FindRevision(SalesProgram.Id));

        var receipt = await desk.LoadTextAsync(
            "partners",
            """
            [ { "id": "n1", "name": "Exemple Nouveau", "country": "FR", "joinedOn": "2014-03-01", "level": "gold", "levelSince": "2017-02-01", "history": [ { "level": "bronze", "from": "2015-03-01" } ] } ]
            """);
        var later = await desk.LoadTextAsync("partners", """[ { "id": "n1", "name": "Exemple Encore", "country": "FR" } ]""");

        Assert.Equal((0L, 0L, 1L), (receipt.Accepted, receipt.Known, receipt.Corrected));
        Assert.Equal((0L, 0L, 1L), (later.Accepted, later.Known, later.Corrected));
        var now = (await desk.SendAsync(new GetDossier("n1.tracks")))!.Dossier;
        Assert.Equal(("Exemple Encore", "gold", new DateOnly(2014, 3, 1)), (now.Partner.Name, now.Membership!.Level, now.Membership.JoinedOn!.Value));
        Assert.Equal(["bronze", "silver"], now.Membership.History.Select(period => period.Level));
        var then = (await desk.SendAsync(new GetDossier("n1.tracks", before)))!.Dossier;
        Assert.Equal(("Exemple Un", "silver"), (then.Partner.Name, then.Membership!.Level));
    }

    /// <summary>Half of a file must not move a level.</summary>
    [Theory]
    [InlineData("partners", "id;nom;pays\nn1;Un;FR\nn2;Deux;FR\nn3;Trois;FR\n")]
    [InlineData("facts", "member;key;kind;on;value\np1;k1;website;2017-01-01;true\np2;k2;website;2017-01-01;true\np3;k3;website;2017-01-01;true\n")]
    [InlineData("people", "partner;person\np1;x-1\np2;x-2\np3;x-3\n")]
    public async Task Members_OfALoad_AreJudgedOnceItHasEnded(string kind, string text)
    {
        await using var desk = await ImportDesk.OpenAsync(batchLines: 2);
        desk.Told.All.Clear();

        await desk.LoadTextAsync(kind, text);

        Assert.Equal(["more", "more", "end"], desk.Told.All);
    }

    [Fact]
    public async Task Lines_ThatAreWrong_AreRejectedWithTheirPlace()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadTextAsync(
            "partners",
            """
            id,name,country,level,level since
            n1,Exemple,XX,,
            n 2,Exemple,FR,,
            n3,,FR,,
            n4,Exemple,FR,platinum,2016-01-01
            n5,Exemple,FR,silver,
            n6,Exemple,FR,silver,2016-02-30
            n7,Exemple,FR
            n8,Exemple,FR,,
            """);

        Assert.Equal((1L, 7L), (receipt.Accepted, receipt.Rejected));
        Assert.Equal("2 country XX | 3 id | 4 name | 5 level platinum | 6 level since | 7 level since 2016-02-30 | 8", await desk.RejectsAsync(receipt));
    }

    [Fact]
    public async Task Objects_ThatAreWrong_AreRejectedWithTheirPath()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadTextAsync(
            "partners",
            """
            [
              { "id": "n1", "name": "Exemple",
                "country": 7 },
              { "id": "n2", "name": "Exemple", "country": "FR", "colour": "red" },
              5,
              { "id": "n3", "name": "Exemple", "country": "FR", "id": "n4" },
              { "id": "n5", "name": "Exemple", "country": "FR" }
            ]
            """);

        Assert.Equal((1L, 4L), (receipt.Accepted, receipt.Rejected));
        Assert.Equal("3 $[0].country 7 | 4 $[1].colour colour | 5 $[2] 5 | 6 $[3].id", await desk.RejectsAsync(receipt));
    }

    [Theory]
    [InlineData("", "3 $[1]")]
    [InlineData(",", "3 $[1]")]
    [InlineData(", { \"id\": \"n2\", \"na", "2 $[1]")]
    [InlineData(" ] x", "2 $[1]")]
    [InlineData(" { }", "2 $[1]")]
    public async Task List_ThatBreaks_KeepsWhatCameBefore(string rest, string place)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadTextAsync("partners", $$"""
            [
              { "id": "n1", "name": "Exemple", "country": "FR" }{{rest}}
            """ + (place[0] == '3' ? "\n" : ""));

        Assert.Equal((ImportState.Finished, 1L, 1L), (receipt.State, receipt.Accepted, receipt.Rejected));
        Assert.Equal(place, await desk.RejectsAsync(receipt));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("{ }", "json-not-a-list")]
    [InlineData("name;country\nx;FR", "column-missing")]
    [InlineData("a;b\n1;2", "header-unknown")]
    public async Task File_ThatIsNoneOfPartners_IsRefused(string text, string problem)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var opened = await desk.SendAsync(new OpenImport { Program = SalesProgram.Id, Kind = "partners", Source = "vendor", Path = await desk.TextAsync(text), FileName = "x" });

        Assert.Equal([problem], opened.Problems.Select(found => found.Code));
    }

    [Fact]
    public async Task Kind_ThatNobodyKnows_IsRefused()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var file = new OpenImport { Program = SalesProgram.Id, Kind = "pigeons", Source = "vendor", Path = await desk.TextAsync("x"), FileName = "x" };

        Assert.Equal(["unknown-kind"], (await desk.SendAsync(file)).Problems.Select(found => found.Code));
        Assert.Equal(["unknown-kind"], (await desk.SendAsync(new TryImport(file))).Problems.Select(found => found.Code));
    }
}
