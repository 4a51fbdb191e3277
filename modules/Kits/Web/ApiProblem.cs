using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Web;

/// <summary>A problem as RFC 9457 has it, in the language the client asks for. Clients rely on its type, which never changes.</summary>
public sealed class ApiProblem : IResult, IStatusCodeHttpResult
{
    public const string TypePrefix = "urn:partnerhub:problem:";

    private static readonly LocalizedText DidYouMean = LocalizedText.Of("Vouliez-vous dire « {0} » ?", "Did you mean '{0}'?");

    /// <summary>The kind of problem, without <see cref="TypePrefix"/>.</summary>
    public required string Type { get; init; }

    public required int Status { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Detail { get; init; }

    /// <summary>Further members; a <see cref="LocalizedText"/> is given in the client's language.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>What was looked for by a text that may be mistyped; null where there is no such thing.</summary>
    public (NamedSubject Subject, string Typed)? LookedFor { get; init; }

    public int? StatusCode => Status;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var meant = LookedFor is { } asked && httpContext.RequestServices.GetService<INearestNames>() is { } names
            ? await names.FindAsync(asked.Subject, asked.Typed, httpContext.RequestAborted)
            : null;
        var language = ApiLanguage.Of(httpContext.Request);
        httpContext.Response.Headers.ContentLanguage = language;
        var details = new ProblemDetails
        {
            Type = TypePrefix + Type,
            Status = Status,
            Title = Title.In(language),
            Detail = meant is null ? Detail.In(language) : $"{Detail.In(language)} {string.Format(CultureInfo.InvariantCulture, DidYouMean.In(language), meant)}",
            Instance = Echo.Of(httpContext.Request.Path),
        };
        foreach (var (name, value) in Extensions)
        {
            details.Extensions[name] = value is LocalizedText text ? text.In(language) : value;
        }

        if (meant is not null)
        {
            details.Extensions["didYouMean"] = meant;
        }

        await TypedResults.Problem(details).ExecuteAsync(httpContext);
    }
}
