using System.Diagnostics;
using PartnerHub.Benchmarks.Measuring;

namespace PartnerHub.Benchmarks.Api;

/// <summary>Requests from 64 connections at once, and what they cost the server.</summary>
internal sealed class Load(Uri address, Process server) : IDisposable
{
    private const int Connections = 64;

    private readonly HttpClient _client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = address }.AsOperator();

    public Task<byte[]> GetAsync(string path) => _client.GetByteArrayAsync(path);

    public async Task<(double ProcessorMicroseconds, double PerSecond)> MeasureAsync(IReadOnlyList<string> paths, int requests)
    {
        server.Refresh();
        var processor = server.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            for (int at; (at = Interlocked.Increment(ref next)) < requests;)
            {
                using var answer = await _client.GetAsync(paths[at % paths.Count]);
                answer.EnsureSuccessStatusCode();
                await answer.Content.CopyToAsync(Stream.Null);
            }
        })));
        var passed = watch.Elapsed;
        server.Refresh();
        return ((server.TotalProcessorTime - processor).TotalMicroseconds / requests, requests / passed.TotalSeconds);
    }

    public void Dispose() => _client.Dispose();
}
