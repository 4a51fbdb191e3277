using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Web;

/// <summary>A problem as RFC 9457 has it, in the language the client asks for. Clients rely on its type, which never changes.</summary>
public sealed class ApiProblem : IResult, IStatusCodeHttpResult
{
    public const string TypePrefix = "urn:partnerhub:problem:";

    /// <summary>The kind of problem, without <see cref="TypePrefix"/>.</summary>
    public required string Type { get; init; }

    public required int Status { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Detail { get; init; }

    /// <summary>Further members; a <see cref="LocalizedText"/> is given in the client's language.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    public int? StatusCode => Status;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var language = ApiLanguage.Of(httpContext.Request);
        httpContext.Response.Headers.ContentLanguage = language;
        var details = new ProblemDetails
        {
            Type = TypePrefix + Type,
            Status = Status,
            Title = Title.In(language),
            Detail = Detail.In(language),
            Instance = Echo.Of(httpContext.Request.Path),
        };
        foreach (var (name, value) in Extensions)
        {
            details.Extensions[name] = value is LocalizedText text ? text.In(language) : value;
        }

        return TypedResults.Problem(details).ExecuteAsync(httpContext);
    }
}
