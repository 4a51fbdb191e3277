using System.Text.Json.Nodes;
using PartnerHub.Databases;
using PartnerHub.Imports.Looks;
using PartnerHub.Imports.Mappings;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Tests;

/// <summary>How files of a source are written is kept for each kind of them.</summary>
public class KeptMappingTests
{
    private static readonly IReadOnlyList<TargetColumn> Targets = TargetColumn.ListFor("partners", SalesProgram.Description);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Mapping_OfEachKind_IsKeptForItsNextFiles(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider);
        await LoadAsync(desk, "partners", "Nº;Qui;Où\nn1;Exemple;FR\n", """{"columns":{"id":"Nº","name":"Qui","country":"Où"}}""");
        await LoadAsync(desk, "people", "Chez;Qui\nn1;x-1\n", """{"columns":{"partner":"Chez","person":"Qui"}}""");
        await LoadAsync(desk, "facts", "Chez;Nº;Quoi;Jour;Valeur\nn1.tracks;k1;website;05/04/2017;oui\n", """{"days":"dd/MM/yyyy","columns":{"member":"Chez","key":"Nº","kind":"Quoi","on":"Jour"}}""");
        await LoadAsync(desk, "sales", "Nº;Chez;Jour;Total;Devise\nk1;n1;05/04/2017;10;EUR\n", """{"days":"dd/MM/yyyy","columns":{"lineKey":"Nº","member":"Chez","day":"Jour"}}""");

        await LoadAsync(desk, "partners", "Nº;Qui;Où\nn2;Modèle;BE\n");
        await LoadAsync(desk, "people", "Chez;Qui\nn2;x-2\n");
        await LoadAsync(desk, "facts", "Chez;Nº;Quoi;Jour;Valeur\nn2.tracks;k2;website;03/04/2017;oui\n");
        await LoadAsync(desk, "sales", "Nº;Chez;Jour;Total;Devise\nk2;n2;03/04/2017;10;EUR\n");

        Assert.Equal("Modèle", (await desk.SendAsync(new FindMember("n2.tracks")))!.Partner.Name);
        Assert.Equal(["2017-04-03 sales", "2017-04-03 website", "2017-04-10 pos-submission"], (await desk.FactsAsync("n2")).Select(fact => $"{fact.On:yyyy-MM-dd} {fact.Kind}").Order(StringComparer.Ordinal));
        Assert.Equal(4, (await desk.SendAsync(new FindMapping(SalesProgram.Id, "vendor", "sales"))).Version);
        Assert.Equal("{}", (await desk.SendAsync(new FindMapping(SalesProgram.Id, "another", "people"))).Mapping);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Mapping_KeptAgain_TakesThePlaceOfTheOneBefore(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider);
        await LoadAsync(desk, "partners", "Nº;Qui;Où\nn1;Exemple;FR\n", """{"columns":{"id":"Nº","name":"Qui","country":"Où"}}""");

        var kept = await desk.SendAsync(new KeepMapping(SalesProgram.Id, "vendor", "partners", """{"columns":{"id":"Code 1"}}""") { Version = 1 });
        var people = await desk.SendAsync(new KeepMapping(SalesProgram.Id, "vendor", "people", """{"days":"excel"}""") { Version = 2 });

        Assert.Equal((2, 3), (kept.Version, people.Version));
        Assert.Equal("""{"columns":{"id":"Code 1"}}""", (await desk.SendAsync(new FindMapping(SalesProgram.Id, "vendor", "partners"))).Mapping);
        await LoadAsync(desk, "partners", "Code 1;nom;pays\nn3;Exemple;FR\n");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"dayz":"x"}""")]
    [InlineData("""{"delimiter":"x"}""")]
    [InlineData("""{"columns":null}""")]
    [InlineData("""{"columns":{"id":" "}}""")]
    [InlineData("""{"unused":null}""")]
    [InlineData("""{"currency":"EUR"}""")]
    public async Task Mapping_ThatIsWrong_RefusesTheFileAndIsNotKept(string mapping)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var opened = await OpenAsync(desk, "partners", "id;name;country\nn1;Exemple;FR\n", mapping);

        Assert.Equal(["bad-mapping"], opened.Problems.Select(problem => problem.Code));
        Assert.Equal("{}", (await desk.SendAsync(new FindMapping(SalesProgram.Id, "vendor", "partners"))).Mapping);
    }

    [Theory]
    [InlineData("""{"unused":["Statut","Depuis","Adhésion"]}""", "")]
    [InlineData("""{"unused":["statut","column 5","adhesion"]}""", "")]
    [InlineData("""{"unused":["Statut","Adhésion"],"columns":{"level":"Statut"}}""", "silver")]
    [InlineData("""{"unused":["No such column","Adhésion"]}""", "silver")]
    public async Task Column_SaidToBeOfNoUse_IsLeftAlone(string mapping, string level)
    {
        await using var desk = await ImportDesk.OpenAsync();

        await LoadAsync(desk, "partners", "id;nom;pays;statut;depuis;adhésion\nn1;Exemple;FR;silver;2016-01-01;not a day\n", mapping);

        Assert.Equal(level, (await desk.SendAsync(new FindMember("n1.tracks")))!.Membership.Level ?? "");
    }

    [Fact]
    public async Task Column_SaidToBeSomethingElse_IsThatAlone()
    {
        await using var desk = await ImportDesk.OpenAsync();

        await LoadAsync(desk, "partners", "id;partner code;pays\nn1;Exemple;FR\n", """{"columns":{"name":"partner code"}}""");

        Assert.Equal("Exemple", (await desk.SendAsync(new FindMember("n1.tracks")))!.Partner.Name);
    }

    [Theory]
    [InlineData("id;nom;pays;niveau", "", "id name country level", "{}")]
    [InlineData("id;nom;pays;niveau", "=", "id name country -", """{"unused":["niveau"]}""")]
    [InlineData("id;nom;pays;niveau", "levelSince", "id name country levelSince", """{"columns":{"levelSince":"niveau"}}""")]
    [InlineData("id;nom;pays;niveau;niveau", "", "id name country ? ?", "{}")]
    [InlineData("id;nom;pays;niveau;niveau", "=", "id name country - level", """{"unused":["column 4"]}""")]
    [InlineData("id;nom;pays;niveau;niveau", "level", "id name country level -", """{"columns":{"level":"column 4"}}""")]
    [InlineData("id;nom;pays;x", "", "id name country -", "{}")]
    public void Picks_OfTheFourthColumn_AreDeclaredAndSeenAgain(string header, string pick, string seen, string mapping)
    {
        var headers = header.Split(';');
        var picked = PickedColumns.Recognised(headers, [], Targets);
        picked[3] = pick switch { "" => picked[3], "=" => "", _ => pick };

        var declared = PickedColumns.Declare([], headers, picked, Targets);

        Assert.Equal(mapping, declared.ToJsonString());
        Assert.Equal(seen, string.Join(' ', PickedColumns.Recognised(headers, declared, Targets).Select(target => target ?? "-")));
    }

    private static async Task LoadAsync(ImportDesk desk, string kind, string text, string? mapping = null)
    {
        var opened = await OpenAsync(desk, kind, text, mapping);
        Assert.Empty(opened.Problems);
        var receipt = (await desk.SendAsync(new RunImport(opened.Receipt!.Number, opened.Path)))!;
        Assert.Equal((1L, 0L), (receipt.Accepted, receipt.Rejected));
    }

    private static async Task<(ImportReceipt? Receipt, IReadOnlyList<ImportProblem> Problems, string Path)> OpenAsync(ImportDesk desk, string kind, string text, string? mapping)
    {
        var path = await desk.TextAsync(text);
        var opened = await desk.SendAsync(new OpenImport { Program = SalesProgram.Id, Kind = kind, Source = "vendor", Path = path, FileName = kind, Mapping = mapping });
        return (opened.Receipt, opened.Problems, path);
    }
}
