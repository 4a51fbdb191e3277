using Microsoft.AspNetCore.Http.Features;

namespace PartnerHub.Host.Web.Requests;

/// <summary>
/// Takes a content that is too large to its end, and drops it, before the refusal is told: a browser reads no answer before it
/// has sent everything, and shows a broken connection where it can't.
/// </summary>
internal static class WholeContents
{
    private const long MostDropped = 256L * 1024 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static IApplicationBuilder UseWholeContents(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false, MaxRequestBodySize: { } most } limit && context.Request.ContentLength > most)
        {
            if (context.Request.ContentLength <= MostDropped)
            {
                limit.MaxRequestBodySize = null;
                await DropAsync(context);
            }

            throw new BadHttpRequestException("The content is larger than is taken.", StatusCodes.Status413PayloadTooLarge);
        }

        await next(context);
    });

    private static async Task DropAsync(HttpContext context)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        ends.CancelAfter(Longest);
        try
        {
            await context.Request.Body.CopyToAsync(Stream.Null, ends.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException or BadHttpRequestException)
        {
            // Who sends no further is told all the same.
        }
    }
}
