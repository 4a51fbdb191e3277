using System.Net;
using System.Text;

namespace PartnerHub.Host.Tests.Api;

/// <summary>Clients by HTTP: their names, how far the work is, those put away, and one that was begun twice.</summary>
public sealed class ApiClientsTests : OnboardingApi
{
    [Fact]
    public async Task Client_Renamed_KeepsItsAddress()
    {
        await StartAsync("Boréal");

        var renamed = await PostAsync("/boreal/name", """{ "client": "  Boréal & Fils " }""");
        var nameless = await PostAsync("/boreal/name", """{ "client": " " }""");
        var nobody = await PostAsync("/nobody/name", """{ "client": "X" }""");

        Assert.Equal(("boreal", "Boréal & Fils"), (renamed.Body.GetProperty("id").GetString(), renamed.Body.GetProperty("client").GetString()));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (nameless.Status, nobody.Status));
        Assert.Equal(["$.client"], Paths(nameless));
        Assert.Equal("Boréal & Fils", (await Hub.GetAsync(Onboarding + "/boreal")).GetProperty("client").GetString());
        Assert.StartsWith("# Partenariats - Boréal & Fils", Encoding.UTF8.GetString(await BytesAsync("boreal")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_OfAClient_FollowsTheWork()
    {
        await StartAsync("Boréal");
        Assert.Equal("started", await StatusAsync());
        await SaveAsync("boreal", ("strategy.goal", "Croître"));
        Assert.Equal("answering", await StatusAsync());
        await AnswerAsync("boreal");
        await PostAsync("/boreal/archive", """{ "archived": true }""");
        Assert.Equal("archived", await StatusAsync());
        Assert.NotEqual(default, (await Hub.GetAsync(Onboarding)).GetProperty("items")[0].GetProperty("archivedAt").GetDateTimeOffset());
        await PostAsync("/boreal/archive", """{ "archived": false }""");
        Assert.Equal("answering", await StatusAsync());
    }

    [Theory]
    [InlineData("Boréal")]
    [InlineData("BOREAL")]
    [InlineData("Boréal SAS")]
    [InlineData("Bo-réal S.A.S.")]
    public async Task Document_OfAClientBegunBefore_IsPointedOut(string name)
    {
        var document = Encoding.UTF8.GetString(await BytesAsync((await StartAsync("Boréal")).GetProperty("id").GetString()!));

        var again = await ImportAsync("/document", Encoding.UTF8.GetBytes(document.Replace("- Boréal", "- " + name, StringComparison.Ordinal)));
        var other = await ImportAsync("/document", Encoding.UTF8.GetBytes(document.Replace("- Boréal", "- Austral", StringComparison.Ordinal)));

        Assert.Equal("boreal", Assert.Single(again.Body.GetProperty("sameClient").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(0, other.Body.GetProperty("sameClient").GetArrayLength());
    }

    [Fact]
    public async Task Document_OfAnArchivedClient_IsAFreshStart()
    {
        var document = await BytesAsync((await StartAsync("Boréal")).GetProperty("id").GetString()!);
        await PostAsync("/boreal/archive", """{ "archived": true }""");

        Assert.Equal(0, (await ImportAsync("/document", document)).Body.GetProperty("sameClient").GetArrayLength());
    }

    [Fact]
    public async Task Document_ThatIsAProtectedWordFile_IsRefusedInWords()
    {
        byte[] locked = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[64], .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        var refused = await SendBytesAsync("/document", locked, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", null);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("password", refused.Body.GetRawText(), StringComparison.Ordinal);
    }

    private async Task<string?> StatusAsync() => (await Hub.GetAsync(Onboarding + "/boreal")).GetProperty("status").GetString();
}
