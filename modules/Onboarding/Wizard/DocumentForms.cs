using System.Text;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using PartnerHub.Onboarding.Import;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Wizard;

/// <summary>Takes documents in from the pages, and gives them out.</summary>
internal static class DocumentForms
{
    private const int LargestDocument = 20 * 1024 * 1024;

    public static void MapDocumentForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/onboarding/document", BeginAsync).OfPage(_ => OnboardingAddress.List);
        pages.MapPost("/onboarding/{id}/document", MergeAsync).OfPage(context => OnboardingAddress.Client(context.Id()));
        pages.MapPost("/onboarding/{id}/document/conflicts", TakeAsync).OfPage(context => OnboardingAddress.Client(context.Id()));
        pages.MapGet("/onboarding/{id}/document", ExportAsync).ExcludeFromDescription();
        pages.MapGet("/onboarding/{id}/summary.md", SummarizeAsync).ExcludeFromDescription();
    }

    private static Task<RedirectHttpResult> BeginAsync(HttpRequest request, IMediator mediator, CancellationToken cancellation) =>
        ImportAsync(null, OnboardingAddress.List, request, mediator, cancellation);

    private static Task<RedirectHttpResult> MergeAsync(string id, HttpRequest request, IMediator mediator, CancellationToken cancellation) =>
        ImportAsync(id, OnboardingAddress.Client(id), request, mediator, cancellation);

    private static async Task<RedirectHttpResult> ImportAsync(string? id, string page, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        if ((await request.ReadFormAsync(cancellation)).Files.GetFile("file") is not { Length: > 0 and <= LargestDocument } file)
        {
            return TypedResults.Redirect(page + "?refused=document");
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
            return TypedResults.Redirect(page + "?refused=document");
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> TakeAsync(
        string id, IFormCollection form, IMediator mediator, CancellationToken cancellation)
    {
        var page = OnboardingAddress.Client(id);
        return await mediator.Send(new TakeFromDocument(id, form["key"].ToString()), cancellation) is null
            ? TypedResults.NotFound()
            : TypedResults.Redirect(page + "?saved=1#imported");
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> ExportAsync(string id, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ExportDocument(id), cancellation) is { } exported
            ? TypedResults.File(exported.Content, "text/markdown; charset=utf-8", exported.FileName)
            : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> SummarizeAsync(string id, Locale locale, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new WriteSummary(id, locale.Language), cancellation) is { } summary
            ? TypedResults.File(Encoding.UTF8.GetBytes(summary), "text/markdown; charset=utf-8", $"{id}.summary.{locale.Language}.md")
            : TypedResults.NotFound();
}
