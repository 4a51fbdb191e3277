using System.Net;
using System.Text;
using System.Text.Json;

namespace PartnerHub.Host.Tests.Api;

public class ApiImportTests(SampleHub sample) : IClassFixture<SampleHub>
{
    private const string Partners = "/api/v1/programs/kaspersky-tiers/imports/partners?source=desk";
    private const string Mapping = "/api/v1/programs/logitech-tracks/imports/sources/wholesaler/mapping";

    [Fact]
    public async Task File_SentAgainWithItsKey_IsAnsweredAsBefore()
    {
        const string file = "id,name,country\nq1,Zephyr Sample,FR\n";
        var first = await SendAsync(HttpMethod.Post, Partners, file, "text/csv", ("Idempotency-Key", "desk-1"));
        var again = await SendAsync(HttpMethod.Post, Partners, file, "text/csv", ("Idempotency-Key", "desk-1"));
        var other = await SendAsync(HttpMethod.Post, Partners, file + "q2,Nimbus Sample,DE\n", "text/csv", ("Idempotency-Key", "desk-1"));
        var bad = await SendAsync(HttpMethod.Post, Partners, file, "text/csv", ("Idempotency-Key", "two words"));

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted), (first.Status, again.Status));
        Assert.Equal(first.Body.GetRawText(), again.Body.GetRawText());
        Assert.Equal("name", first.Body.GetProperty("format").GetProperty("headers")[1].GetString());
        Assert.True(again.Replayed);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "urn:partnerhub:problem:idempotency-key-used"), (other.Status, other.Body.GetProperty("type").GetString()));
        Assert.Equal(HttpStatusCode.BadRequest, bad.Status);
    }

    [Fact]
    public async Task File_RefusedWithAKey_MayBeSentAgainWithIt()
    {
        var refused = await SendAsync(HttpMethod.Post, Partners.Replace("desk", "%20", StringComparison.Ordinal), "id,name,country\n", "text/csv", ("Idempotency-Key", "desk-2"));
        var taken = await SendAsync(HttpMethod.Post, Partners, "id,name,country\nq3,Quartz Sample,FR\n", "text/csv", ("Idempotency-Key", "desk-2"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Accepted), (refused.Status, taken.Status));
        Assert.False(taken.Replayed);
    }

    [Fact]
    public async Task Remarks_OfAFile_NameLinesThatSayTheSame()
    {
        var sent = await SendAsync(HttpMethod.Post, Partners.Replace("desk", "twice", StringComparison.Ordinal), "id,name,country\nq7,Twice Sample,FR\nq7,Twice Sample,FR\n", "text/csv", null);
        var receipt = $"/api/v1/imports/{sent.Body.GetProperty("number").GetInt64()}";
        while ((await sample.Hub.GetAsync(receipt)).GetProperty("state").GetString() == "running")
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Equal((1L, 1L), ((await sample.Hub.GetAsync(receipt)).GetProperty("accepted").GetInt64(), (await sample.Hub.GetAsync(receipt)).GetProperty("repeated").GetInt64()));
        var remark = Assert.Single((await sample.Hub.GetAsync(receipt + "/remarks")).EnumerateArray());
        Assert.Equal(("same", 3L), (remark.GetProperty("kind").GetString(), remark.GetProperty("line").GetInt64()));
        await sample.Hub.ProblemAsync("/api/v1/imports/999999/remarks", HttpStatusCode.NotFound, "unknown-import");
    }

    [Fact]
    public async Task Mapping_OfEachKind_IsItsOwn()
    {
        var partners = Mapping.Replace("wholesaler", "office", StringComparison.Ordinal) + "?kind=partners";

        var kept = await SendAsync(HttpMethod.Put, partners, """{ "columns": { "joinedOn": "Since" } }""", "application/json", ("If-Match", "\"0\""));
        var wrong = await SendAsync(HttpMethod.Put, partners, """{ "columns": { "amount": "Net" } }""", "application/json", ("If-Match", kept.Etag!));
        var unknown = await SendAsync(HttpMethod.Put, partners.Replace("partners", "pets", StringComparison.Ordinal), "{}", "application/json", ("If-Match", kept.Etag!));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (kept.Status, wrong.Status, unknown.Status));
        Assert.Contains("$.columns.amount", wrong.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("$.kind", unknown.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("Since", (await SendAsync(HttpMethod.Get, partners, null, "", default)).Body.GetProperty("columns").GetProperty("joinedOn").GetString());
        Assert.Equal("{}", (await SendAsync(HttpMethod.Get, partners.Replace("?kind=partners", "", StringComparison.Ordinal), null, "", default)).Body.GetRawText());
    }

    [Fact]
    public async Task Mapping_OfASource_IsEditedByVersion()
    {
        var none = await SendAsync(HttpMethod.Get, Mapping, null, "", default);
        Assert.Equal(("{}", "\"0\""), (none.Body.GetRawText(), none.Etag));

        const string mapping = """{ "days": "dd/MM/yyyy" }""";
        var kept = await SendAsync(HttpMethod.Put, Mapping, mapping, "application/json", ("If-Match", "\"0\""));
        var late = await SendAsync(HttpMethod.Put, Mapping, "{}", "application/json", ("If-Match", "\"0\""));
        var wrong = await SendAsync(HttpMethod.Put, Mapping, """{ "dayz": "dd/MM/yyyy" }""", "application/json", ("If-Match", kept.Etag!));
        var unseen = await SendAsync(HttpMethod.Put, Mapping, "{}", "application/json", default);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed), (kept.Status, late.Status));
        Assert.Equal((HttpStatusCode.BadRequest, "$.dayz"), (wrong.Status, wrong.Body.GetProperty("errors")[0].GetProperty("path").GetString()));
        Assert.Equal(HttpStatusCode.PreconditionRequired, unseen.Status);
        Assert.Equal(mapping, (await SendAsync(HttpMethod.Get, Mapping, null, "", default)).Body.GetRawText());
    }

    [Fact]
    public async Task Levels_OfAMember_SayWhoToldThem()
    {
        var levels = (await sample.Hub.GetAsync("/api/v1/members/p001.kaspersky-tiers/levels")).GetProperty("items");

        Assert.Contains(levels.EnumerateArray(), level => level.GetProperty("level").GetString() == "platinum" && level.GetProperty("from").GetString() == "2025-01-01");
        Assert.All(levels.EnumerateArray(), level => Assert.NotEmpty(level.GetProperty("source").GetString()!));
        await sample.Hub.ProblemAsync("/api/v1/members/nobody/levels", HttpStatusCode.NotFound, "unknown-member");
    }

    private async Task<Answer> SendAsync(HttpMethod method, string path, string? body, string media, (string Name, string Value)? header)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, media);
        if (header is { Name: not null } given)
        {
            request.Headers.TryAddWithoutValidation(given.Name, given.Value);
        }

        using var response = await sample.Hub.Client.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return new Answer(response.StatusCode, document.RootElement.Clone(), response.Headers.ETag?.Tag, response.Headers.Contains("Idempotency-Replayed"));
    }

    private sealed record Answer(HttpStatusCode Status, JsonElement Body, string? Etag, bool Replayed);
}
