using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Attachments;

namespace PartnerHub.Onboarding.Api;

internal static class AttachmentsEndpoint
{
    private const string Tag = "Onboarding";
    private const string Bytes = "application/octet-stream";

    public static void MapAttachments(this IEndpointRouteBuilder api)
    {
        api.MapGet("/onboarding/{id}/attachments", ListAsync)
            .WithName("listAttachments").WithTags(Tag).WithSummary("Files kept with the questions");
        api.MapPost("/onboarding/{id}/attachments", AttachAsync)
            .WithName("attachFile").WithTags(Tag).Accepts<string>(Bytes).WithBodyProblems().Idempotent()
            .WithSummary("Keeps a file with a question; the body is the file");
        api.MapGet("/onboarding/{id}/attachments/{number:long}", FindAsync)
            .WithName("findAttachment").WithTags(Tag).Produces<string>(StatusCodes.Status200OK, Bytes)
            .WithSummary("One file, as it was sent");
        api.MapDelete("/onboarding/{id}/attachments/{number:long}", RemoveAsync)
            .WithName("removeAttachment").WithTags(Tag).Idempotent().WithSummary("Removes a file");
    }

    private static async Task<Results<Ok<Listing<Attachment>>, ApiProblem>> ListAsync(string id, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ListAttachments(id), cancellation) is { } files
            ? TypedResults.Ok(new Listing<Attachment> { Items = files })
            : OnboardingProblems.UnknownQuestionnaire(id);

    private static async Task<Results<Ok<Attachment>, ApiProblem>> AttachAsync(
        string id, string? question, string? fileName, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        if (request.ContentLength is null or > AttachFileCheck.LargestFile)
        {
            return Problems.InvalidHeader(
                "Content-Length", LocalizedText.Of("au plus 20 Mo", "20 MB at most"), request.ContentLength?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "");
        }

        using var content = new MemoryStream();
        await request.Body.CopyToAsync(content, cancellation);
        return await mediator.Send(new AttachFile(id, question ?? "", fileName ?? "", request.ContentType ?? Bytes, content.ToArray()), cancellation) is { } attached
            ? TypedResults.Ok(attached)
            : OnboardingProblems.UnknownQuestionnaire(id);
    }

    private static async Task<Results<FileContentHttpResult, ApiProblem>> FindAsync(string id, long number, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindAttachment(id, number), cancellation) is { } file
            ? TypedResults.File(file.Content, Bytes, file.FileName)
            : OnboardingProblems.UnknownAttachment();

    private static async Task<Results<NoContent, ApiProblem>> RemoveAsync(string id, long number, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new RemoveAttachment(id, number), cancellation) ? TypedResults.NoContent() : OnboardingProblems.UnknownAttachment();
}
