using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Benefits.Browse;
using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Deals;
using PartnerHub.Benefits.Decide;
using PartnerHub.Benefits.End;
using PartnerHub.Benefits.Submit;
using PartnerHub.Contracts;
using PartnerHub.Kits.Web;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.Api;

internal static class ClaimsEndpoint
{
    private const string Tag = "Claims";
    private const string Json = "application/json";

    private static readonly LocalizedText AState = LocalizedText.Of("un état d'une demande", "a state of a claim");

    public static void MapClaims(this IEndpointRouteBuilder api)
    {
        api.MapGet("/programs/{program}/claims", ListAsync)
            .WithName("listClaims").WithTags(Tag)
            .WithSummary("Claims of a program's members, the oldest first")
            .WithDescription("`open=true` gives only those that wait for the vendor. To go on, give `next` of one page as `after` of the following.");
        api.MapGet("/members/{member}/claims", ListOfMemberAsync)
            .WithName("listMemberClaims").WithTags(Tag).WithSummary("Claims of a member, the newest first");
        api.MapPost("/members/{member}/claims", HandInAsync)
            .WithName("handInClaim").WithTags(Tag).Accepts<ClaimBody>(Json).WithBodyProblems().Idempotent()
            .WithSummary("Hands in a claim, which the program rules on at once")
            .WithDescription("With `seen` of a preview it is taken only where the ruling is still the same; 409 with the new one otherwise.");
        api.MapPost("/members/{member}/claims/preview", PreviewAsync)
            .WithName("previewClaim").WithTags(Tag).Accepts<PreviewBody>(Json).WithBodyProblems()
            .WithSummary("What the program would say of a claim; nothing is kept");
        api.MapPost("/members/{member}/claims/customer", CheckAsync)
            .WithName("checkCustomer").WithTags(Tag).Accepts<CustomerBody>(Json).WithBodyProblems()
            .WithSummary("Whether a customer is taken, before any work is put in")
            .WithDescription("`free`, `own`, `taken`, or `similar` where one of nearly the same name is taken. Nobody is told by whom.");
        api.MapGet("/members/{member}/claims/{number:long}", FindAsync)
            .WithName("findClaim").WithTags(Tag).WithSummary("One claim with its life so far, and what may follow")
            .WithDescription("Its ETag is to be given as `If-Match` when it is completed.");
        api.MapPut("/members/{member}/claims/{number:long}", CompleteAsync)
            .WithName("completeClaim").WithTags(Tag).Accepts<ClaimBody>(Json).WithBodyProblems().Idempotent().NeedsMatch()
            .WithSummary("Puts another claim in the place of one that is incomplete");
        api.MapPost("/members/{member}/claims/{number:long}/stages", AdvanceAsync)
            .WithName("advanceClaim").WithTags(Tag).Accepts<ClaimBody>(Json).WithBodyProblems().Idempotent()
            .WithSummary("Asks for the next stage of a claim that is granted, such as more time or a reimbursement");
        api.MapPost("/members/{member}/claims/{number:long}/decision", DecideAsync)
            .WithName("decideClaim").WithTags(Tag).Accepts<ClaimDecisionBody>(Json).WithBodyProblems().Idempotent()
            .WithSummary("Approves a claim that waits for a person, or refuses it, with the reason")
            .WithDescription("Whoever handed it in does not decide on it.");
        api.MapPost("/members/{member}/claims/{number:long}/customer", TellAsync)
            .WithName("tellCustomer").WithTags(Tag).Accepts<FindingBody>(Json).WithBodyProblems().Idempotent()
            .WithSummary("Says whether the customer of an incomplete claim is new to the vendor; the program rules again");
        api.MapPost("/members/{member}/claims/{number:long}/end", EndAsync)
            .WithName("endClaim").WithTags(Tag).Accepts<EndBody>(Json).WithBodyProblems().Idempotent()
            .WithSummary("Withdraws a claim, or says that a deal is won, with its proof, or lost");
        api.MapGet("/members/{member}/claims/{number:long}/rivals", ListRivalsAsync)
            .WithName("listRivals").WithTags(Tag).WithSummary("The claims that stand against one: on the same customer, or one of nearly the same name");
    }

    private static async Task<Results<Ok<Page<MemberClaim>>, ApiProblem>> ListAsync(
        string program, bool? open, string? state, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem) || !NumberCursor.TryRead(page.After, out var after, out problem))
        {
            return problem;
        }

        if (state is not null && EnumText<ClaimState>.Find(state) is null)
        {
            return Problems.InvalidParameter(nameof(state), AState, state);
        }

        if (await mediator.Send(new FindProgram(program), cancellation) is null)
        {
            return Problems.UnknownProgram(program);
        }

        var claims = await mediator.Send(
            new ListClaims(program) { WaitingOnly = open == true, State = EnumText<ClaimState>.Find(state), After = after, Limit = limit + 1 }, cancellation);
        return TypedResults.Ok(Page<MemberClaim>.Of(claims, limit, claim => NumberCursor.Of(claim.Entry)));
    }

    private static async Task<Results<Ok<Page<MemberClaim>>, ApiProblem>> ListOfMemberAsync(
        string member, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem) || !NumberCursor.TryRead(page.After, out var after, out problem))
        {
            return problem;
        }

        return await mediator.Send(new FindMember(member), cancellation) is null
            ? Problems.UnknownMember(member)
            : TypedResults.Ok(Page<MemberClaim>.Of(await mediator.Send(new ListClaimsOf(member, after, limit + 1), cancellation), limit, claim => NumberCursor.Of(claim.Number)));
    }

    private static async Task<Results<Ok<ClaimInFull>, ApiProblem>> FindAsync(string member, long number, HttpResponse response, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is null)
        {
            return Problems.UnknownMember(member);
        }

        if (await mediator.Send(new FindClaim(member, number), cancellation) is not { } found)
        {
            return ClaimProblems.Unknown(number);
        }

        Etag.Write(response, found.Claim.Version);
        return TypedResults.Ok(found);
    }

    private static async Task<Results<Ok<Listing<MemberClaim>>, ApiProblem>> ListRivalsAsync(string member, long number, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindMember(member), cancellation) is null ? Problems.UnknownMember(member)
        : TypedResults.Ok(new Listing<MemberClaim> { Items = await mediator.Send(new ListRivals(member, number), cancellation) });

    private static Task<Results<Ok<MemberClaim>, ApiProblem>> HandInAsync(string member, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        WithBodyAsync<ClaimBody, MemberClaim>(member, context, mediator, body => TakeAsync(new(member, body.Claim) { Seen = body.Seen }, context, mediator, cancellation), cancellation);

    private static Task<Results<Ok<MemberClaim>, ApiProblem>> CompleteAsync(string member, long number, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        WithBodyAsync<ClaimBody, MemberClaim>(
            member,
            context,
            mediator,
            body => Etag.TryReadMatch(context.Request, out var version, out var problem)
                ? TakeAsync(new(member, body.Claim) { Number = number, Version = version, Seen = body.Seen }, context, mediator, cancellation)
                : Task.FromResult<Results<Ok<MemberClaim>, ApiProblem>>(problem),
            cancellation);

    private static Task<Results<Ok<MemberClaim>, ApiProblem>> AdvanceAsync(string member, long number, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        WithBodyAsync<ClaimBody, MemberClaim>(
            member, context, mediator, body => TakeAsync(new(member, body.Claim) { Number = number, Seen = body.Seen }, context, mediator, cancellation), cancellation);

    private static async Task<Results<Ok<MemberClaim>, ApiProblem>> TakeAsync(HandInClaim request, HttpContext context, IMediator mediator, CancellationToken cancellation)
    {
        var handedIn = await mediator.Send(request, cancellation);
        if (handedIn.Claim is not { } claim)
        {
            return handedIn is { Outcome: HandInOutcome.RulingChanged, Ruled: { } ruled } ? ClaimProblems.RulingChanged(ruled) : ClaimProblems.NotNow();
        }

        Etag.Write(context.Response, claim.Version);
        return TypedResults.Ok(claim);
    }

    private static Task<Results<Ok<ClaimPreview>, ApiProblem>> PreviewAsync(string member, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        WithBodyAsync<PreviewBody, ClaimPreview>(
            member,
            context,
            mediator,
            async body => await mediator.Send(new PreviewClaim(member, body.Claim) { Number = body.Number }, cancellation) is { } preview ? TypedResults.Ok(preview) : ClaimProblems.NotNow(),
            cancellation);

    private static Task<Results<Ok<CustomerAnswer>, ApiProblem>> CheckAsync(string member, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        WithBodyAsync<CustomerBody, CustomerAnswer>(
            member,
            context,
            mediator,
            async body => TypedResults.Ok(new CustomerAnswer(await mediator.Send(
                new CheckCustomer(member, new Claim { Benefit = "", Customer = body.Customer, Product = body.Product, Regions = body.Regions }), cancellation))),
            cancellation);

    private static Task<Results<Ok<MemberClaim>, ApiProblem>> DecideAsync(string member, long number, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        WithBodyAsync<ClaimDecisionBody, MemberClaim>(
            member,
            context,
            mediator,
            async body => Answer(await mediator.Send(
                new DecideClaim(member, number, body.Decision == ClaimDecision.Approve, body.Reason) { Amount = body.Amount, TakesOver = body.TakesOver }, cancellation)),
            cancellation);

    private static Task<Results<Ok<MemberClaim>, ApiProblem>> TellAsync(string member, long number, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        WithBodyAsync<FindingBody, MemberClaim>(
            member, context, mediator, async body => Answer(await mediator.Send(new TellCustomer(member, number, body.IsNew, body.Reason), cancellation)), cancellation);

    private static Task<Results<Ok<MemberClaim>, ApiProblem>> EndAsync(string member, long number, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        WithBodyAsync<EndBody, MemberClaim>(
            member,
            context,
            mediator,
            async body => await mediator.Send(new EndClaim(member, number, (ClaimStep)body.Step, body.Reason), cancellation) is { } claim ? TypedResults.Ok(claim) : ClaimProblems.NotNow(),
            cancellation);

    private static Results<Ok<MemberClaim>, ApiProblem> Answer(ClaimDecided decided) => decided.Claim is { } claim ? TypedResults.Ok(claim) : ClaimProblems.NotDecided(decided.Outcome);

    private static async Task<Results<Ok<TAnswer>, ApiProblem>> WithBodyAsync<TBody, TAnswer>(
        string member, HttpContext context, IMediator mediator, Func<TBody, Task<Results<Ok<TAnswer>, ApiProblem>>> answer, CancellationToken cancellation)
        where TBody : class
    {
        if (await mediator.Send(new FindMember(member), cancellation) is null)
        {
            return Problems.UnknownMember(member);
        }

        var (body, problem) = await JsonBody.ReadAsync<TBody>(context.Request, cancellation);
        return body is null ? problem! : await answer(body);
    }
}
