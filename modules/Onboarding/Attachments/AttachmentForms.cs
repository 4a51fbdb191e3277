using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Wizard;

namespace PartnerHub.Onboarding.Attachments;

/// <summary>Takes files from the pages, and gives them back: always to be saved, never shown by the browser as a page of ours.</summary>
internal static class AttachmentForms
{
    private const string Bytes = "application/octet-stream";

    public static void MapAttachmentForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/onboarding/{id}/attachments", AttachAsync).OfPage(context => OnboardingAddress.Client(context.Id()));
        pages.MapPost("/onboarding/{id}/attachments/{number:long}/removal", RemoveAsync).OfPage(context => PageForm.SectionOf(context.Id(), context.Request.Form));
        pages.MapGet("/onboarding/{id}/attachments/{number:long}", FindAsync).ExcludeFromDescription();
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> AttachAsync(
        string id, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        var page = PageForm.SectionOf(id, form);
        if (form.Files.GetFile("file") is not { Length: > 0 and <= AttachFileCheck.LargestFile } file)
        {
            return TypedResults.Redirect(page + "?refused=file");
        }

        try
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellation);
            var attached = await mediator.Send(new AttachFile(id, form["question"].ToString(), file.FileName, file.ContentType, content.ToArray()), cancellation);
            return attached is null ? TypedResults.NotFound() : TypedResults.Redirect($"{page}?saved=1#attachments");
        }
        catch (InvalidRequestException)
        {
            return TypedResults.Redirect(page + "?refused=file");
        }
    }

    private static async Task<RedirectHttpResult> RemoveAsync(string id, long number, IFormCollection form, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new RemoveAttachment(id, number), cancellation);
        return TypedResults.Redirect(PageForm.SectionOf(id, form) + "?saved=1#attachments");
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FindAsync(string id, long number, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindAttachment(id, number), cancellation) is { } file
            ? TypedResults.File(file.Content, Bytes, file.FileName)
            : TypedResults.NotFound();
}
