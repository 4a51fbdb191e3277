using System.Text;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;
using PartnerHub.Onboarding.Export;
using PartnerHub.Onboarding.Import;
using PartnerHub.Onboarding.ShowSummary;

namespace PartnerHub.Onboarding.Api;

internal static class DocumentsEndpoint
{
    private const string Tag = "Onboarding";
    private const string Markdown = "text/markdown";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string WordWithMacros = "application/vnd.ms-word.document.macroEnabled.12";
    private const string MarkdownInUtf8 = "text/markdown; charset=utf-8";
    private const int LargestDocument = 20 * 1024 * 1024;

    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        api.MapPost("/onboarding/document", BeginAsync)
            .WithName("importQuestionnaire").WithTags(Tag).Accepts<string>(Markdown, Word, WordWithMacros).WithBodyProblems().Idempotent()
            .WithSummary("Begins a questionnaire with a client’s Markdown or Word document, as it is")
            .WithDescription("A damaged encoding is repaired, which `document.encoding` and `document.repairs` tell; `sameClient` names other questionnaires of the client.");
        api.MapPost("/onboarding/{id}/document", MergeAsync)
            .WithName("mergeQuestionnaire").WithTags(Tag).Accepts<string>(Markdown, Word, WordWithMacros).WithBodyProblems().Idempotent()
            .WithSummary("Takes the answers of an edited document in")
            .WithDescription("What only one side changed is taken; where both did, the kept answer stays and `conflicts` shows the other.");
        api.MapPost("/onboarding/{id}/document/conflicts", TakeAsync)
            .WithName("takeFromDocument").WithTags(Tag).Accepts<TakingBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Takes the document’s answer in place of the kept one")
            .WithDescription("`key` is that of one of the `conflicts` of the last document; one that is settled by now changes nothing.");
        api.MapGet("/onboarding/{id}/document", ExportAsync)
            .WithName("exportQuestionnaire").WithTags(Tag).Produces<string>(StatusCodes.Status200OK, Markdown)
            .WithSummary("The questionnaire as a Markdown document");
        api.MapGet("/onboarding/{id}/summary", SummarizeAsync)
            .WithName("summarizeQuestionnaire").WithTags(Tag).Produces<string>(StatusCodes.Status200OK, Markdown)
            .WithSummary("The executive summary as Markdown, in the language asked for");
    }

    private static Task<Results<Ok<ImportedDocument>, ApiProblem>> BeginAsync(HttpRequest request, IMediator mediator, CancellationToken cancellation) =>
        ImportAsync(null, request, mediator, cancellation);

    private static Task<Results<Ok<ImportedDocument>, ApiProblem>> MergeAsync(string id, HttpRequest request, IMediator mediator, CancellationToken cancellation) =>
        ImportAsync(id, request, mediator, cancellation);

    private static async Task<Results<Ok<ImportedDocument>, ApiProblem>> ImportAsync(string? id, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        if (request.ContentLength is null or > LargestDocument)
        {
            return Problems.InvalidHeader("Content-Length", LocalizedText.Of("au plus 20 Mo", "20 MB at most"), request.ContentLength?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "");
        }

        using var content = new MemoryStream();
        await request.Body.CopyToAsync(content, cancellation);
        return await mediator.Send(new ImportDocument(id, content.ToArray(), "client.md"), cancellation) is { } imported
            ? TypedResults.Ok(imported)
            : OnboardingProblems.UnknownQuestionnaire(id!);
    }

    private static async Task<Results<Ok<ImportedDocument>, ApiProblem>> TakeAsync(string id, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<TakingBody>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        return await mediator.Send(new TakeFromDocument(id, body.Key), cancellation) is { } left ? TypedResults.Ok(left) : OnboardingProblems.UnknownQuestionnaire(id);
    }

    private static async Task<Results<FileContentHttpResult, ApiProblem>> ExportAsync(string id, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ExportDocument(id), cancellation) is { } exported
            ? TypedResults.File(exported.Content, MarkdownInUtf8, exported.FileName)
            : OnboardingProblems.UnknownQuestionnaire(id);

    private static async Task<Results<ContentHttpResult, ApiProblem>> SummarizeAsync(string id, Locale locale, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new WriteSummary(id, locale.Language), cancellation) is { } summary
            ? TypedResults.Text(summary, MarkdownInUtf8, Encoding.UTF8)
            : OnboardingProblems.UnknownQuestionnaire(id);
}
