using PartnerHub.Databases;
using PartnerHub.Imports.Receipts;
using PartnerHub.Partners;
using PartnerHub.Partners.People;

namespace PartnerHub.Imports.Tests;

public class PeopleImportTests
{
    private const string Csv =
        """
        partenaire;personne;nom;courriel;téléphone
        p1;p1-07;Quelqu'un;quelquun@example.org;
        p1.tracks;p1-08;;;
        """;

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task People_OfAFile_AreKeptApartFromTheirData(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider);

        var receipt = await desk.LoadTextAsync("people", Csv);
        var again = await desk.LoadTextAsync("people", Csv + "\n");

        Assert.Equal((2L, 0L, 0L), (receipt.Accepted, receipt.Known, receipt.Corrected));
        Assert.Equal((0L, 2L, 0L), (again.Accepted, again.Known, again.Corrected));
        var person = (await desk.SendAsync(new ListPeople("p1")))!.Single(known => known.Id == "p1-07");
        Assert.Equal(("quelquun@example.org", 1L), (person.Data!.Email, person.Version));
        Assert.Equal(["p1-01", "p1-07", "p1-08"], (await desk.SendAsync(new GetDossier("p1.tracks")))!.Dossier.Partner.People.Select(known => known.Id));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Person_ThatSaysSomethingElse_KeepsTheRest(string provider)
    {
        await using var desk = await ImportDesk.OpenAsync(provider);
        await desk.LoadTextAsync("people", Csv);
        var before = await desk.SendAsync(new FindRevision(SalesProgram.Id));

        var receipt = await desk.LoadTextAsync("people", """[ { "partner": "p1", "person": "p1-07", "phone": "+33 1 00 00 00 00" } ]""");

        Assert.Equal((0L, 0L, 1L), (receipt.Accepted, receipt.Known, receipt.Corrected));
        var person = (await desk.SendAsync(new ListPeople("p1")))!.Single(known => known.Id == "p1-07");
        Assert.Equal(("quelquun@example.org", "+33 1 00 00 00 00", 2L), (person.Data!.Email, person.Data.Phone, person.Version));
        Assert.Equal(before, await desk.SendAsync(new FindRevision(SalesProgram.Id)));
    }

    [Fact]
    public async Task Lines_ThatAreWrong_AreRejectedWithoutPersonalData()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.LoadTextAsync("people", Csv);
        await desk.SendAsync(new ErasePerson("p1", "p1-07"));

        var receipt = await desk.LoadTextAsync("people", """
            partner;person;name;email
            p1;p1-07;Secret;secret@example.org
            nobody;x;Secret;secret@example.org
            p1;not an id;Secret;secret@example.org
            p1;p1-09;Secret;secret
            p1;p1-10;Secret;"secret
            """);

        Assert.Equal((0L, 5L), (receipt.Accepted, receipt.Rejected));
        Assert.Equal("2 person | 3 partner | 4 person | 5 email | 6", await desk.RejectsAsync(receipt));
        var rejects = await desk.SendAsync(new ListRejects(receipt.Number, 0, 10));
        Assert.DoesNotContain(rejects, reject => $"{reject.Raw}{reject.Value}{reject.Reason.Fr}".Contains("secret", StringComparison.OrdinalIgnoreCase));
    }
}
