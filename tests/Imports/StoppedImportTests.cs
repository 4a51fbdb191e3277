using PartnerHub.Databases;
using PartnerHub.Imports.Loads;
using PartnerHub.Partners.People;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Tests;

public class StoppedImportTests
{
    private static readonly string Partners = $"[{string.Join(",\n", Enumerable.Range(1, 7).Select(i => $$"""{ "id": "n{{i}}", "name": "Exemple {{i}}", "country": "{{(i == 4 ? "XX" : "FR")}}" }"""))}";

    private static readonly string People = string.Join('\n', ["partner;person;name", .. Enumerable.Range(2, 7).Select(i => $"p1;p1-{i};{(i == 5 ? "" : "Exemple")}")]);

    private static readonly string Facts = string.Join('\n', ["member;key;kind;on;value", .. Enumerable.Range(1, 7).Select(i => $"p1;k{i};score;2017-02-0{i};{i}"), "p1;k3;score;2017-02-03;33", "p1;k9;score;oops;1"]);

    public static TheoryData<string, string, string, string> Files => new()
    {
        { TestDatabase.Sqlite, "partners", Partners, "6 0 0 2" },
        { TestDatabase.Sqlite, "people", People, "7 0 0 0" },
        { TestDatabase.Sqlite, "facts", Facts, "6 0 0 3" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Load_StoppedAtAnyCall_FinishesWithNothingLostOrDoubled(string provider, string kind, string text, string counts)
    {
        var expected = "";
        var stops = 0;
        for (var call = 0; ; call++)
        {
            var watch = new FaultAt();
            await using var desk = await ImportDesk.OpenAsync(provider, batchLines: 3, watch: watch);
            watch.Arm(call);
            _ = await Record.ExceptionAsync(() => desk.LoadTextAsync(kind, text));
            watch.Disarm();

            var receipt = await desk.LoadTextAsync(kind, text);

            Assert.Equal(counts, $"{receipt.Accepted} {receipt.Known} {receipt.Corrected} {receipt.Rejected}");
            expected = call == 0 ? await StateAsync(desk) : expected;
            Assert.Equal(expected, await StateAsync(desk));
            if (call > 0 && !watch.Struck)
            {
                break;
            }

            stops = call;
        }

        Assert.True(stops > 15, $"only {stops} calls could be stopped at");
    }

    private static async Task<string> StateAsync(ImportDesk desk)
    {
        var dossiers = (await desk.SendAsync(new ReadDossiers(SalesProgram.Id, long.MaxValue, null, 10))).Select(dossier => $"{dossier.Member.Id} {DossierHash.Of(dossier.Dossier)}");
        var people = (await desk.SendAsync(new ListPeople("p1")))!.Select(person => $"{person.Id} {person.Version} {person.Data?.Name}");
        var facts = (await desk.SendAsync(new ListFacts("p1.tracks", null, 100))).Select(fact => $"{fact.Number} {fact.Corrects} {fact.Fact.Value}");
        return string.Join('\n', [.. dossiers, .. people, .. facts, $"{await desk.SendAsync(new FindRevision(SalesProgram.Id))}"]);
    }
}
