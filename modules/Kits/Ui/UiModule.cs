using PartnerHub.Kits.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Ui;

/// <summary>What the pages of all modules share: the reader's language, the design, and the sections that modules add to a page.</summary>
public static class UiModule
{
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped(provider => Preferences.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext));
        services.AddScoped(provider => provider.GetRequiredService<Preferences>().Locale);
        return services;
    }

    /// <summary>Keeps the reader's choices and says to the browser what a page may load: nothing from elsewhere.</summary>
    public static IApplicationBuilder UseUi(this IApplicationBuilder app) => app.Use(PageHeaders.Add);

    /// <summary>Shows a form that was refused on its page; to be used before routing.</summary>
    public static IApplicationBuilder UseRefusedForms(this IApplicationBuilder app) => app.Use(RefusedForms.ShowAsync);

    /// <summary>Serves the style sheet, the script and the icons.</summary>
    public static IEndpointRouteBuilder MapUi(this IEndpointRouteBuilder endpoints)
    {
        var open = new OpenToVisitorsAttribute();
        endpoints.MapGet("/assets/{name}", Asset.Serve).ExcludeFromDescription().WithMetadata(open);
        endpoints.MapGet("/favicon.ico", () => Results.Redirect(Asset.Address("mark.svg"))).ExcludeFromDescription().WithMetadata(open);
        return endpoints;
    }

    /// <summary>Adds a section to the page of a member. Sections stand in ascending order.</summary>
    /// <typeparam name="TSection">A component with a parameter <c>Member</c> of type <see cref="MemberView"/>.</typeparam>
    public static IServiceCollection AddMemberSection<TSection>(this IServiceCollection services, int order, string anchor, LocalizedText title, Rights to = Rights.ReadOwn)
        where TSection : IComponent =>
        services.AddSingleton(new MemberSection(order, anchor, title, typeof(TSection)) { To = to });

    /// <summary>Adds what stays in sight on the page of a member.</summary>
    /// <typeparam name="TSummary">A component with a parameter <c>Member</c> of type <see cref="MemberView"/>.</typeparam>
    public static IServiceCollection AddMemberSummary<TSummary>(this IServiceCollection services)
        where TSummary : IComponent =>
        services.AddSingleton(new MemberSummary(typeof(TSummary)));

    /// <summary>Adds what else waits for people to a program's page of decisions.</summary>
    /// <typeparam name="TPart">A component with a parameter <c>Program</c> of type <see cref="ProgramDescription"/>.</typeparam>
    public static IServiceCollection AddDecisionPart<TPart>(this IServiceCollection services)
        where TPart : IComponent =>
        services.AddSingleton(new DecisionPart(typeof(TPart)));

    /// <summary>Adds a section to the home page. Sections stand in ascending order.</summary>
    public static IServiceCollection AddHomeSection<TSection>(this IServiceCollection services, int order, string anchor, LocalizedText title, Func<Caller, bool>? isFor = null)
        where TSection : IComponent =>
        services.AddSingleton(isFor is null ? new HomeSection(order, anchor, title, typeof(TSection)) : new(order, anchor, title, typeof(TSection)) { IsFor = isFor });

    /// <summary>Adds a section to the page of what ran, how long, and what failed. Sections stand in ascending order.</summary>
    public static IServiceCollection AddJobSection<TSection>(this IServiceCollection services, int order, string anchor, LocalizedText title)
        where TSection : IComponent =>
        services.AddSingleton(new JobSection(order, anchor, title, typeof(TSection)));
}
