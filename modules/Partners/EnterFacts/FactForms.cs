using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Partners.EnterFacts;

/// <summary>
/// Takes what the forms on facts send. What is wrong leads back to the form with all that was written in it; so does a form
/// without its token, which is looked for here, where that can be said.
/// </summary>
internal static class FactForms
{
    private const string Source = "screen";
    private const string Corrects = "corrects";

    public static void MapFactForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/members/{member}/facts", RecordAsync).DisableAntiforgery().ExcludeFromDescription();
        pages.MapPost("/members/{member}/facts/{number:long}/withdrawal", WithdrawAsync).DisableAntiforgery().ExcludeFromDescription();
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> RecordAsync(
        string member, IFormCollection form, HttpContext context, IAntiforgery antiforgery, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is not { } found)
        {
            return TypedResults.NotFound();
        }

        long? corrects = long.TryParse(form[Corrects], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Back(member, corrects, form, "expired");
        }

        var program = (await mediator.Send(new FindProgram(found.Program), cancellation))?.Description;
        var kind = program?.FactKinds.FirstOrDefault(known => known.Id == form["kind"]);
        if (kind is null)
        {
            return Back(member, corrects, form);
        }

        var (fact, errors) = new FactDraft(kind, field => form[field]).Read();
        return errors.Count == 0 && await RecordedAsync(found, fact, corrects, mediator, cancellation)
            ? TypedResults.Redirect(PageAddress.Own(form[PageAddress.BackName]) ?? FactAddress.Saved(member))
            : Back(member, corrects, form);
    }

    private static async Task<RedirectHttpResult> WithdrawAsync(
        string member, long number, IFormCollection form, HttpContext context, IAntiforgery antiforgery, IMediator mediator, CancellationToken cancellation)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return TypedResults.Redirect(FactAddress.Form(member, number) + "?expired=1");
        }

        return await mediator.Send(new FindMember(member), cancellation) is { } found && await RecordedAsync(found, null, number, mediator, cancellation)
            ? TypedResults.Redirect(FactAddress.Saved(member))
            : TypedResults.Redirect(FactAddress.Form(member, number));
    }

    private static async Task<bool> RecordedAsync(Member member, Fact? fact, long? corrects, IMediator mediator, CancellationToken cancellation)
    {
        try
        {
            await mediator.Send(new RecordFacts(member.Program, [new() { Member = member.Id, Fact = fact, Corrects = corrects }], Source), cancellation);
            return true;
        }
        catch (InvalidRequestException)
        {
            // The form says what is wrong: it looks at the fact in the same way.
            return false;
        }
    }

    private static RedirectHttpResult Back(string member, long? corrects, IFormCollection form, string reason = "tried")
    {
        var written = form.Where(field => field.Key is not (Corrects or "__RequestVerificationToken"))
            .Select(field => new KeyValuePair<string, string?>(field.Key, field.Value.ToString()));
        return TypedResults.Redirect(FactAddress.Form(member, corrects) + QueryString.Create(written).Add(reason, "1"));
    }
}
