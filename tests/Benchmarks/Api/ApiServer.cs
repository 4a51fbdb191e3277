using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PartnerHub.Host.Web;

namespace PartnerHub.Benchmarks.Api;

/// <summary>The host with its sample network, and beside its own endpoints one that does nothing but answer as many bytes as it is told.</summary>
internal static class ApiServer
{
    public const string Name = "api-server";

    private static readonly ConcurrentDictionary<int, byte[]> Answers = new();

    public static async Task RunAsync(string[] args)
    {
        await using var app = Server.Build(args);
        app.MapGet("/bare/{bytes:int}", (int bytes) => Results.Bytes(Answers.GetOrAdd(bytes, static count => new byte[count]), "application/json"));
        await Server.PrepareAsync(app, CancellationToken.None);
        await app.RunAsync();
    }
}
