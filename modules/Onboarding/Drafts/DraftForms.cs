using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Wizard;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>Takes what the page of a draft sends: decisions on open points, and the publication.</summary>
internal static class DraftForms
{
    private const string Source = "screen";

    public static void MapDraftForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/onboarding/{id}/draft/points", DecideAsync).OfPage(context => OnboardingAddress.Draft(context.Id()));
        pages.MapPost("/onboarding/{id}/draft/publication", PublishAsync).OfPage(context => OnboardingAddress.Draft(context.Id()));
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> DecideAsync(
        string id, IFormCollection form, IMediator mediator, CancellationToken cancellation)
    {
        var page = OnboardingAddress.Draft(id);
        var said = form.Where(field => field.Key.StartsWith(QuestionnairePlaces.PointStart, StringComparison.Ordinal))
            .Select(field => new PlaceAnswer(field.Key, field.Value.ToString())).ToList();
        try
        {
            var saved = await mediator.Send(new SaveAnswers(id, said, Source), cancellation);
            if (saved is not null && form["go"] == "take")
            {
                await mediator.Send(new TakeSuggestions(id, Source), cancellation);
            }

            return saved is null ? TypedResults.NotFound() : TypedResults.Redirect(page + "?saved=1");
        }
        catch (InvalidRequestException)
        {
            return TypedResults.Redirect(page + "?refused=answer");
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> PublishAsync(
        string id, IFormCollection form, IMediator mediator, CancellationToken cancellation)
    {
        var page = OnboardingAddress.Draft(id);
        if (!PageAddress.TryReadDay(form["from"].ToString(), out var from))
        {
            return TypedResults.Redirect(page + "?refused=day");
        }

        try
        {
            return await mediator.Send(new PublishDraft(id, from), cancellation) is null
                ? TypedResults.NotFound()
                : TypedResults.Redirect(page + "?published=1");
        }
        catch (InvalidRequestException refusal)
        {
            return TypedResults.Redirect(page + (refusal.Errors.Any(error => error.Path == "$.effectiveFrom") ? "?refused=day" : "?refused=program"));
        }
    }
}
