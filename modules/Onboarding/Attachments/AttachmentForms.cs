using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Messaging;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Wizard;

namespace PartnerHub.Onboarding.Attachments;

/// <summary>Takes files from the pages, and gives them back: always to be saved, never shown by the browser as a page of ours.</summary>
internal static class AttachmentForms
{
    private const string Bytes = "application/octet-stream";

    public static void MapAttachmentForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/onboarding/{id}/attachments", AttachAsync).DisableAntiforgery().ExcludeFromDescription();
        pages.MapPost("/onboarding/{id}/attachments/{number:long}/removal", RemoveAsync).DisableAntiforgery().ExcludeFromDescription();
        pages.MapGet("/onboarding/{id}/attachments/{number:long}", FindAsync).ExcludeFromDescription();
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> AttachAsync(
        string id, HttpContext context, IAntiforgery antiforgery, IMediator mediator, CancellationToken cancellation)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return TypedResults.Redirect(OnboardingAddress.Client(id) + "?expired=1");
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var question = form["question"].ToString();
        var page = OnboardingAddress.Section(id, Questionnaire.Own.SectionOf(question)?.Number ?? 1);
        if (form.Files.GetFile("file") is not { Length: > 0 and <= AttachFileCheck.LargestFile } file)
        {
            return TypedResults.Redirect(page + "?refused=file");
        }

        try
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellation);
            var attached = await mediator.Send(new AttachFile(id, question, file.FileName, file.ContentType, content.ToArray()), cancellation);
            return attached is null ? TypedResults.NotFound() : TypedResults.Redirect($"{page}?saved=1#attachments");
        }
        catch (InvalidRequestException)
        {
            return TypedResults.Redirect(page + "?refused=file");
        }
    }

    private static async Task<RedirectHttpResult> RemoveAsync(
        string id, long number, IFormCollection form, HttpContext context, IAntiforgery antiforgery, IMediator mediator, CancellationToken cancellation)
    {
        var page = OnboardingAddress.Section(id, Questionnaire.Own.SectionOf(form["question"].ToString())?.Number ?? 1);
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return TypedResults.Redirect(page + "?expired=1");
        }

        await mediator.Send(new RemoveAttachment(id, number), cancellation);
        return TypedResults.Redirect($"{page}?saved=1#attachments");
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FindAsync(string id, long number, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindAttachment(id, number), cancellation) is { } file
            ? TypedResults.File(file.Content, Bytes, file.FileName)
            : TypedResults.NotFound();
}
