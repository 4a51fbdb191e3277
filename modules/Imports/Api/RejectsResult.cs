using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Imports.Receipts;

namespace PartnerHub.Imports.Api;

/// <summary>The reject file of an import, written while it is read.</summary>
internal sealed class RejectsResult(long import, string language) : IResult
{
    private const int Chunk = 1_000;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var mediator = httpContext.RequestServices.GetRequiredService<IMediator>();
        httpContext.Response.ContentType = "text/csv; charset=utf-8";
        httpContext.Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"rejects-{import}.csv\"");
        var after = 0L;
        for (var first = true; ; first = false)
        {
            var rejects = await mediator.Send(new ListRejects(import, after, Chunk), httpContext.RequestAborted);
            if (rejects.Count == 0 && !first)
            {
                return;
            }

            using var text = new MemoryStream();
            using (var file = new RejectFile(text, language, first))
            {
                foreach (var reject in rejects)
                {
                    file.Add(reject);
                    after = reject.Number;
                }
            }

            await httpContext.Response.Body.WriteAsync(text.GetBuffer().AsMemory(0, (int)text.Length), httpContext.RequestAborted);
        }
    }
}
