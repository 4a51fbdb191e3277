using System.Globalization;
using Microsoft.OpenApi;
using PartnerHub.Kits.Web;

namespace PartnerHub.Host.Web.Api;

/// <summary>The statuses that an operation may answer with beside its own: told from how it is called and what it takes, as they come about.</summary>
internal static class ApiStatuses
{
    private const string Problem = "application/problem+json";

    public static void Describe(OpenApiOperation operation, string? method, IReadOnlyCollection<TakesHeader> headers)
    {
        operation.Responses ??= [];
        foreach (var (status, text) in Of(operation, method, headers))
        {
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = Response(status, text);
        }
    }

    private static IEnumerable<(int Status, string Text)> Of(OpenApiOperation operation, string? method, IReadOnlyCollection<TakesHeader> headers)
    {
        yield return (400, "A parameter, a header or the content is wrong: type `urn:partnerhub:problem:invalid-parameter`, `invalid-header` or `invalid-body`, with `errors`; `unreadable-address`, `unknown-host`.");
        yield return (401, "Nobody is signed in, or the key works no more: type `urn:partnerhub:problem:not-signed-in`.");
        yield return (403, "The right is missing: type `urn:partnerhub:problem:denied`. Or another site's page sent the request: `forged-request`.");
        yield return (404, "There is none of that id, or it is not the caller's to see: type `urn:partnerhub:problem:unknown-program`, `unknown-member` and the like, `not-found`.");
        yield return (414, "The address is longer than 8 KB: an answer without content.");
        yield return (415, "The content is of a type or in an encoding that is not read: type `urn:partnerhub:problem:unknown-charset` or `wrong-media-type`.");
        yield return (431, "The headers are longer than 32 KB: an answer without content.");
        yield return (503, "The program could not answer: type `urn:partnerhub:problem:program-fault`, with its reason. Or the database is not available: `storage-busy`, `storage-full` or `storage-unreachable`, or the server is short of memory: `memory-full`, with `Retry-After`.");

        if (method is not ("GET" or "HEAD"))
        {
            yield return (409, "Somebody else was there first: type `urn:partnerhub:problem:taken-meanwhile`, or that of what is settled already. Or it is not done yet, and waits for a second person: `second-person-needed`.");
        }

        if (operation.RequestBody is not null)
        {
            yield return (413, "The content is larger than is taken: type `urn:partnerhub:problem:too-large`.");
        }

        if (headers.Any(header => header.Name == IdempotencyKey.Header))
        {
            yield return (422, "The idempotency key was used for something else: type `urn:partnerhub:problem:idempotency-key-used`. Of a file: it is refused, `file-refused`.");
        }

        if (headers.Any(header => header.Name == "If-Match"))
        {
            yield return (412, "It has changed since it was read: type `urn:partnerhub:problem:changed-meanwhile`.");
            yield return (428, "`If-Match` is missing: type `urn:partnerhub:problem:match-required`.");
        }
    }

    private static OpenApiResponse Response(int status, string text) => new()
    {
        Description = text,
        Content = status is 414 or 431 ? null : new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [Problem] = new() },
        Headers = status != 503 ? null : new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal)
        {
            ["Retry-After"] = new OpenApiHeader { Description = "After how many seconds the same may be sent again.", Schema = new OpenApiSchema { Type = JsonSchemaType.Integer } },
        },
    };
}
