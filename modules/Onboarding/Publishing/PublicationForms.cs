using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Onboarding.Wizard;

namespace PartnerHub.Onboarding.Publishing;

/// <summary>Takes the confirmation that the recap asks for.</summary>
internal static class PublicationForms
{
    public static void MapPublicationForms(this IEndpointRouteBuilder pages) =>
        pages.MapPost("/onboarding/{id}/draft/publication", PublishAsync).AsFormOf(form => OnboardingAddress.Publication(form.Route("id")));

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> PublishAsync(
        string id, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (!form.TryReadDay("from", out var from, out var problem))
        {
            return form.Refused(problem);
        }

        DateOnly? day = form["from"] == form["usual"] ? null : from;
        if (await mediator.Send(new RecapPublication(id, day), cancellation) is not { } recap)
        {
            return TypedResults.NotFound();
        }

        if (recap.IsWithoutLevels && form["without-levels"].Length == 0)
        {
            return form.Refused("without-levels", RecapWords.AcceptRefused);
        }

        try
        {
            await mediator.Send(new PublishDraft(id, day), cancellation);
            return TypedResults.Redirect(OnboardingAddress.Draft(id) + "?published=1");
        }
        catch (InvalidRequestException invalid)
        {
            return invalid.Errors.Any(error => error.Path == "$.effectiveFrom")
                ? form.Refused("from", WizardWords.DayRefused)
                : form.Refused("", WizardWords.ProgramRefused);
        }
    }
}
