using System.Net;
using System.Text;
using System.Text.Json;

namespace PartnerHub.Host.Tests.Api;

/// <summary>What goes along with a questionnaire: repeated documents, conflicts, prospects, files, trials of the draft.</summary>
public sealed class ApiOnboardingPartsTests : OnboardingApi
{
    [Fact]
    public async Task Document_SentAgainWithItsKey_BeginsOnce()
    {
        var blank = await BytesAsync((await StartAsync("Client")).GetProperty("id").GetString()!);

        var first = await ImportAsync("/document", blank, "document-1");
        var again = await ImportAsync("/document", blank, "document-1");

        Assert.Equal((false, true), (first.IsReplayed, again.IsReplayed));
        Assert.Equal(first.Body.GetRawText(), again.Body.GetRawText());
        Assert.Equal(2, (await Hub.GetAsync(Onboarding)).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Conflict_TakenFromTheDocument_IsSettled()
    {
        await StartAsync("Client");
        await SaveAsync("client", ("strategy.goal", "Dix"), ("partners[0001].name", "Alpha"), ("partners[0001].revenue", "1 €"));
        var document = Encoding.UTF8.GetString(await BytesAsync("client"));
        await SaveAsync("client", ("strategy.goal", "Douze"), ("partners[0001].revenue", "2 €"));
        var merged = await ImportAsync("/client/document", Encoding.UTF8.GetBytes(document.Replace("Dix", "Quinze", StringComparison.Ordinal).Replace("1 €", "3 €", StringComparison.Ordinal)));

        var left = 2;
        foreach (var conflict in merged.Body.GetProperty("conflicts").EnumerateArray())
        {
            var taken = await PostAsync("/client/document/conflicts", JsonSerializer.Serialize(new { key = conflict.GetProperty("key").GetString() }));
            Assert.Equal(--left, taken.Body.GetProperty("conflicts").GetArrayLength());
        }

        var said = await AnswersAsync("client");
        Assert.Equal(("Quinze", "3 €", 0), (said["strategy.goal"], said["partners[0001].revenue"], left));
    }

    [Fact]
    public async Task Prospect_ThatIsHopedFor_GoesOnToThePartners()
    {
        await StartAsync("Client");
        await SaveAsync("client", ("wishes[0001].name", "Zeta"), ("wishes[0001].blocker", "Personne"), ("pipeline[0001].name", "Eta"), ("pipeline[0001].stage", "Discussion"));
        var stages = (await Hub.GetAsync(Onboarding + "/client/prospects")).GetProperty("items").EnumerateArray().Select(StageOf);
        Assert.Equal(["Zeta: wished", "Eta: discussion"], stages);

        await PostAsync("/client/prospects/stage", """{ "row": "wishes[0001]", "stage": "nowhere" }""");
        var talking = await PostAsync("/client/prospects/stage", """{ "row": "wishes[0001]", "stage": "negotiation" }""");
        var done = await PostAsync("/client/prospects/stage", """{ "row": "pipeline[0001]", "stage": "partner" }""");

        Assert.Equal(["Eta: discussion", "Zeta: negotiation"], talking.Body.GetProperty("items").EnumerateArray().Select(StageOf).Order(StringComparer.Ordinal));
        Assert.Equal(["Eta: partner", "Zeta: negotiation"], done.Body.GetProperty("items").EnumerateArray().Select(StageOf).Order(StringComparer.Ordinal));
        Assert.Contains(await AnswersAsync("client"), answer => answer.Key.StartsWith("partners[", StringComparison.Ordinal) && answer.Value == "Eta");

        static string StageOf(JsonElement prospect) => $"{prospect.GetProperty("name").GetString()}: {prospect.GetProperty("stage").GetString()}";
    }

    [Fact]
    public async Task Attachment_Removed_IsGoneAndItsNumberIsNotGivenAgain()
    {
        await StartAsync("Client");
        byte[] content = [0, 255, 10];
        var first = await AttachAsync("4.2", "grille.pdf", content);
        var unknown = await AttachAsync("99.1", "grille.pdf", content);
        var empty = await AttachAsync("4.2", "vide.pdf", []);
        Assert.Equal(content, await Hub.Client.GetByteArrayAsync(new Uri(Onboarding + "/client/attachments/1", UriKind.Relative)));

        using var removed = await Hub.Client.DeleteAsync(new Uri(Onboarding + "/client/attachments/1", UriKind.Relative));
        using var gone = await Hub.Client.GetAsync(new Uri(Onboarding + "/client/attachments/1", UriKind.Relative));
        var second = await AttachAsync("4.2", "grille.pdf", content);

        Assert.Equal((1, 2), (first.Body.GetProperty("number").GetInt32(), second.Body.GetProperty("number").GetInt32()));
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (removed.StatusCode, gone.StatusCode));
        Assert.Equal(("$.question", "$.content"), (Assert.Single(Paths(unknown)), Assert.Single(Paths(empty))));
        Assert.Single((await Hub.GetAsync(Onboarding + "/client/attachments")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Attachment_SentAgainWithItsKey_IsKeptOnce()
    {
        await StartAsync("Client");
        const string address = "/client/attachments?question=4.2&fileName=grille.pdf";

        var first = await SendBytesAsync(address, [1, 2], "application/octet-stream", "file-1");
        var again = await SendBytesAsync(address, [1, 2], "application/octet-stream", "file-1");
        var other = await SendBytesAsync(address, [1, 3], "application/octet-stream", "file-1");

        Assert.Equal((false, true), (first.IsReplayed, again.IsReplayed));
        Assert.Equal(first.Body.GetRawText(), again.Body.GetRawText());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Single((await Hub.GetAsync(Onboarding + "/client/attachments")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Publication_SentAgainWithItsKey_IsMadeOnce()
    {
        await StartAsync("Boréal");
        await AnswerAsync("boreal");
        var taken = await PostAsync("/boreal/draft/suggestions", "", "points-1");
        var takenAgain = await PostAsync("/boreal/draft/suggestions", "", "points-1");

        var first = await PostAsync("/boreal/publication", "{}", "publication-1");
        await SaveAsync("boreal", ("channel.tiers[0003].name", "Platinum"));
        var again = await PostAsync("/boreal/publication", "{}", "publication-1");

        Assert.Equal((false, true), (taken.IsReplayed, takenAgain.IsReplayed));
        Assert.Equal((1, 2, false), (Publication(first).Number, Publication(first).Enrolled, first.IsReplayed));
        Assert.Equal((1, 0, true), (Publication(again).Number, Publication(again).Enrolled, again.IsReplayed));
        Assert.Single((await Hub.GetAsync(Onboarding + "/boreal/draft")).GetProperty("published").EnumerateArray());
    }

    [Fact]
    public async Task Draft_TriedOnAnyPartner_SaysWhereItWouldStand()
    {
        await StartAsync("Boréal");
        await AnswerAsync("boreal");
        await TakeSuggestionsAsync("boreal");

        var tried = await PostAsync("/boreal/draft/trial?on=2026-06-15", """
            { "partner": { "id": "p", "name": "P", "country": "FR" }, "facts": [{ "kind": "sales", "on": "2026-06-14", "amount": 9000000, "currency": "EUR" }] }
            """);
        var wrong = await PostAsync("/boreal/draft/trial?on=2026-06-15", """
            { "partner": { "id": "p", "name": "P", "country": "FR" }, "facts": [{ "kind": "charm", "on": "2026-06-14" }] }
            """);

        Assert.Equal("gold", tried.Body.GetProperty("partners")[0].GetProperty("standing").GetProperty("earned").GetString());
        Assert.Equal("$.facts[0].kind", Assert.Single(Paths(wrong)));
    }
}
