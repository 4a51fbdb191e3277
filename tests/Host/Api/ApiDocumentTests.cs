using System.Net;
using System.Text.Json;

namespace PartnerHub.Host.Tests.Api;

public class ApiDocumentTests(SampleHub sample) : IClassFixture<SampleHub>
{
    private static readonly string[] Paths =
    [
        "/api/v1/programs", "/api/v1/programs/{program}", "/api/v1/programs/{program}/retry", "/api/v1/programs/{program}/members", "/api/v1/members/{member}",
        "/api/v1/members/{member}/levels", "/api/v1/members/{member}/standing", "/api/v1/members/{member}/level", "/api/v1/members/{member}/benefits",
        "/api/v1/members/{member}/accounts", "/api/v1/members/{member}/payouts", "/api/v1/members/{member}/obligations", "/api/v1/members/{member}/cases",
        "/api/v1/members/{member}/obligations.ics", "/api/v1/members/{member}/placements",
        "/api/v1/members/{member}/placements/{number}/decision", "/api/v1/programs/{program}/placements",
        "/api/v1/members/{member}/override", "/api/v1/members/{member}/override/revocation",
        "/api/v1/programs/{program}/facts", "/api/v1/members/{member}/facts", "/api/v1/members/{member}/dossier",
        "/api/v1/members/{member}/facts/{number}/correction", "/api/v1/members/{member}/facts/{number}/withdrawal",
        "/api/v1/partners", "/api/v1/partners/{partner}", "/api/v1/partners/{partner}/memberships",
        "/api/v1/partners/{partner}/people", "/api/v1/partners/{partner}/people/{person}",
        "/api/v1/programs/{program}/journal", "/api/v1/programs/{program}/journal/{number}", "/api/v1/programs/{program}/journal/{number}/text",
        "/api/v1/programs/{program}/appeals",
        "/api/v1/programs/{program}/appeals/{number}/decision", "/api/v1/members/{member}/appeals",
        "/api/v1/programs/{program}/runs", "/api/v1/programs/{program}/runs/{run}", "/api/v1/programs/{program}/runs/{run}/moves",
        "/api/v1/programs/{program}/runs/{run}/progress",
        "/api/v1/programs/{program}/imports", "/api/v1/programs/{program}/imports/sales",
        "/api/v1/programs/{program}/imports/sources/{source}/mapping",
        "/api/v1/programs/{program}/imports/partners", "/api/v1/programs/{program}/imports/people", "/api/v1/programs/{program}/imports/facts",
        "/api/v1/onboarding", "/api/v1/onboarding/document", "/api/v1/onboarding/{id}", "/api/v1/onboarding/{id}/document",
        "/api/v1/onboarding/{id}/answers", "/api/v1/onboarding/{id}/name", "/api/v1/onboarding/{id}/archive", "/api/v1/onboarding/{id}/history", "/api/v1/onboarding/{id}/summary",
        "/api/v1/onboarding/{id}/draft", "/api/v1/onboarding/{id}/draft/preview", "/api/v1/onboarding/{id}/publication",
        "/api/v1/onboarding/{id}/attachments", "/api/v1/onboarding/{id}/attachments/{number}", "/api/v1/onboarding/{id}/document/conflicts",
        "/api/v1/onboarding/{id}/draft/trial", "/api/v1/onboarding/{id}/draft/suggestions", "/api/v1/onboarding/{id}/prospects", "/api/v1/onboarding/{id}/prospects/stage",
        "/api/v1/imports/{import}", "/api/v1/imports/{import}/rejects.csv", "/api/v1/imports/{import}/remarks", "/api/v1/imports/{import}/events",
        "/api/v1/members/{member}/evidence", "/api/v1/members/{member}/evidence/{number}", "/api/v1/members/{member}/evidence/{number}/again",
        "/api/v1/members/{member}/evidence/{number}/settlement", "/api/v1/members/{member}/evidence/{number}/files/{file}",
        "/api/v1/programs/{program}/evidence", "/api/v1/programs/{program}/evidence/kinds", "/api/v1/programs/{program}/evidence/kinds/{kind}",
        "/api/v1/programs/{program}/applications", "/api/v1/programs/{program}/applications/{number}",
        "/api/v1/programs/{program}/applications/{number}/decision", "/api/v1/programs/{program}/applications/terms",
        "/api/v1/programs/{program}/claims", "/api/v1/members/{member}/claims", "/api/v1/members/{member}/claims/preview", "/api/v1/members/{member}/claims/customer",
        "/api/v1/members/{member}/claims/{number}", "/api/v1/members/{member}/claims/{number}/stages", "/api/v1/members/{member}/claims/{number}/decision",
        "/api/v1/members/{member}/claims/{number}/customer", "/api/v1/members/{member}/claims/{number}/end", "/api/v1/members/{member}/claims/{number}/rivals",
        "/api/v1/approvals", "/api/v1/programs/{program}/approvals/{approval}/decision",
        "/api/v1/mails", "/api/v1/mails/{mail}/retry", "/api/v1/mails/{mail}/drop",
    ];

    [Fact]
    public async Task Document_OfTheApi_ListsEveryPath()
    {
        var paths = (await DocumentAsync()).GetProperty("paths");

        Assert.Equal(Paths.Order(StringComparer.Ordinal), paths.EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Operations_OfTheApi_AreDescribed()
    {
        foreach (var (path, operation) in (await DocumentAsync()).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject(), (path, operation) => (path, operation.Value)))
        {
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            Assert.True(HasAnswer(operation.GetProperty("responses")), path.Name);
            Assert.All(["400", "404", "503"], status => Assert.True(operation.GetProperty("responses").TryGetProperty(status, out _)));
            foreach (var parameter in operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray().ToArray() : [])
            {
                Assert.NotEmpty(parameter.GetProperty("description").GetString()!);
                Assert.True(parameter.TryGetProperty("example", out _), $"{path.Name} {parameter.GetProperty("name")}");
            }
        }
    }

    [Theory]
    [InlineData("/api/v1/programs", "get", "400 401 403 404 414 415 431 503")]
    [InlineData("/api/v1/partners", "post", "400 401 403 404 409 413 414 415 422 431 503")]
    [InlineData("/api/v1/partners/{partner}", "put", "400 401 403 404 409 412 413 414 415 422 428 431 503")]
    [InlineData("/api/v1/programs/{program}/runs/{run}", "delete", "400 401 403 404 409 414 415 422 431 503")]
    public async Task Problems_OfAnOperation_AreNamed(string path, string method, string statuses)
    {
        var responses = (await DocumentAsync()).GetProperty("paths").GetProperty(path).GetProperty(method).GetProperty("responses");

        Assert.Equal(statuses, string.Join(' ', responses.EnumerateObject().Select(response => response.Name).Where(status => status[0] is '4' or '5').Order(StringComparer.Ordinal)));
        Assert.True(responses.GetProperty("503").GetProperty("headers").TryGetProperty("Retry-After", out _));
    }

    [Theory]
    [InlineData("/api/v1/programs/{program}/imports/sales", "post", "Idempotency-Key", false)]
    [InlineData("/api/v1/members/{member}/facts", "post", "Idempotency-Key", false)]
    [InlineData("/api/v1/partners/{partner}", "put", "If-Match", true)]
    [InlineData("/api/v1/programs/{program}/imports/sources/{source}/mapping", "put", "If-Match", true)]
    public async Task Headers_OfAWrite_AreDescribed(string path, string method, string header, bool required)
    {
        var operation = (await DocumentAsync()).GetProperty("paths").GetProperty(path).GetProperty(method);

        var described = operation.GetProperty("parameters").EnumerateArray().Single(parameter => parameter.GetProperty("name").GetString() == header);
        Assert.Equal("header", described.GetProperty("in").GetString());
        Assert.Equal(required, described.TryGetProperty("required", out var needed) && needed.GetBoolean());
    }

    /// <summary>Nothing, a described answer at once or later, or events.</summary>
    private static bool HasAnswer(JsonElement responses) =>
        responses.TryGetProperty("204", out _)
        || ((responses.TryGetProperty("200", out var answer) || responses.TryGetProperty("202", out answer))
            && answer.GetProperty("content").EnumerateObject().Single() is { Name: "application/json" or "text/calendar" or "text/csv" or "text/markdown" or "application/octet-stream" or "text/event-stream" } content
            && content.Value.TryGetProperty("schema", out _));

    [Theory]
    [InlineData("LevelStanding", "standing", "levels", 0)]
    [InlineData("RequirementResult", "standing", "levels", 0, "requirements", 0)]
    [InlineData("Entitlement", "benefits", "benefits", 0)]
    [InlineData("Reason", "level", "reasons", 0)]
    [InlineData("Standing", "standing")]
    [InlineData("LevelRuling", "level")]
    public async Task Schema_OfAnAnswer_NamesItsMembers(string schema, string question, params object[] way)
    {
        var answer = way.Aggregate(
            await sample.Hub.GetAsync($"/api/v1/members/p001.kaspersky-tiers/{question}"),
            (at, step) => step is int index ? at[index] : at.GetProperty((string)step));

        var described = (await DocumentAsync()).GetProperty("components").GetProperty("schemas").GetProperty(schema).GetProperty("properties");

        Assert.Superset(answer.EnumerateObject().Select(member => member.Name).ToHashSet(), described.EnumerateObject().Select(member => member.Name).ToHashSet());
    }

    [Theory]
    [InlineData("/api/docs", HttpStatusCode.OK)]
    [InlineData("/api/docs/index.html", HttpStatusCode.OK)]
    [InlineData("/api/docs/judgeNobody", HttpStatusCode.NotFound)]
    public async Task Pages_OfTheApi_AreServed(string path, HttpStatusCode expected)
    {
        using var response = await sample.Hub.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Pages_OfTheApi_ShowEveryOperationWithWhatItTakes()
    {
        var list = await sample.Hub.Client.GetStringAsync(new Uri("/api/docs", UriKind.Relative));
        foreach (var (path, operation) in (await DocumentAsync()).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject(), (path, operation) => (path.Name, operation.Value)))
        {
            var id = operation.GetProperty("operationId").GetString()!;
            Assert.Contains($"href=\"/api/docs/{id}\"", list, StringComparison.Ordinal);
            var page = await sample.Hub.Client.GetStringAsync(new Uri("/api/docs/" + id, UriKind.Relative));
            Assert.Contains(path, page, StringComparison.Ordinal);
            Assert.All(operation.GetProperty("responses").EnumerateObject(), response => Assert.Contains($">{response.Name}<", page, StringComparison.Ordinal));
            Assert.All(
                operation.TryGetProperty("parameters", out var taken) ? taken.EnumerateArray().ToArray() : [],
                parameter => Assert.Contains($">{parameter.GetProperty("name").GetString()}<", page, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_OfARunningHub_IsGood(string path) =>
        Assert.Equal("Healthy", await sample.Hub.Client.GetStringAsync(new Uri(path, UriKind.Relative)));

    private Task<JsonElement> DocumentAsync() => sample.Hub.GetAsync("/openapi/v1.json");
}
