using MediatR;
using Microsoft.AspNetCore.Antiforgery;
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
        pages.MapPost("/onboarding", StartAsync).AsFormOf(_ => OnboardingAddress.List);
        pages.MapPost("/onboarding/{id}/sections/{number:int}", SaveAsync).AsFormOf(Page);
        pages.MapPost("/onboarding/{id}/name", RenameAsync).AsFormOf(form => OnboardingAddress.Client(form.Route("id")));
        pages.MapPost("/onboarding/{id}/archive", ArchiveAsync).AsFormOf(form => OnboardingAddress.Client(form.Route("id")));
        pages.MapPost("/onboarding/{id}/answers", SaveOneAsync).DisableAntiforgery().ExcludeFromDescription();
    }

    private static string Page(SentForm form) => $"{OnboardingAddress.Client(form.Route("id"))}/sections/{form.Route("number")}";

    private static async Task<Results<RedirectHttpResult, RefusedForm>> StartAsync(SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        try
        {
            var started = await mediator.Send(new StartQuestionnaire(form["client"], form["language"]), cancellation);
            return TypedResults.Redirect(OnboardingAddress.Section(started.Id, 1));
        }
        catch (InvalidRequestException)
        {
            return form.Refused("client", WizardWords.ClientRefused);
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> RenameAsync(string id, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        try
        {
            return await mediator.Send(new RenameClient(id, form["client"]), cancellation) is null
                ? TypedResults.NotFound()
                : TypedResults.Redirect(OnboardingAddress.Client(id) + "?saved=1");
        }
        catch (InvalidRequestException)
        {
            return form.Refused("client", WizardWords.ClientRefused);
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> ArchiveAsync(string id, SentForm form, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ArchiveClient(id, form["archived"] == "1"), cancellation) is null
            ? TypedResults.NotFound()
            : TypedResults.Redirect(form["archived"] == "1" ? OnboardingAddress.List + "?saved=1" : OnboardingAddress.Client(id) + "?saved=1");

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> SaveAsync(
        string id, int number, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        var answers = form.Fields.Where(field => !OwnFields.Contains(field)).Select(field => new PlaceAnswer(field, Joined(form.Values(field)))).ToArray();
        try
        {
            return await mediator.Send(new SaveAnswers(id, answers, Source) { Seen = form.Number("version") }, cancellation) is null
                ? TypedResults.NotFound()
                : TypedResults.Redirect(Next(id, number, form["go"]));
        }
        catch (InvalidRequestException)
        {
            return form.Refused("", WizardWords.AnswerRefused);
        }
    }

    /// <summary>Several values of one name are boxes ticked; the empty one among them says that there are boxes.</summary>
    public static string Joined(IEnumerable<string> values) => string.Join("; ", values);

    // Sent by the page's script as an answer is given: it says itself whether the answer is kept.
    private static async Task<Results<Ok<SavedAnswer>, NotFound, BadRequest>> SaveOneAsync(
        string id,
        IFormCollection form,
        HttpContext context,
        IAntiforgery antiforgery,
        IMediator mediator,
        Locale locale,
        CancellationToken cancellation)
    {
        if (!await antiforgery.IsRequestValidAsync(context) || Answers(form) is not [var answer])
        {
            return TypedResults.BadRequest();
        }

        try
        {
            if (await mediator.Send(new SaveAnswers(id, [answer], Source), cancellation) is not { } saved)
            {
                return TypedResults.NotFound();
            }

            var (_, answers) = (await mediator.Send(new ReadAnswers(id), cancellation))!;
            return TypedResults.Ok(SavedAnswer.Of(saved, answer.Place, answers, locale));
        }
        catch (InvalidRequestException)
        {
            return TypedResults.BadRequest();
        }
    }

    private static PlaceAnswer[] Answers(IFormCollection form) =>
    [
        .. form.Where(field => !OwnFields.Contains(field.Key))
            .Select(field => new PlaceAnswer(field.Key, Joined(field.Value.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!)))),
    ];

    private static string Next(string id, int number, string go) => go switch
    {
        "next" when number < Questionnaire.Own.Sections.Count => OnboardingAddress.Section(id, number + 1),
        "next" => OnboardingAddress.Client(id),
        "rows" => OnboardingAddress.Section(id, number) + "?rows=1&saved=1",
        _ => OnboardingAddress.Section(id, number) + "?saved=1",
    };
}
