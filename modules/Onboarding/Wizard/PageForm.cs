using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Wizard;

/// <summary>
/// How every form of onboarding begins: it comes with the token of its page, or leads back to where that is said. The token is
/// looked for here, as the framework would answer with an empty page.
/// </summary>
internal static class PageForm
{
    public static RouteHandlerBuilder OfPage(this RouteHandlerBuilder form, Func<HttpContext, string> page) =>
        form.WithToken(context => TypedResults.Redirect(page(context) + "?expired=1"));

    public static RouteHandlerBuilder WithToken(this RouteHandlerBuilder form, Func<HttpContext, IResult> otherwise) =>
        form.DisableAntiforgery().ExcludeFromDescription().AddEndpointFilter(async (call, next) =>
        {
            var context = call.HttpContext;
            var antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>();
            return await antiforgery.IsRequestValidAsync(context) ? await next(call) : otherwise(context);
        });

    /// <summary>The questionnaire that a form is about.</summary>
    public static string Id(this HttpContext context) => (string)context.Request.RouteValues["id"]!;

    /// <summary>The page of the section with the question that a file goes with.</summary>
    public static string SectionOf(string id, IFormCollection form) =>
        OnboardingAddress.Section(id, Questionnaire.Own.SectionOf(form["question"].ToString())?.Number ?? 1);
}
