using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Onboarding.Wizard;

/// <summary>Takes what the pages of a questionnaire send: a whole section, or one answer as it is given.</summary>
internal static class WizardForms
{
    private const string Source = "screen";
    private static readonly string[] OwnFields = ["__RequestVerificationToken", "go", "version"];

    public static void MapWizardForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/onboarding", StartAsync).OfPage(_ => OnboardingAddress.List);
        pages.MapPost("/onboarding/{id}/sections/{number:int}", SaveAsync).OfPage(Section);
        pages.MapPost("/onboarding/{id}/answers", SaveOneAsync).WithToken(_ => TypedResults.BadRequest());
    }

    private static string Section(HttpContext context) =>
        OnboardingAddress.Section(context.Id(), int.Parse((string)context.Request.RouteValues["number"]!, CultureInfo.InvariantCulture));

    private static async Task<RedirectHttpResult> StartAsync(
        IFormCollection form, IMediator mediator, CancellationToken cancellation)
    {
        try
        {
            var started = await mediator.Send(new StartQuestionnaire(form["client"].ToString(), form["language"].ToString()), cancellation);
            return TypedResults.Redirect(OnboardingAddress.Section(started.Id, 1));
        }
        catch (InvalidRequestException)
        {
            return TypedResults.Redirect(OnboardingAddress.List + "?refused=client");
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> SaveAsync(
        string id, int number, IFormCollection form, IMediator mediator, CancellationToken cancellation)
    {
        var here = OnboardingAddress.Section(id, number);
        try
        {
            return await mediator.Send(new SaveAnswers(id, Answers(form), Source) { Seen = Seen(form) }, cancellation) is null
                ? TypedResults.NotFound()
                : TypedResults.Redirect(Next(id, number, form["go"].ToString()));
        }
        catch (InvalidRequestException)
        {
            return TypedResults.Redirect(here + "?refused=answer");
        }
    }

    private static async Task<Results<Ok<SavedAnswer>, NotFound, BadRequest>> SaveOneAsync(
        string id,
        IFormCollection form,
        IMediator mediator,
        OnboardingReader reader,
        Locale locale,
        CancellationToken cancellation)
    {
        if (Answers(form) is not [var answer])
        {
            return TypedResults.BadRequest();
        }

        try
        {
            if (await mediator.Send(new SaveAnswers(id, [answer], Source), cancellation) is not { } saved)
            {
                return TypedResults.NotFound();
            }

            var (_, answers) = (await reader.ReadAsync(id, cancellation))!.Value;
            return TypedResults.Ok(SavedAnswer.Of(saved, answer.Place, answers, locale));
        }
        catch (InvalidRequestException)
        {
            return TypedResults.BadRequest();
        }
    }

    // Several values of one name are boxes ticked; the empty one among them says that there are boxes.
    private static PlaceAnswer[] Answers(IFormCollection form) =>
    [
        .. form.Where(field => !OwnFields.Contains(field.Key))
            .Select(field => new PlaceAnswer(field.Key, string.Join("; ", field.Value.Where(value => !string.IsNullOrWhiteSpace(value))))),
    ];

    private static long? Seen(IFormCollection form) =>
        long.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    private static string Next(string id, int number, string go) => go switch
    {
        "next" when number < Questionnaire.Own.Sections.Count => OnboardingAddress.Section(id, number + 1),
        "next" => OnboardingAddress.Client(id),
        "rows" => OnboardingAddress.Section(id, number) + "?rows=1&saved=1",
        _ => OnboardingAddress.Section(id, number) + "?saved=1",
    };
}
