using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace PartnerHub.Host.Web.Requests;

/// <summary>What every request passes before it is routed, whoever answers it.</summary>
internal static class RequestGuards
{
    public static IServiceCollection AddRequestGuards(this IServiceCollection services)
    {
        // Tokens of forms are encrypted anew in each answer, so that lengths tell nothing of them.
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        return services.AddHostNames();
    }

    public static void UseRequestGuards(this WebApplication app)
    {
        app.UseRequestIds();
        app.UseTrustedProxies();
        app.UseResponseHeaders();
        app.UseHostNames();
        app.UseForgedRequests();
        app.UseReadableRequests();
        app.UseResponseCompression();
        app.UseHeadRequests();
    }
}
