using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Web;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Host.Tests.Api;

public sealed class ApiWritesTests : IAsyncLifetime
{
    private const string Notes = "/api/v1/notes";
    private readonly ConcurrentBag<string> _written = [];
    private ServedHub? _hub;

    private HttpClient Client => _hub!.Client;

    public async ValueTask InitializeAsync() => _hub = await ServedHub.StartAsync(
        null, services => services.AddSingleton(_written).AddMediator(typeof(WriteNote).Assembly), Map, ("Demo:LoadWhenEmpty", "false"));

    public ValueTask DisposeAsync() => _hub!.DisposeAsync();

    [Fact]
    public async Task Write_RepeatedWithItsKey_IsDoneOnce()
    {
        using var first = await PostAsync("one", "k1");
        using var second = await PostAsync("one", "k1");

        Assert.Equal(["one"], _written);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.False(first.Headers.Contains(IdempotentEndpoint.Replayed));
        Assert.Equal(["true"], second.Headers.GetValues(IdempotentEndpoint.Replayed));
    }

    [Fact]
    public async Task Write_SameKeyOtherBody_IsAProblem()
    {
        using var first = await PostAsync("one", "k1");
        using var second = await PostAsync("two", "k1");

        await AssertProblemAsync(second, HttpStatusCode.UnprocessableEntity, "idempotency-key-used");
        Assert.Equal(["one"], _written);
    }

    [Fact]
    public async Task Write_SameKeyOtherAddress_IsAProblem()
    {
        using var first = await PostAsync("one", "k1");
        using var second = await PostAsync("one", "k1", "?copy=1");

        await AssertProblemAsync(second, HttpStatusCode.UnprocessableEntity, "idempotency-key-used");
    }

    [Fact]
    public async Task Write_WithoutAKey_IsDoneEachTime()
    {
        using var first = await PostAsync("one", null);
        using var second = await PostAsync("one", null);

        Assert.Equal(["one", "one"], _written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    public async Task Write_WithABadKey_IsAProblem(string key)
    {
        using var answer = await PostAsync("one", key);

        await AssertProblemAsync(answer, HttpStatusCode.BadRequest, "invalid-header");
        Assert.Empty(_written);
    }

    [Fact]
    public async Task Write_WithABodyOfAMegabyte_IsReadWhole()
    {
        var text = new string('x', 1_000_000);
        using var answer = await PostAsync(text, "k1");

        Assert.Equal([text], _written);
    }

    [Theory]
    [InlineData("\"7\"", HttpStatusCode.OK)]
    [InlineData("\"6\", \"7\"", HttpStatusCode.OK)]
    [InlineData("*", HttpStatusCode.OK)]
    [InlineData("\"6\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("W/\"7\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("7", HttpStatusCode.PreconditionFailed)]
    public async Task Edit_IfMatch_HasToNameTheRevision(string match, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Notes);
        request.Headers.TryAddWithoutValidation("If-Match", match);

        using var answer = await Client.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Edit_WithoutIfMatch_IsAProblem()
    {
        using var answer = await Client.PutAsync(new Uri(Notes, UriKind.Relative), null);

        await AssertProblemAsync(answer, HttpStatusCode.PreconditionRequired, "match-required");
    }

    [Fact]
    public async Task Progress_UntilTheEnd_ComesAsEvents()
    {
        var text = await Client.GetStringAsync(new Uri("/api/v1/notes/progress", UriKind.Relative));

        Assert.Equal(
            ["event: progress", """data: {"state":"running","ended":false,"done":1,"total":2,"rate":0.5,"secondsLeft":2""",
             "event: end", """data: {"state":"done","ended":true,"done":2,"total":2,"rate":1,"secondsLeft":null"""],
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(",\"message\"")[0]));
    }

    private static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Notes, (WriteNote note, IMediator mediator, CancellationToken cancellation) => mediator.Send(note, cancellation)).Idempotent();
        app.MapPut(Notes, (HttpRequest request) => !Etag.TryReadMatch(request, out var version, out var problem, 7) ? (IResult)problem
            : version is null or 7 ? TypedResults.Ok() : Problems.ChangedMeanwhile());
        app.MapGet(Notes + "/progress", (TimeProvider time, CancellationToken cancellation) =>
        {
            var done = 0;
            return ProgressEvents.Stream(_ => ValueTask.FromResult(Step(++done)), time, cancellation);
        });
    }

    private static Progress Step(int done) =>
        new Progress { State = done < 2 ? "running" : "done", Ended = done == 2, Done = done, Total = 2 }.After(TimeSpan.FromSeconds(2));

    private static async Task AssertProblemAsync(HttpResponseMessage answer, HttpStatusCode status, string type)
    {
        Assert.Equal(status, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(ApiProblem.TypePrefix + type, problem.RootElement.GetProperty("type").GetString());
    }

    private async Task<HttpResponseMessage> PostAsync(string text, string? key, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Notes + query) { Content = JsonContent.Create(new { text }) };
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation(IdempotencyKey.Header, key);
        }

        return await Client.SendAsync(request);
    }

    [RequiresRight(Rights.Record)]
    internal sealed record WriteNote(string Text) : ICommand<int>, IAboutHost;

    internal sealed class WriteNoteHandler(ConcurrentBag<string> written) : IRequestHandler<WriteNote, int>
    {
        public Task<int> Handle(WriteNote request, CancellationToken cancellationToken)
        {
            written.Add(request.Text);
            return Task.FromResult(written.Count);
        }
    }
}
