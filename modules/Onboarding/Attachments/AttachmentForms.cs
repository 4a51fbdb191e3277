using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Wizard;

namespace PartnerHub.Onboarding.Attachments;

/// <summary>Takes files from the pages, and gives them back: always to be saved, never shown by the browser as a page of ours.</summary>
internal static class AttachmentForms
{
    private const string Bytes = "application/octet-stream";

    public static void MapAttachmentForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/onboarding/{id}/attachments", AttachAsync).AsFormOf(Page);
        pages.MapPost("/onboarding/{id}/attachments/{number:long}/removal", RemoveAsync).AsFormOf(Page);
        pages.MapGet("/onboarding/{id}/attachments/{number:long}", FindAsync).ExcludeFromDescription();
    }

    private static string Page(SentForm form) => OnboardingAddress.Section(form.Route("id"), Questionnaire.Own.SectionOf(form["question"])?.Number ?? 1);

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> AttachAsync(
        string id, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (form.File("file") is not { Length: > 0 and <= AttachFileCheck.LargestFile } file)
        {
            return form.Refused("file", WizardWords.FileRefused);
        }

        try
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellation);
            var attached = await mediator.Send(new AttachFile(id, form["question"], file.FileName, file.ContentType, content.ToArray()), cancellation);
            return attached is null ? TypedResults.NotFound() : TypedResults.Redirect($"{Page(form)}?saved=1#attachments");
        }
        catch (InvalidRequestException invalid)
        {
            return form.Refused("file", invalid.Errors.FirstOrDefault(error => error.Path == "$.content")?.Text ?? WizardWords.FileRefused);
        }
    }

    private static async Task<RedirectHttpResult> RemoveAsync(string id, long number, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new RemoveAttachment(id, number), cancellation);
        return TypedResults.Redirect($"{Page(form)}?saved=1#attachments");
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FindAsync(string id, long number, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindAttachment(id, number), cancellation) is { } file
            ? TypedResults.File(file.Content, Bytes, file.FileName)
            : TypedResults.NotFound();
}
