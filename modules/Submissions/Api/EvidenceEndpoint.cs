using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Submissions.Browse;
using PartnerHub.Submissions.Files;
using PartnerHub.Submissions.HandIn;
using PartnerHub.Submissions.Kinds;
using PartnerHub.Submissions.Settle;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Web;
using PartnerHub.Partners;

namespace PartnerHub.Submissions.Api;

internal static class EvidenceEndpoint
{
    private const string Tag = "Evidence";
    private const string Bytes = "application/octet-stream";

    private static readonly LocalizedText Base64 = LocalizedText.Of("du base64", "base64");
    private static readonly LocalizedText NotBase64 = LocalizedText.Of("autre chose", "something else");

    public static void MapEvidence(this IEndpointRouteBuilder api)
    {
        api.MapGet("/members/{member}/evidence", ListAsync)
            .WithName("listEvidence").WithTags(Tag).WithSummary("What a member handed in, newest first");
        api.MapPost("/members/{member}/evidence", SendAsync)
            .WithName("handInEvidence").WithTags(Tag).Accepts<HandInBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Hands in what is to become a fact of a member, with its files")
            .WithDescription("`content` of a file is base64; 8 MB in all. It is no fact until it is accepted, unless the program's manager has that kind recorded at once.");
        api.MapGet("/members/{member}/evidence/{number:long}", FindAsync)
            .WithName("findEvidence").WithTags(Tag).WithSummary("What was handed in under a number, what was done with it, and its files");
        api.MapPost("/members/{member}/evidence/{number:long}/again", SendAgainAsync)
            .WithName("handInEvidenceAgain").WithTags(Tag).Accepts<HandInBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Hands in again what was returned; files are added to those that are there");
        api.MapPost("/members/{member}/evidence/{number:long}/settlement", SettleAsync)
            .WithName("settleEvidence").WithTags(Tag).Accepts<SettlementBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Accepts what was handed in, returns it with what is to be changed, or refuses it")
            .WithDescription("`step` is that of the document as it was looked at; `outcome` is `accepted`, `returned` or `refused`. Accepting records the fact, with the source `evidence:` and the document's number.");
        api.MapGet("/members/{member}/evidence/{number:long}/files/{file:long}", FindFileAsync)
            .WithName("findEvidenceFile").WithTags(Tag).Produces<string>(StatusCodes.Status200OK, Bytes).WithSummary("One file, as it was sent");
        api.MapGet("/programs/{program}/evidence", ListWaitingAsync)
            .WithName("listWaitingEvidence").WithTags(Tag).WithSummary("What waits for a program's manager, oldest first");
        api.MapGet("/programs/{program}/evidence/kinds", ListKindsAsync)
            .WithName("listHandInKinds").WithTags(Tag).WithSummary("How each kind of fact is handed in by partners");
        api.MapPut("/programs/{program}/evidence/kinds/{kind}", SetKindAsync)
            .WithName("setHandInKind").WithTags(Tag).Accepts<HandInKindBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Says how a kind of fact is handed in: `closed`, `reviewed` or `at-once`");
    }

    private static async Task<Results<Ok<Page<EvidenceDocument>>, ApiProblem>> ListAsync(string member, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is null)
        {
            return Problems.UnknownMember(member);
        }

        if (!page.TryRead(out var limit, out var problem) || !NumberCursor.TryRead(page.After, out var after, out problem))
        {
            return problem;
        }

        return TypedResults.Ok(Page<EvidenceDocument>.Of(await mediator.Send(new ListEvidence(member, after, limit + 1), cancellation), limit, document => NumberCursor.Of(document.Number)));
    }

    private static async Task<Results<Ok<Page<EvidenceDocument>>, ApiProblem>> ListWaitingAsync(string program, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem))
        {
            return problem;
        }

        if (page.After is not null && EvidencePlace.Read(page.After) is null)
        {
            return Problems.InvalidParameter("after", LocalizedText.Of("la valeur `next` d’une page", "the value `next` of a page"), page.After);
        }

        return await mediator.Send(new ListProgramHandInKinds(program), cancellation) is null
            ? Problems.UnknownProgram(program)
            : TypedResults.Ok(Page<EvidenceDocument>.Of(
                await mediator.Send(new ListWaitingEvidence(program, EvidencePlace.Read(page.After), limit + 1), cancellation), limit, document => EvidencePlace.Of(document).ToString()));
    }

    private static async Task<Results<Ok<EvidenceHistory>, ApiProblem>> FindAsync(string member, long number, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindEvidence(member, number), cancellation) is { } found ? TypedResults.Ok(found) : Unknown(number);

    private static Task<Results<Ok<EvidenceDocument>, ApiProblem>> SendAsync(string member, HttpRequest request, IMediator mediator, CancellationToken cancellation) =>
        HandInAsync(member, null, request, mediator, cancellation);

    private static Task<Results<Ok<EvidenceDocument>, ApiProblem>> SendAgainAsync(string member, long number, HttpRequest request, IMediator mediator, CancellationToken cancellation) =>
        HandInAsync(member, number, request, mediator, cancellation);

    private static async Task<Results<Ok<EvidenceDocument>, ApiProblem>> HandInAsync(string member, long? number, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is null)
        {
            return Problems.UnknownMember(member);
        }

        var (body, problem) = await JsonBody.ReadAsync<HandInBody>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        var files = new List<SentFile>();
        foreach (var file in body.Files)
        {
            var content = new byte[file.Content.Length];
            if (!Convert.TryFromBase64String(file.Content, content, out var length))
            {
                var path = string.Create(CultureInfo.InvariantCulture, $"$.files[{files.Count}].content");
                return Problems.InvalidBody(new InputError { Path = path, Expected = Base64, Found = NotBase64 });
            }

            files.Add(new(file.Name, content[..length]));
        }

        var handed = await mediator.Send(new HandInEvidence(member, number, body.Fact, files), cancellation);
        return handed.Number == 0
            ? await NotThereAsync(member, number!.Value, mediator, cancellation)
            : TypedResults.Ok((await mediator.Send(new FindEvidence(member, handed.Number), cancellation))!.Document);
    }

    private static async Task<ApiProblem> NotThereAsync(string member, long number, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindEvidence(member, number), cancellation) is null ? Unknown(number) : NotWaiting("evidence-not-returned", Words.NotReturned);

    private static async Task<Results<Ok<EvidenceDocument>, ApiProblem>> SettleAsync(string member, long number, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<SettlementBody>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        var settlement = await mediator.Send(new SettleEvidence(member, number, body.Step, body.Outcome, body.Reason) { WasComplete = body.WasComplete }, cancellation);
        return settlement switch
        {
            { Document: null } => Unknown(number),
            { WasWaiting: false } => NotWaiting("evidence-settled", Words.SettledBefore),
            _ => TypedResults.Ok((await mediator.Send(new FindEvidence(member, number), cancellation))!.Document),
        };
    }

    private static async Task<Results<FileContentHttpResult, ApiProblem>> FindFileAsync(string member, long number, long file, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindEvidenceFile(member, number, file), cancellation) is { } found ? TypedResults.File(found.Content, Bytes, found.Name) : Unknown(number);

    private static async Task<Results<Ok<Listing<HandInKindAnswer>>, ApiProblem>> ListKindsAsync(string program, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ListProgramHandInKinds(program), cancellation) is { } kinds
            ? TypedResults.Ok(new Listing<HandInKindAnswer> { Items = [.. kinds.Select(kind => new HandInKindAnswer(kind.Kind.Id, kind.Mode, kind.NeedsFile, kind.CountsWhenHandedIn))] })
            : Problems.UnknownProgram(program);

    private static async Task<Results<NoContent, ApiProblem>> SetKindAsync(string program, string kind, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<HandInKindBody>(request, cancellation);
        return body is null ? problem!
            : await mediator.Send(new SetHandInKind(program, kind, body.Mode, body.NeedsFile), cancellation) ? TypedResults.NoContent()
            : Problems.NotFound(
                "unknown-kind",
                LocalizedText.Of("Sorte de fait inconnue", "Unknown kind of fact"),
                LocalizedText.Of($"Ce programme n’a pas de sorte de fait « {Echo.Of(kind)} ».", $"This program has no kind of fact '{Echo.Of(kind)}'."));
    }

    private static ApiProblem Unknown(long number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return Problems.NotFound("unknown-evidence", Words.Unknown, LocalizedText.Of($"Rien n’a été remis sous le n° {text}, ou ce fichier n’y est pas.", $"Nothing was handed in as no. {text}, or it has no such file."));
    }

    private static ApiProblem NotWaiting(string type, LocalizedText detail) => new()
    {
        Type = type,
        Status = StatusCodes.Status409Conflict,
        Title = LocalizedText.Of("Pas dans cet état", "Not in that state"),
        Detail = detail,
    };
}
