using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace PartnerHub.Host.Tests.Api;

/// <summary>A consultant's way by HTTP, from a document to a program with members.</summary>
public sealed class ApiOnboardingTests : OnboardingApi
{
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
        Assert.Equal(2, (await Hub.GetAsync(Onboarding)).GetProperty("items").GetArrayLength());
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
        var placeless = await PostAsync($"/{id}/answers", """{ "answers": [{ "place": "strategy.goal", "said": null }, { "said": "12 %" }] }""");
        var nobody = await SaveAsync("nobody", ("strategy.goal", "x"));

        Assert.Equal(["$.answers[1].place", "$.answers[2].place"], Paths(unknown));
        Assert.Equal(["$.answers[0].said"], Paths(tooLong));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (unknown.Status, misspelt.Status));
        Assert.Contains("$.answer", misspelt.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, "$.answers[1].place"), (placeless.Status, Paths(placeless).Single()));
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
        Assert.Single((await Hub.GetAsync(Onboarding)).GetProperty("items").EnumerateArray());
        Assert.Single((await Hub.GetAsync(Onboarding + "/client/history")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Document_ThatIsNoQuestionnaire_IsRefused()
    {
        var recipe = await ImportAsync("/document", "# Recette\n\nDes pommes.\n"u8.ToArray());
        var nobody = await ImportAsync("/nobody/document", await BytesAsync((await StartAsync("Client")).GetProperty("id").GetString()!));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (recipe.Status, nobody.Status));
        Assert.Equal(["$.content"], Paths(recipe));
        Assert.Single((await Hub.GetAsync(Onboarding)).GetProperty("items").EnumerateArray());
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
        Assert.True((await Hub.GetAsync($"{Onboarding}/{id}/draft")).GetProperty("isReady").GetBoolean());
        var preview = (await Hub.GetAsync($"{Onboarding}/{id}/draft/preview")).GetProperty("partners");
        Assert.Equal(["gold", "bronze"], preview.EnumerateArray().Select(partner => partner.GetProperty("standing").GetProperty("earned").GetString()!));

        var published = await PostAsync($"/{id}/publication", "{}");
        Assert.Equal((HttpStatusCode.OK, 1, "2026-06-15", 2), Publication(published));
        var members = await Hub.GetAsync("/api/v1/programs/boreal/members");
        Assert.Equal(["boreal-alpha-conseil.boreal", "boreal-beta-reseau.boreal"], members.GetProperty("items").EnumerateArray().Select(member => member.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal("gold", (await Hub.GetAsync("/api/v1/members/boreal-alpha-conseil.boreal/standing")).GetProperty("earned").GetString());

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

        var draft = await Hub.GetAsync($"{Onboarding}/{second}/draft");
        var refused = await PostAsync($"/{second}/publication", "{}");
        Assert.False(draft.GetProperty("isReady").GetBoolean());
        Assert.Equal((HttpStatusCode.BadRequest, "point.program.id"), (refused.Status, Assert.Single(Paths(refused))));

        await SaveAsync(second, ("point.program.id", "austral"));
        Assert.Equal((HttpStatusCode.OK, 1, "2026-06-15", 2), Publication(await PostAsync($"/{second}/publication", "{}")));
        Assert.Equal("Boréal", (await Hub.GetAsync("/api/v1/programs/boreal")).GetProperty("description").GetProperty("vendor").GetString());
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
        Assert.Equal(HttpStatusCode.NotFound, (await Hub.Client.GetAsync(new Uri("/api/v1/programs/boreal", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Script_InAnswers_IsTextInDocumentAndSummary()
    {
        const string Script = "<script>alert(1)</script>";
        var id = (await StartAsync("Boréal <b>")).GetProperty("id").GetString()!;
        await SaveAsync(id, ("partners[0001].name", Script), ("partners[0001].revenue", "5 €"), ("strategy.goal", Script), ("channel.tiers[0001].name", Script), ("channel.tiers[0002].name", "Gold"));

        var summary = await Hub.Client.GetStringAsync(new Uri($"{Onboarding}/{id}/summary", UriKind.Relative));
        var again = await ImportAsync("/document", await BytesAsync(id));

        Assert.DoesNotContain("<script", summary, StringComparison.Ordinal);
        Assert.Contains("&lt;script", summary, StringComparison.Ordinal);
        Assert.DoesNotContain($"| {Script}", Encoding.UTF8.GetString(await BytesAsync(id)), StringComparison.Ordinal);
        var said = await AnswersAsync(again.Body.GetProperty("questionnaire").GetProperty("id").GetString()!);
        Assert.Equal(3, said.Values.Count(value => value == Script));
        Assert.Contains(Script, (await Hub.GetAsync($"{Onboarding}/{id}/draft")).GetProperty("elements").EnumerateArray().Select(element => element.GetProperty("name").GetProperty("fr").GetString()));
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
        var summary = await Hub.Client.GetStringAsync(new Uri($"{Onboarding}/{id}/summary", UriKind.Relative));
        var draft = await Hub.GetAsync($"{Onboarding}/{id}/draft");
        var exported = await BytesAsync(id);

        Assert.Equal(HttpStatusCode.OK, merged.Status);
        Assert.Contains("10 001", summary.Replace('\u00A0', ' ').Replace('\u202F', ' '), StringComparison.Ordinal);
        Assert.NotEmpty(draft.GetProperty("elements").EnumerateArray());
        Assert.Contains("| Société 10000 |", Encoding.UTF8.GetString(exported), StringComparison.Ordinal);
    }
}
