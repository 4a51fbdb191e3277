using System.Text.Json;

namespace PartnerHub.Host.Tests.Api;

/// <summary>What the recap says before a draft is published, and what comes of it.</summary>
public sealed class ApiPublicationTests : OnboardingApi
{
    private const string Id = "boreal";

    [Fact]
    public async Task Recap_BeforeAPublication_SaysWhatItDoes()
    {
        await BeginAsync(("contracts.template", "Oui"), ("contracts.nda", "Systématique"), ("partners[0001].contract", "Oui"), ("partners[0001].nda", "Oui"), ("point.held.contract", "Inconnu"), ("point.held.nda", "Inconnu"));
        await TakeSuggestionsAsync(Id);

        var recap = await RecapAsync();

        Assert.Equal(["null: Beta Réseau", "bronze: ", "silver: ", "gold: Alpha Conseil"], Levels(recap));
        Assert.Equal(["Contrat signé: Beta Réseau", "Accord de confidentialité: Beta Réseau"], recap.GetProperty("unknown").EnumerateArray()
            .Select(unknown => $"{unknown.GetProperty("requirement").GetProperty("fr").GetString()}: {string.Join(", ", unknown.GetProperty("partners").EnumerateArray())}"));
        Assert.Equal(("2026-06-15", 0, false), (recap.GetProperty("effectiveFrom").GetString(), recap.GetProperty("daysAhead").GetInt32(), recap.GetProperty("isWithoutLevels").GetBoolean()));
        Assert.Contains("trente jours", Warnings(recap), StringComparison.Ordinal);
        Assert.DoesNotContain("trente jours", Warnings(await RecapAsync("2026-07-15")), StringComparison.Ordinal);

        Assert.Equal(2, Publication(await PostAsync($"/{Id}/publication", "{}")).Enrolled);
        Assert.Equal("gold", await EarnedAsync($"{Id}-alpha-conseil.{Id}", "2026-06-15"));
        Assert.Null(await EarnedAsync($"{Id}-beta-reseau.{Id}", "2026-06-15"));
    }

    [Fact]
    public async Task Program_WithEveryoneAtNoLevel_IsSaidLoudly()
    {
        await BeginAsync(("contracts.template", "Oui"), ("point.held.contract", "Inconnu"));
        await TakeSuggestionsAsync(Id);

        var recap = await RecapAsync();
        var published = await PostAsync($"/{Id}/publication", "{}");

        Assert.True(recap.GetProperty("isWithoutLevels").GetBoolean());
        Assert.Contains("AUCUN partenaire", Warnings(recap), StringComparison.Ordinal);
        Assert.True(published.Body.GetProperty("isWithoutLevels").GetBoolean());
    }

    [Fact]
    public async Task Internal_Answers_AreNotPublished()
    {
        (string Place, string Said)[] inside =
        [
            ("strategy.owner", "Zoé Xylophone - Directrice"), ("strategy.goal", "Objectif secret 4242"), ("management.tool", "OutilSecret PRM"), ("referral.tracking", "OutilSecret suivi"),
            ("resources.budget", "777 123 €/an"), ("co-marketing.budget", "888 456 €/an"), ("contracts.validation", "Maître Secret"), ("resources.manager", "Oui - Zoé Xylophone"),
            ("management.sla", "SLA lisible"), ("management.conflicts", "Conflit gardé"), ("management.review-frequency", "Chaque mois gardé"),
        ];
        await BeginAsync(inside);
        await TakeSuggestionsAsync(Id);
        await SaveAsync(Id, ("point.reads.management.sla", "Oui"));

        var recap = await RecapAsync();
        await PostAsync($"/{Id}/publication", "{}");

        Assert.Equal(["SLA lisible"], recap.GetProperty("read").EnumerateArray().Select(reading => reading.GetProperty("text").GetString()!));
        var program = (await Hub.GetAsync($"/api/v1/programs/{Id}")).GetRawText() + await Hub.Client.GetStringAsync(new Uri($"/programs/{Id}", UriKind.Relative));
        Assert.Contains("SLA lisible", program, StringComparison.Ordinal);
        Assert.All(["Xylophone", "secret", "777", "888", "gardé"], word => Assert.DoesNotContain(word, program.Replace("égard", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Figure_ChangedLater_ReachesItsFactOrSaysWhyNot()
    {
        await BeginAsync(("contracts.template", "Oui"));
        await TakeSuggestionsAsync(Id);
        await PostAsync($"/{Id}/publication", "{}");
        await SaveAsync(Id, ("partners[0001].revenue", "1 €"), ("partners[0002].contract", "Non"));

        var recap = await RecapAsync();
        var published = await PostAsync($"/{Id}/publication", "{}");

        Assert.False(recap.GetProperty("isNewVersion").GetBoolean());
        Assert.Equal(["Alpha Conseil", "Beta Réseau"], Names(recap, "changes"));
        Assert.Equal((Names(recap, "changes").Length, 1), (Names(published.Body, "changes").Length, Publication(published).Number));
        Assert.Equal("bronze", await EarnedAsync($"{Id}-alpha-conseil.{Id}", "2026-06-15"));
        Assert.Null(await EarnedAsync($"{Id}-beta-reseau.{Id}", "2026-06-15"));
        Assert.Empty(Names(await RecapAsync(), "changes"));

        await SendFactAsync("""[{ "member": "boreal-beta-reseau.boreal", "fact": { "kind": "contract", "on": "2026-06-14", "value": true } }]""");
        var kept = await RecapAsync();
        Assert.Equal(["Beta Réseau"], Names(kept, "kept"));
        Assert.Empty(Names(kept, "changes"));
    }

    [Fact]
    public async Task Answers_OfCountriesAndTerms_ReachTheMembers()
    {
        await BeginAsync(
            ("channel.partners[0001].name", "Alpha Conseil"), ("channel.partners[0001].geography", "DACH"), ("channel.partners[0002].name", "Beta Réseau"), ("channel.partners[0002].geography", "Belgique / Lux"),
            ("contracts.duration", "12 mois"), ("partners[0002].contract", "Oui - 10/07/2024"), ("pipeline[0001].name", "Aucun"), ("channel.tiers[0003].benefits", "Commission 20 %"));
        await TakeSuggestionsAsync(Id);

        Assert.Equal(2, Publication(await PostAsync($"/{Id}/publication", "{}")).Enrolled);
        Assert.Equal("DE", (await Hub.GetAsync($"/api/v1/partners/{Id}-alpha-conseil")).GetProperty("partner").GetProperty("country").GetString());
        Assert.Contains("renew-contract 2026-07-09", (await Hub.GetAsync($"/api/v1/members/{Id}-beta-reseau.{Id}/obligations?from=2026-06-15")).GetProperty("items").EnumerateArray()
            .Select(duty => $"{duty.GetProperty("id").GetString()} {duty.GetProperty("due").GetString()}"));
        Assert.Empty((await Hub.GetAsync($"{Onboarding}/{Id}/prospects")).GetProperty("items").EnumerateArray());
    }

    private Task BeginAsync(params (string Place, string Said)[] answers) => BeginAsync("Boréal", answers);

    private async Task BeginAsync(string client, (string Place, string Said)[] answers)
    {
        await StartAsync(client);
        await AnswerAsync(Id);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await SaveAsync(Id, answers)).Status);
    }

    private async Task SendFactAsync(string facts)
    {
        using var content = new StringContent(facts, System.Text.Encoding.UTF8, "application/json");
        using var response = await Hub.Client.PostAsync(new Uri($"/api/v1/programs/{Id}/facts", UriKind.Relative), content);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    private Task<JsonElement> RecapAsync(string? on = null) => Hub.GetAsync($"{Onboarding}/{Id}/publication{(on is null ? "" : "?on=" + on)}");

    private static string Warnings(JsonElement recap) => string.Join(' ', recap.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("fr").GetString()));

    private static string[] Names(JsonElement answer, string list) => [.. answer.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("partner").GetString()!)];

    private static IEnumerable<string> Levels(JsonElement recap) => recap.GetProperty("levels").EnumerateArray()
        .Select(level => $"{(level.TryGetProperty("id", out var id) && id.ValueKind != JsonValueKind.Null ? id.GetString() : "null")}: {string.Join(", ", level.GetProperty("partners").EnumerateArray())}");
}
