using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace PartnerHub.Host.Tests.Telemetry;

/// <summary>Takes what is sent by OTLP over HTTP, and keeps it as it came.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _sent = [];

    private OtlpReceiver()
    {
        _app = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]).Build();
        _app.MapPost("/v1/{signal}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            _sent.Enqueue((request.Path, body.ToArray()));
            return Results.Bytes([], "application/x-protobuf");
        });
    }

    public string Address => _app.Urls.First();

    public static async Task<OtlpReceiver> StartAsync()
    {
        var receiver = new OtlpReceiver();
        await receiver._app.StartAsync();
        return receiver;
    }

    /// <summary>Whether a text is in what came of a signal; protobuf keeps texts as they are.</summary>
    public bool Holds(string signal, string text) => Holds(signal, Encoding.UTF8.GetBytes(text));

    public bool Holds(string signal, byte[] bytes) => _sent.Any(sent => sent.Path == $"/v1/{signal}" && sent.Body.AsSpan().IndexOf(bytes) >= 0);

    /// <summary>What came, as far as it can be read.</summary>
    public override string ToString() => string.Join('\n', _sent.Select(sent => $"{sent.Path} {new string([.. sent.Body.Select(letter => letter is > 31 and < 127 ? (char)letter : ' ')])}"));

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
