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
        pages.MapPost("/onboarding/{id}/draft/points", DecideAsync).AsFormOf(Page);
        pages.MapPost("/onboarding/{id}/draft/publication", PublishAsync).AsFormOf(Page);
    }

    private static string Page(SentForm form) => OnboardingAddress.Draft(form.Route("id"));

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> DecideAsync(
        string id, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        var said = form.Fields.Where(field => field.StartsWith(QuestionnairePlaces.PointStart, StringComparison.Ordinal))
            .Select(field => new PlaceAnswer(field, form[field])).ToList();
        try
        {
            var saved = await mediator.Send(new SaveAnswers(id, said, Source), cancellation);
            if (saved is not null && form["go"] == "take")
            {
                await mediator.Send(new TakeSuggestions(id, Source), cancellation);
            }

            return saved is null ? TypedResults.NotFound() : TypedResults.Redirect(OnboardingAddress.Draft(id) + "?saved=1");
        }
        catch (InvalidRequestException)
        {
            return form.Refused("", WizardWords.AnswerRefused);
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> PublishAsync(
        string id, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (!form.TryReadDay("from", out var from, out var problem))
        {
            return form.Refused(problem);
        }

        try
        {
            return await mediator.Send(new PublishDraft(id, form["from"] == form["usual"] ? null : from), cancellation) is null
                ? TypedResults.NotFound()
                : TypedResults.Redirect(OnboardingAddress.Draft(id) + "?published=1");
        }
        catch (InvalidRequestException invalid)
        {
            return invalid.Errors.Any(error => error.Path == "$.effectiveFrom")
                ? form.Refused("from", WizardWords.DayRefused)
                : form.Refused("", WizardWords.ProgramRefused);
        }
    }
}
