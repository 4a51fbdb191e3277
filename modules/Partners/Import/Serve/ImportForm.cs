using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Partners.Import.Pages;

namespace PartnerHub.Partners.Import.Serve;

/// <summary>Takes the file that the import page's form sends, and leads on to its receipt.</summary>
internal static class ImportForm
{
    public static void MapImportForm(this IEndpointRouteBuilder pages) =>
        pages.MapPost("/programs/{program}/imports", SendAsync)
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .WithFormOptions(multipartBodyLengthLimit: long.MaxValue)
            .ExcludeFromDescription();

    private static async Task<RedirectHttpResult> SendAsync(
        string program, IFormFile? file, [FromForm] string? source, [FromForm] string? period, [FromForm] string? mapping, Inbox inbox, RefusedFiles refused, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
        {
            return TypedResults.Redirect(ImportAddress.Refused(program, refused.Keep("", [ImportPageWords.NoFile])));
        }

        await using var content = file.OpenReadStream();
        var opened = await inbox.TakeAsync(new(program, source ?? "", file.FileName, mapping, period), content, cancellation);
        return TypedResults.Redirect(opened.Receipt is { } receipt
            ? ImportAddress.Receipt(receipt.Number)
            : ImportAddress.Refused(program, refused.Keep(file.FileName, opened.Problems)));
    }
}
