using Microsoft.AspNetCore.Builder;

namespace PartnerHub.Benchmarks.Api;

/// <summary>A web host that has nothing but one answer: what the host is measured against.</summary>
internal static class EmptyServer
{
    public const string Name = "empty-server";

    public static async Task RunAsync(string[] args)
    {
        await using var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/api/v1/programs", () => "none");
        await app.RunAsync();
    }
}
