using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Ui;

/// <summary>What all addresses have in common that the forms of pages are sent to.</summary>
public static class FormMapping
{
    /// <summary>
    /// Takes a form of a page. One without its token, a request that its checks refuse, and a lost race come back to the page,
    /// as does what the handler refuses by <see cref="SentForm.Refused(IReadOnlyList{FormProblem})"/>.
    /// </summary>
    /// <param name="endpoint">Where the form is sent to.</param>
    /// <param name="page">The address of the page that it is on.</param>
    public static RouteHandlerBuilder AsFormOf(this RouteHandlerBuilder endpoint, Func<SentForm, string> page) =>
        endpoint.WithMetadata(new FormPage(page)).AddEndpointFilter(TakeAsync).DisableAntiforgery().ExcludeFromDescription();

    // The token is looked for here, where what was written can be kept.
    private static async ValueTask<object?> TakeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        var form = (await SentForm.BindAsync(context))!;
        if (!await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            return new RefusedForm(form, [new FormProblem("", FormWords.Expired)]) { Status = StatusCodes.Status400BadRequest };
        }

        try
        {
            var result = await next(invocation);
            return form.Turned is { } turned ? turned.Tell(result) : result;
        }
        catch (InvalidRequestException invalid)
        {
            return form.Refused([.. invalid.Errors.Select(FormProblem.Of)]);
        }
        catch (SecondPersonNeededException)
        {
            return TypedResults.LocalRedirect(PageAddress.WaitingActs + "?asked=1");
        }
        catch (TakenException taken)
        {
            return new RefusedForm(form, [new FormProblem("", taken.Text)]) { Status = StatusCodes.Status409Conflict };
        }
        catch (LostRaceException)
        {
            return new RefusedForm(form, [new FormProblem("", FormWords.ChangedMeanwhile)]) { Status = StatusCodes.Status409Conflict };
        }
    }
}

/// <summary>The page of a form.</summary>
/// <param name="Of">Its address.</param>
internal sealed record FormPage(Func<SentForm, string> Of);
