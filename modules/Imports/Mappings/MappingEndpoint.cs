using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Loads;
using PartnerHub.Kits.Web;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Mappings;

internal static class MappingEndpoint
{
    private const string Address = "/programs/{program}/imports/sources/{source}/mapping";

    private static readonly LocalizedText Json = LocalizedText.Of("application/json", "application/json");

    public static void MapMapping(this IEndpointRouteBuilder api)
    {
        api.MapGet(Address, FindAsync)
            .WithName("findMapping").WithTags("Imports").Produces<FileMapping>()
            .WithSummary("How a source's files are written")
            .WithDescription("Of one kind, sales where none is said. An empty object where nothing is kept: all is detected then. The ETag is what an edit gives as `If-Match`; that of a source without one is `\"0\"`.");
        api.MapPut(Address, KeepAsync)
            .WithName("keepMapping").WithTags("Imports").Accepts<FileMapping>("application/json").Produces<FileMapping>().WithBodyProblems().Idempotent().NeedsMatch()
            .WithSummary("Says how a source's files are written")
            .WithDescription("Holds for the source's next files of this kind, sales where none is said. Needs `If-Match`.");
    }

    private static async Task<IResult> FindAsync(string program, string source, string? kind, HttpResponse response, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindProgram(program), cancellation) is null
            ? Problems.UnknownProgram(program)
            : Answer(response, await mediator.Send(new FindMapping(program, source, kind ?? ImportKinds.Sales), cancellation));

    private static async Task<IResult> KeepAsync(
        string program, string source, string? kind, HttpRequest request, HttpResponse response, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindProgram(program), cancellation) is null)
        {
            return Problems.UnknownProgram(program);
        }

        if (!Etag.TryReadMatch(request, out var version, out var problem))
        {
            return problem;
        }

        if (!request.HasJsonContentType())
        {
            return Problems.InvalidHeader("Content-Type", Json, request.ContentType ?? "");
        }

        using var body = new StreamReader(request.Body);
        return Answer(response, await mediator.Send(new KeepMapping(program, source, kind ?? ImportKinds.Sales, await body.ReadToEndAsync(cancellation)) { Version = version }, cancellation));
    }

    private static IResult Answer(HttpResponse response, KeptMapping kept)
    {
        Etag.Write(response, kept.Version);
        return TypedResults.Content(kept.Mapping, "application/json");
    }
}
