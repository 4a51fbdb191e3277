using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.ForeseeFacts;
using PartnerHub.Programs;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Partners.EnterFacts;

/// <summary>Takes what the forms on facts send.</summary>
internal static class FactForms
{
    /// <summary>What the button says that asks for what would follow.</summary>
    public const string Look = "look";

    private const string Source = "screen";

    public static void MapFactForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/members/{member}/facts", RecordAsync).AsFormOf(form => FactAddress.Form(form.Route("member"), Corrects(form)));
        pages.MapPost("/members/{member}/facts/{number:long}/withdrawal", WithdrawAsync).AsFormOf(form => $"{PageAddress.Member(form.Route("member"))}/facts/{form.Route("number")}");
    }

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> RecordAsync(
        string member, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var program = (await mediator.Send(new FindProgram(found.Program), cancellation))?.Description;
        if (program?.FactKinds.FirstOrDefault(known => known.Id == form["kind"]) is not { } kind)
        {
            return form.Refused("kind", FactWords.AKind);
        }

        var (fact, errors) = new FactDraft(kind, field => form[field]).Read();
        errors = errors.Count > 0 ? errors : QuestionCheck.CheckFacts([fact], program, found.Partner);
        return errors.Count > 0
            ? form.Refused([.. errors.Select(error => FormProblem.Of(error, "$[0]."))])
            : await TryAsync(found, fact, Corrects(form), form, mediator, cancellation);
    }

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> WithdrawAsync(
        string member, long number, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is not { } found)
        {
            return TypedResults.NotFound();
        }

        return await TryAsync(found, null, number, form, mediator, cancellation);
    }

    // What moves a level is recorded once the form's page has shown it.
    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> TryAsync(
        Member member, Fact? fact, long? corrects, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (form["go"] == Look || SeenEffects.IsUnseen(await mediator.Send(new ForeseeFact(member.Id, fact, corrects), cancellation), form[SeenEffects.Field]))
        {
            return form.Shown();
        }

        try
        {
            var recorded = await mediator.Send(
                new RecordFacts(member.Program, [new() { Member = member.Id, Fact = fact, Corrects = corrects }], Source), cancellation);
            return TypedResults.Redirect(PageAddress.Own(form[PageAddress.BackName]) ?? FactAddress.Saved(member.Id, recorded.Revision));
        }
        catch (InvalidRequestException invalid)
        {
            return form.Refused([.. invalid.Errors.Select(error => FormProblem.Of(error, "$[0].fact."))]);
        }
    }

    private static long? Corrects(SentForm form) => form.Number("corrects");
}
