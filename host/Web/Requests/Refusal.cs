using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Host.Web.Api;
using PartnerHub.Kits.Web;

namespace PartnerHub.Host.Web.Requests;

/// <summary>A request refused before any endpoint sees it: a problem for programs, plain text for whoever reads.</summary>
internal sealed record Refusal(int Status, string Type)
{
    public required LocalizedText Title { get; init; }

    public required LocalizedText Detail { get; init; }

    public static Task AnswerAsync(HttpContext context, Refusal refusal)
    {
        if (ApiServing.IsForPrograms(context.Request.Path))
        {
            return new ApiProblem { Status = refusal.Status, Type = refusal.Type, Title = refusal.Title, Detail = refusal.Detail }.ExecuteAsync(context);
        }

        var language = ApiLanguage.Of(context.Request);
        context.Response.StatusCode = refusal.Status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.ContentLanguage = language;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync($"{refusal.Title.In(language)}\n\n{refusal.Detail.In(language)}\n", Encoding.UTF8, context.RequestAborted);
    }
}
