using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Web;

namespace PartnerHub.Host.Web.Api;

/// <summary>Serves the HTTP API of all modules under <c>/api/v1</c>, with its document and its problems.</summary>
internal static class ApiServing
{
    public const string Prefix = "/api";

    /// <summary>Whether an answer is read by software: the pages that tell people of the API are pages as any.</summary>
    public static bool IsForPrograms(PathString path) =>
        path.StartsWithSegments(Prefix, StringComparison.OrdinalIgnoreCase) && !path.StartsWithSegments(Prefix + "/docs", StringComparison.OrdinalIgnoreCase);

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ContractsJson.Resolver);
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
            // The contracts' own writer does the same: accents stay letters, and nothing here is put into a page unescaped.
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        services.AddExceptionHandler<ApiFailures>();
        services.AddOpenApi("v1", ApiDocument.Describe);
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [DatabaseHealth.Ready]);
        return services;
    }

    private static Task SayAsync(HttpContext context, HealthReport report)
    {
        if (report.Status == HealthStatus.Unhealthy)
        {
            context.Response.Headers.RetryAfter = "10";
        }

        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync(report.Status.ToString());
    }

    public static void MapApi(this WebApplication app)
    {
        app.UseWhen(
            context => IsForPrograms(context.Request.Path),
            api => api.UseExceptionHandler(_ => { }).UseStatusCodePages(context => StatusProblems.Of(context.HttpContext).ExecuteAsync(context.HttpContext)));

        var api = app.MapGroup(Prefix + "/v1").RefuseUnknownQuery();
        foreach (var module in HubModules.All.OfType<IWebModule>())
        {
            module.MapApi(api);
        }

        var open = new OpenToVisitorsAttribute();
        app.MapOpenApi("/openapi/{documentName}.json").WithMetadata(open);
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).WithMetadata(open);
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(DatabaseHealth.Ready), ResponseWriter = SayAsync }).WithMetadata(open);
    }
}
