using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Kits.Web;
using PartnerHub.Partners.Api;

namespace PartnerHub.Partners.Facts;

internal static class FactsEndpoint
{
    private static readonly LocalizedText ANumber = LocalizedText.Of("le numéro d'un fait", "the number of a fact");

    public static void MapFacts(this IEndpointRouteBuilder api)
    {
        api.MapGet("/members/{member}/facts", ListAsync)
            .WithName("listFacts").WithTags("Facts")
            .WithSummary("What was ever recorded of a member")
            .WithDescription("By number, with what was corrected or withdrawn, who recorded it, when and from where. Sales of files are in the dossier, summed by day.");
        api.MapGet("/members/{member}/dossier", FindAsync)
            .WithName("findDossier").WithTags("Facts")
            .WithSummary("What a program is told of a member")
            .WithDescription("As known now, at an instant or at a revision; the ETag is the revision. It is the file that `partnerhub try` takes.");
    }

    private static async Task<Results<Ok<Page<RecordedFact>>, ApiProblem>> ListAsync(
        string member, string? kind, string? knownAt, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem))
        {
            return problem;
        }

        long after = 0;
        if (page.After is { } text && !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out after))
        {
            return Problems.InvalidParameter("after", ANumber, text);
        }

        if (await mediator.Send(new FindMember(member), cancellation) is not { } found)
        {
            return Problems.UnknownMember(member);
        }

        var (revision, wrong) = await KnownText.ReadAsync(found.Program, knownAt, null, mediator, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var facts = await mediator.Send(new ListFacts(member, after, limit + 1) { Kind = kind, Revision = revision }, cancellation);
        return TypedResults.Ok(Page<RecordedFact>.Of(facts, limit, fact => fact.Number.ToString(CultureInfo.InvariantCulture)));
    }

    private static async Task<Results<Ok<ProgramQuestion>, ApiProblem>> FindAsync(
        string member, string? knownAt, string? revision, HttpResponse response, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is not { } found)
        {
            return Problems.UnknownMember(member);
        }

        var (known, problem) = await KnownText.ReadAsync(found.Program, knownAt, revision, mediator, cancellation);
        if (problem is not null)
        {
            return problem;
        }

        if (await mediator.Send(new GetDossier(member, known), cancellation) is not { } dossier)
        {
            return Problems.UnknownMember(member);
        }

        Etag.Write(response, dossier.Revision);
        return TypedResults.Ok(ProgramQuestion.Of(dossier.Dossier));
    }
}
