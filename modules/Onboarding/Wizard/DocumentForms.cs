using System.Text;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Onboarding.Export;
using PartnerHub.Onboarding.Import;
using PartnerHub.Onboarding.ShowSummary;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Wizard;

/// <summary>Takes documents in from the pages, and gives them out.</summary>
internal static class DocumentForms
{
    private const int LargestDocument = 20 * 1024 * 1024;

    public static void MapDocumentForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/onboarding/document", BeginAsync).AsFormOf(_ => OnboardingAddress.List);
        pages.MapPost("/onboarding/{id}/document", MergeAsync).AsFormOf(Page);
        pages.MapPost("/onboarding/{id}/document/conflicts", TakeAsync).AsFormOf(Page);
        pages.MapGet("/onboarding/{id}/document", ExportAsync).ExcludeFromDescription();
        pages.MapGet("/onboarding/{id}/summary.md", SummarizeAsync).ExcludeFromDescription();
    }

    private static string Page(SentForm form) => OnboardingAddress.Client(form.Route("id"));

    private static Task<Results<RedirectHttpResult, RefusedForm>> BeginAsync(SentForm form, IMediator mediator, CancellationToken cancellation) =>
        ImportAsync(null, OnboardingAddress.List, form, mediator, cancellation);

    private static Task<Results<RedirectHttpResult, RefusedForm>> MergeAsync(string id, SentForm form, IMediator mediator, CancellationToken cancellation) =>
        ImportAsync(id, OnboardingAddress.Client(id), form, mediator, cancellation);

    private static async Task<Results<RedirectHttpResult, RefusedForm>> ImportAsync(
        string? id, string page, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (form.File("file") is not { Length: > 0 and <= LargestDocument } file)
        {
            return form.Refused("file", WizardWords.DocumentRefused);
        }

        try
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellation);
            var imported = await mediator.Send(new ImportDocument(id, content.ToArray(), file.FileName), cancellation);
            return TypedResults.Redirect(imported is null ? page : OnboardingAddress.Client(imported.Questionnaire.Id) + "?imported=1");
        }
        catch (InvalidRequestException)
        {
            return form.Refused("file", WizardWords.DocumentRefused);
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> TakeAsync(string id, SentForm form, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new TakeFromDocument(id, form["key"]), cancellation) is null
            ? TypedResults.NotFound()
            : TypedResults.Redirect(OnboardingAddress.Client(id) + "?saved=1#imported");

    private static async Task<Results<FileContentHttpResult, NotFound>> ExportAsync(string id, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ExportDocument(id), cancellation) is { } exported
            ? TypedResults.File(exported.Content, "text/markdown; charset=utf-8", exported.FileName)
            : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> SummarizeAsync(string id, Locale locale, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new WriteSummary(id, locale.Language), cancellation) is { } summary
            ? TypedResults.File(Encoding.UTF8.GetBytes(summary), "text/markdown; charset=utf-8", $"{id}.summary.{locale.Language}.md")
            : TypedResults.NotFound();
}
