using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace PartnerHub.Host.Tests.Api;

/// <summary>A consultant's way by HTTP, from a document to a program with members.</summary>
public sealed class ApiOnboardingTests : IAsyncLifetime
{
    private const string Onboarding = "/api/v1/onboarding";
    private ServedHub _hub = null!;

    public async ValueTask InitializeAsync() => _hub = await ServedHub.StartAsync(null, ("Demo:LoadWhenEmpty", "false"));

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    [Fact]
    public async Task Document_Damaged_ComesBackRepairedByteForByte()
    {
        var blank = await BytesAsync((await StartAsync("Forêt & Fils")).GetProperty("id").GetString()!);
        var misread = Encoding.UTF8.GetBytes(CodePagesEncodingProvider.Instance.GetEncoding("macintosh")!.GetString(blank));

        var begun = await ImportAsync("/document", misread);

        var id = begun.Body.GetProperty("questionnaire").GetProperty("id").GetString()!;
        Assert.Equal(HttpStatusCode.OK, begun.Status);
        Assert.Equal(("foret-fils-2", 0, 52), (id, Answered(begun.Body.GetProperty("questionnaire")), begun.Body.GetProperty("document").GetProperty("questions").GetInt32()));
        Assert.Equal("{\"repaired\":true,\"from\":\"mac-roman\"}", begun.Body.GetProperty("document").GetProperty("encoding").GetRawText());
        Assert.Equal(blank, await BytesAsync(id));
        Assert.Equal(2, (await _hub.GetAsync(Onboarding)).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Document_EditedOnBothSides_ShowsAConflictAndLosesNothing()
    {
        var id = (await StartAsync("Client")).GetProperty("id").GetString()!;
        await SaveAsync(id, ("strategy.revenue-share", "12,5 %"), ("channel.tier-count", "3"), ("partners[0001].name", "Alpha"), ("partners[0001].revenue", "1 200 €"));
        var document = Encoding.UTF8.GetString(await BytesAsync(id));
        await SaveAsync(id, ("strategy.revenue-share", "14 %"), ("strategy.lead-share", "beaucoup"));

        var edited = document.Replace("12,5 %", "13 %", StringComparison.Ordinal).Replace("| Alpha |", "| Alpha Conseil |", StringComparison.Ordinal).Replace("Programme formalisé : [Oui/Non]", "Programme formalisé : Oui", StringComparison.Ordinal);
        var merged = await ImportAsync($"/{id}/document", Encoding.UTF8.GetBytes(edited));

        var conflicts = merged.Body.GetProperty("conflicts").EnumerateArray().ToDictionary(conflict => conflict.GetProperty("place").GetString()!);
        Assert.Equal(HttpStatusCode.OK, merged.Status);
        Assert.Equal(("14 %", "13 %"), (conflicts["strategy.revenue-share"].GetProperty("kept").GetString(), conflicts["strategy.revenue-share"].GetProperty("came").GetString()));
        Assert.Contains("Alpha", conflicts["partners"].GetProperty("kept").GetString(), StringComparison.Ordinal);
        var said = await AnswersAsync(id);
        Assert.Equal(("14 %", "beaucoup", "Oui", "3"), (said["strategy.revenue-share"], said["strategy.lead-share"], said["channel.program"], said["channel.tier-count"]));
        Assert.Superset(new HashSet<string> { "Alpha", "Alpha Conseil", "1 200 €" }, said.Values.ToHashSet());
    }

    [Fact]
    public async Task Answers_OneOfThemRefused_SaveNothing()
    {
        var id = (await StartAsync("Client")).GetProperty("id").GetString()!;

        var unknown = await SaveAsync(id, ("strategy.revenue-share", "12 %"), ("strategy.revenu-share", "12 %"), ("partners[0001].age", "3"));
        var tooLong = await SaveAsync(id, ("strategy.goal", new string('x', 20_001)));
        var misspelt = await PostAsync($"/{id}/answers", """{ "answer": [] }""");
        var nobody = await SaveAsync("nobody", ("strategy.goal", "x"));

        Assert.Equal(["$.answers[1].place", "$.answers[2].place"], Paths(unknown));
        Assert.Equal(["$.answers[0].said"], Paths(tooLong));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (unknown.Status, misspelt.Status));
        Assert.Contains("$.answer", misspelt.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, "urn:partnerhub:problem:unknown-questionnaire"), (nobody.Status, nobody.Body.GetProperty("type").GetString()));
        Assert.Empty(await AnswersAsync(id));
    }

    [Fact]
    public async Task Writes_WithAKey_AreDoneOnce()
    {
        var first = await PostAsync("", """{ "client": "Client" }""", "start-1");
        var again = await PostAsync("", """{ "client": "Client" }""", "start-1");
        var other = await PostAsync("", """{ "client": "Autre" }""", "start-1");
        const string Answer = """{ "answers": [{ "place": "strategy.goal", "said": "Croître" }] }""";
        var saved = await PostAsync("/client/answers", Answer, "save-1");
        var repeated = await PostAsync("/client/answers", Answer, "save-1");

        Assert.Equal(first.Body.GetRawText(), again.Body.GetRawText());
        Assert.Equal((false, true, HttpStatusCode.UnprocessableEntity), (first.IsReplayed, again.IsReplayed, other.Status));
        Assert.Equal((saved.Body.GetRawText(), true), (repeated.Body.GetRawText(), repeated.IsReplayed));
        Assert.Single((await _hub.GetAsync(Onboarding)).GetProperty("items").EnumerateArray());
        Assert.Single((await _hub.GetAsync(Onboarding + "/client/history")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Document_SentAgainWithItsKey_BeginsOnce()
    {
        var blank = await BytesAsync((await StartAsync("Client")).GetProperty("id").GetString()!);

        var first = await ImportAsync("/document", blank, "document-1");
        var again = await ImportAsync("/document", blank, "document-1");

        Assert.Equal((false, true), (first.IsReplayed, again.IsReplayed));
        Assert.Equal(first.Body.GetRawText(), again.Body.GetRawText());
        Assert.Equal(2, (await _hub.GetAsync(Onboarding)).GetProperty("items").GetArrayLength());
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
        var stages = (await _hub.GetAsync(Onboarding + "/client/prospects")).GetProperty("items").EnumerateArray().Select(StageOf);
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
        Assert.Equal(content, await _hub.Client.GetByteArrayAsync(new Uri(Onboarding + "/client/attachments/1", UriKind.Relative)));

        using var removed = await _hub.Client.DeleteAsync(new Uri(Onboarding + "/client/attachments/1", UriKind.Relative));
        using var gone = await _hub.Client.GetAsync(new Uri(Onboarding + "/client/attachments/1", UriKind.Relative));
        var second = await AttachAsync("4.2", "grille.pdf", content);

        Assert.Equal((1, 2), (first.Body.GetProperty("number").GetInt32(), second.Body.GetProperty("number").GetInt32()));
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (removed.StatusCode, gone.StatusCode));
        Assert.Equal(("$.question", "$.content"), (Assert.Single(Paths(unknown)), Assert.Single(Paths(empty))));
        Assert.Single((await _hub.GetAsync(Onboarding + "/client/attachments")).GetProperty("items").EnumerateArray());
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

    [Fact]
    public async Task Document_ThatIsNoQuestionnaire_IsRefused()
    {
        var recipe = await ImportAsync("/document", "# Recette\n\nDes pommes.\n"u8.ToArray());
        var nobody = await ImportAsync("/nobody/document", await BytesAsync((await StartAsync("Client")).GetProperty("id").GetString()!));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (recipe.Status, nobody.Status));
        Assert.Equal(["$.content"], Paths(recipe));
        Assert.Single((await _hub.GetAsync(Onboarding)).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Draft_Settled_IsPublishedWithItsPartnersAsMembers()
    {
        var id = (await StartAsync("Boréal")).GetProperty("id").GetString()!;
        var unready = await PostAsync($"/{id}/publication", "{}");
        Assert.Equal(HttpStatusCode.BadRequest, unready.Status);
        Assert.NotEmpty(Paths(unready));

        await AnswerAsync(id);
        await TakeSuggestionsAsync(id);
        Assert.True((await _hub.GetAsync($"{Onboarding}/{id}/draft")).GetProperty("isReady").GetBoolean());
        var preview = (await _hub.GetAsync($"{Onboarding}/{id}/draft/preview")).GetProperty("partners");
        Assert.Equal(["gold", "bronze"], preview.EnumerateArray().Select(partner => partner.GetProperty("standing").GetProperty("earned").GetString()!));

        var published = await PostAsync($"/{id}/publication", "{}");
        Assert.Equal((HttpStatusCode.OK, 1, "2026-06-15", 2), Publication(published));
        var members = await _hub.GetAsync("/api/v1/programs/boreal/members");
        Assert.Equal(["boreal-alpha-conseil.boreal", "boreal-beta-reseau.boreal"], members.GetProperty("items").EnumerateArray().Select(member => member.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal("gold", (await _hub.GetAsync("/api/v1/members/boreal-alpha-conseil.boreal/standing")).GetProperty("earned").GetString());

        Assert.Equal((HttpStatusCode.OK, 1, "2026-06-15", 0), Publication(await PostAsync($"/{id}/publication", "{}")));
        await SaveAsync(id, ("point.threshold.gold", "2 000 000 €"));
        Assert.Equal(["$.effectiveFrom"], Paths(await PostAsync($"/{id}/publication", """{ "effectiveFrom": "2026-06-14" }""")));
        Assert.Equal((HttpStatusCode.OK, 2, "2026-07-15", 0), Publication(await PostAsync($"/{id}/publication", "{}")));
        Assert.Equal("gold", await EarnedAsync("boreal-alpha-conseil.boreal", "2026-07-14"));
        Assert.NotEqual("gold", await EarnedAsync("boreal-alpha-conseil.boreal", "2026-07-15"));
    }

    [Fact]
    public async Task Program_OfAnotherClient_IsNotTakenOver()
    {
        var (first, second) = ((await StartAsync("Boréal")).GetProperty("id").GetString()!, (await StartAsync("Austral")).GetProperty("id").GetString()!);
        foreach (var id in new[] { first, second })
        {
            await AnswerAsync(id);
            await TakeSuggestionsAsync(id);
        }

        await PostAsync($"/{first}/publication", "{}");
        await SaveAsync(second, ("point.program.id", "boreal"));

        var draft = await _hub.GetAsync($"{Onboarding}/{second}/draft");
        var refused = await PostAsync($"/{second}/publication", "{}");
        Assert.False(draft.GetProperty("isReady").GetBoolean());
        Assert.Equal((HttpStatusCode.BadRequest, "point.program.id"), (refused.Status, Assert.Single(Paths(refused))));

        await SaveAsync(second, ("point.program.id", "austral"));
        Assert.Equal((HttpStatusCode.OK, 1, "2026-06-15", 2), Publication(await PostAsync($"/{second}/publication", "{}")));
        Assert.Equal("Boréal", (await _hub.GetAsync("/api/v1/programs/boreal")).GetProperty("description").GetProperty("vendor").GetString());
    }

    [Fact]
    public async Task Thresholds_ThatFall_AreFoundWithTheirPlace()
    {
        var id = (await StartAsync("Boréal")).GetProperty("id").GetString()!;
        await AnswerAsync(id);
        await TakeSuggestionsAsync(id);
        await SaveAsync(id, ("point.threshold.silver", "500 000 €"), ("point.threshold.gold", "10 000 €"));

        var refused = await PostAsync($"/{id}/publication", "{}");

        Assert.Equal((HttpStatusCode.BadRequest, "point.threshold.gold"), (refused.Status, Assert.Single(Paths(refused))));
        Assert.Equal(HttpStatusCode.NotFound, (await _hub.Client.GetAsync(new Uri("/api/v1/programs/boreal", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Script_InAnswers_IsTextInDocumentAndSummary()
    {
        const string Script = "<script>alert(1)</script>";
        var id = (await StartAsync("Boréal <b>")).GetProperty("id").GetString()!;
        await SaveAsync(id, ("partners[0001].name", Script), ("partners[0001].revenue", "5 €"), ("strategy.goal", Script), ("channel.tiers[0001].name", Script), ("channel.tiers[0002].name", "Gold"));

        var summary = await _hub.Client.GetStringAsync(new Uri($"{Onboarding}/{id}/summary", UriKind.Relative));
        var again = await ImportAsync("/document", await BytesAsync(id));

        Assert.DoesNotContain("<script", summary, StringComparison.Ordinal);
        Assert.Contains("&lt;script", summary, StringComparison.Ordinal);
        Assert.DoesNotContain($"| {Script}", Encoding.UTF8.GetString(await BytesAsync(id)), StringComparison.Ordinal);
        var said = await AnswersAsync(again.Body.GetProperty("questionnaire").GetProperty("id").GetString()!);
        Assert.Equal(3, said.Values.Count(value => value == Script));
        Assert.Contains(Script, (await _hub.GetAsync($"{Onboarding}/{id}/draft")).GetProperty("elements").EnumerateArray().Select(element => element.GetProperty("name").GetProperty("fr").GetString()));
    }

    [Fact]
    public async Task Table_OfTenThousandRows_IsTakenThroughToTheDraft()
    {
        var id = (await StartAsync("Boréal")).GetProperty("id").GetString()!;
        await SaveAsync(id, ("partners[0001].name", "Alpha"), ("channel.tiers[0001].name", "Bronze"), ("channel.tiers[0002].name", "Silver"));
        var document = Encoding.UTF8.GetString(await BytesAsync(id));
        var rule = document.LastIndexOf("|\n", document.IndexOf("| Alpha |", StringComparison.Ordinal), StringComparison.Ordinal) + 2;
        var rows = string.Concat(Enumerable.Range(1, 10_000).Select(row => string.Create(CultureInfo.InvariantCulture, $"| Société {row} | Channel | 2024 | {row} € | Actif | Ada |\n")));

        var merged = await ImportAsync($"/{id}/document", Encoding.UTF8.GetBytes(document.Insert(rule, rows)));
        var summary = await _hub.Client.GetStringAsync(new Uri($"{Onboarding}/{id}/summary", UriKind.Relative));
        var draft = await _hub.GetAsync($"{Onboarding}/{id}/draft");
        var exported = await BytesAsync(id);

        Assert.Equal(HttpStatusCode.OK, merged.Status);
        Assert.Contains("10 001", summary.Replace('\u00A0', ' ').Replace('\u202F', ' '), StringComparison.Ordinal);
        Assert.NotEmpty(draft.GetProperty("elements").EnumerateArray());
        Assert.Contains("| Société 10000 |", Encoding.UTF8.GetString(exported), StringComparison.Ordinal);
    }

    private Task<Answer> AnswerAsync(string id) => SaveAsync(
        id,
        ("partners[0001].name", "Alpha Conseil"), ("partners[0001].type", "Channel"), ("partners[0001].since", "janvier 2022"), ("partners[0001].revenue", "1 200 000 €"),
        ("partners[0002].name", "Beta Réseau"), ("partners[0002].type", "Channel"), ("partners[0002].since", "15/03/2023"), ("partners[0002].revenue", "4 500 €"),
        ("channel.program", "Oui"), ("channel.tier-count", "3"),
        ("channel.tiers[0001].name", "Bronze"), ("channel.tiers[0002].name", "Silver"), ("channel.tiers[0003].name", "Gold"));

    private async Task TakeSuggestionsAsync(string id)
    {
        var points = (await _hub.GetAsync($"{Onboarding}/{id}/draft")).GetProperty("points").EnumerateArray();
        await SaveAsync(id, [.. points.Where(point => point.GetProperty("suggestion").ValueKind == JsonValueKind.String)
            .Select(point => (point.GetProperty("place").GetString()!, point.GetProperty("suggestion").GetString()!))]);
    }

    private async Task<JsonElement> StartAsync(string client) => (await PostAsync("", JsonSerializer.Serialize(new { client }))).Body;

    private Task<Answer> SaveAsync(string id, params (string Place, string Said)[] answers) =>
        PostAsync($"/{id}/answers", JsonSerializer.Serialize(new { answers = answers.Select(answer => new { place = answer.Place, said = answer.Said }) }));

    private async Task<Dictionary<string, string>> AnswersAsync(string id) => (await _hub.GetAsync($"{Onboarding}/{id}/answers")).GetProperty("items")
        .EnumerateArray().ToDictionary(answer => answer.GetProperty("place").GetString()!, answer => answer.GetProperty("said").GetString()!);

    private async Task<string?> EarnedAsync(string member, string on) =>
        (await _hub.GetAsync($"/api/v1/members/{member}/standing?on={on}")).GetProperty("earned").GetString();

    private Task<byte[]> BytesAsync(string id) => _hub.Client.GetByteArrayAsync(new Uri($"{Onboarding}/{id}/document", UriKind.Relative));

    private Task<Answer> ImportAsync(string path, byte[] document, string? key = null) => SendBytesAsync(path, document, "text/markdown", key);

    private Task<Answer> AttachAsync(string question, string fileName, byte[] content) =>
        SendBytesAsync($"/client/attachments?question={question}&fileName={fileName}", content, "application/octet-stream", null);

    private Task<Answer> SendBytesAsync(string path, byte[] bytes, string mediaType, string? key)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return SendAsync(path, content, key);
    }

    private Task<Answer> PostAsync(string path, string json, string? key = null) => SendAsync(path, new StringContent(json, Encoding.UTF8, "application/json"), key);

    private async Task<Answer> SendAsync(string path, HttpContent content, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Onboarding + path, UriKind.Relative)) { Content = content };
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }

        using var response = await _hub.Client.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return new Answer(response.StatusCode, document.RootElement.Clone(), response.Headers.Contains("Idempotency-Replayed"));
    }

    private static int Answered(JsonElement questionnaire) => questionnaire.GetProperty("answered").GetInt32();

    private static string[] Paths(Answer answer) => [.. answer.Body.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetString()!)];

    private static (HttpStatusCode Status, int Number, string From, int Enrolled) Publication(Answer answer) => answer.Status != HttpStatusCode.OK
        ? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{answer.Status}: {answer.Body}"))
        : (answer.Status,
            answer.Body.GetProperty("rulebook").GetProperty("number").GetInt32(),
            answer.Body.GetProperty("rulebook").GetProperty("effectiveFrom").GetString()!,
            answer.Body.GetProperty("enrolled").GetInt32());

    private sealed record Answer(HttpStatusCode Status, JsonElement Body, bool IsReplayed);
}
