using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Host.Tests.Api;

/// <summary>Onboarding by HTTP, on a hub that begins empty.</summary>
public abstract class OnboardingApi : IAsyncLifetime
{
    private protected const string Onboarding = "/api/v1/onboarding";

    private protected ServedHub Hub { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Hub = await ServedHub.StartAsync(null, AddServices, null, ("Demo:LoadWhenEmpty", "false"));

    public async ValueTask DisposeAsync()
    {
        await Hub.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected virtual void AddServices(IServiceCollection services)
    {
    }

    private protected Task<Answer> AnswerAsync(string id) => SaveAsync(
        id,
        ("partners[0001].name", "Alpha Conseil"), ("partners[0001].type", "Channel"), ("partners[0001].since", "janvier 2022"), ("partners[0001].revenue", "1 200 000 €"),
        ("partners[0002].name", "Beta Réseau"), ("partners[0002].type", "Channel"), ("partners[0002].since", "15/03/2023"), ("partners[0002].revenue", "4 500 €"),
        ("channel.program", "Oui"), ("channel.tier-count", "3"),
        ("channel.tiers[0001].name", "Bronze"), ("channel.tiers[0002].name", "Silver"), ("channel.tiers[0003].name", "Gold"));

    private protected async Task TakeSuggestionsAsync(string id) => Assert.Equal(HttpStatusCode.OK, (await PostAsync($"/{id}/draft/suggestions", "")).Status);

    private protected async Task<JsonElement> StartAsync(string client) => (await PostAsync("", JsonSerializer.Serialize(new { client }))).Body;

    private protected Task<Answer> SaveAsync(string id, params (string Place, string Said)[] answers) =>
        PostAsync($"/{id}/answers", JsonSerializer.Serialize(new { answers = answers.Select(answer => new { place = answer.Place, said = answer.Said }) }));

    private protected async Task<Dictionary<string, string>> AnswersAsync(string id)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var after = ""; after is not null;)
        {
            var page = await Hub.GetAsync($"{Onboarding}/{id}/answers?limit=200{(after.Length == 0 ? "" : "&after=" + Uri.EscapeDataString(after))}");
            foreach (var answer in page.GetProperty("items").EnumerateArray())
            {
                answers.Add(answer.GetProperty("place").GetString()!, answer.GetProperty("said").GetString()!);
            }

            after = page.GetProperty("next").GetString();
        }

        return answers;
    }

    private protected async Task<string?> EarnedAsync(string member, string on) =>
        (await Hub.GetAsync($"/api/v1/members/{member}/standing?on={on}")).GetProperty("earned").GetString();

    private protected Task<byte[]> BytesAsync(string id) => Hub.Client.GetByteArrayAsync(new Uri($"{Onboarding}/{id}/document", UriKind.Relative));

    private protected Task<Answer> ImportAsync(string path, byte[] document, string? key = null) => SendBytesAsync(path, document, "text/markdown", key);

    private protected Task<Answer> AttachAsync(string question, string fileName, byte[] content) =>
        SendBytesAsync($"/client/attachments?question={question}&fileName={fileName}", content, "application/octet-stream", null);

    private protected Task<Answer> SendBytesAsync(string path, byte[] bytes, string mediaType, string? key)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return SendAsync(path, content, key);
    }

    private protected Task<Answer> PostAsync(string path, string json, string? key = null) => SendAsync(path, new StringContent(json, Encoding.UTF8, "application/json"), key);

    private protected async Task<Answer> SendAsync(string path, HttpContent content, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Onboarding + path, UriKind.Relative)) { Content = content };
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }

        using var response = await Hub.Client.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return new Answer(response.StatusCode, document.RootElement.Clone(), response.Headers.Contains("Idempotency-Replayed"));
    }

    private protected static int Answered(JsonElement questionnaire) => questionnaire.GetProperty("answered").GetInt32();

    private protected static string[] Paths(Answer answer) => [.. answer.Body.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetString()!)];

    private protected static (HttpStatusCode Status, int Number, string From, int Enrolled) Publication(Answer answer) => answer.Status != HttpStatusCode.OK
        ? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{answer.Status}: {answer.Body}"))
        : (answer.Status,
            answer.Body.GetProperty("rulebook").GetProperty("number").GetInt32(),
            answer.Body.GetProperty("rulebook").GetProperty("effectiveFrom").GetString()!,
            answer.Body.GetProperty("enrolled").GetInt32());

    internal sealed record Answer(HttpStatusCode Status, JsonElement Body, bool IsReplayed);
}
