using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Looks;
using PartnerHub.Imports.Mappings;
using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Records;

namespace PartnerHub.Imports.Tests;

/// <summary>Names in JSON that hold an escape of half a letter: no text can be made of them, and nothing may stop for them.</summary>
public class HalfLetterTests
{
    private const string Half = "\\ud800";
    private const string List = $$"""[ { "id": "n1", "name": "Exemple", "country": "FR" }, { "id": "n2", "n{{Half}}": "x", "country": "FR" }, { "id": "n3", "name": "x{{Half}}", "country": "FR" } ]""";

    [Fact]
    public async Task Record_WithSuchAName_IsRejectedAndTheOthersAreTaken()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var receipt = await desk.LoadTextAsync("partners", List);

        Assert.Equal((1L, 2L), (receipt.Accepted, receipt.Rejected));
        Assert.Equal(["$[1]", "$[2]"], (await desk.SendAsync(new ListRejects(receipt.Number, 0, 10))).Select(reject => reject.Column![..4]));
    }

    [Fact]
    public void Record_WithSuchAName_IsSeenWithoutIt()
    {
        using var list = new JsonRecords(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(List)) { Position = 1 }, new(1, 1), 0);
        using var seen = new SeenRecords(list, 10);

        while (seen.Read())
        {
        }

        Assert.Equal(["id name country", "id", "id"], seen.Lines.Select(line => string.Join(' ', line.Values.Keys)));
    }

    [Fact]
    public void Kind_OfAListWithSuchAName_IsGuessedByTheOthers() =>
        Assert.Equal("partners", KindGuess.Of(new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$"""[ { "id": "n1", "name": "x", "country": "FR", "{{Half}}": 1 } ]""")), SalesProgram.Description));

    [Theory]
    [InlineData($$"""{"{{Half}}":1}""")]
    [InlineData("""{"days":"excel","days":"excel"}""")]
    public void Mapping_WithSuchANameOrOneTwice_SaysNothing(string mapping) => Assert.Empty(MappingText.Parts(mapping));
}
