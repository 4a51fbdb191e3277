using System.Reflection;
using PartnerHub.Eligibility;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Screens;

namespace PartnerHub.Host.Pages;

/// <summary>Serves the pages of all modules.</summary>
internal static class PageServing
{
    /// <summary>The modules that have pages of their own; the others add sections to them.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [typeof(ListPrograms).Assembly, typeof(PartnersModule).Assembly, typeof(EligibilityModule).Assembly];

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddScreens();
        services.AddRazorComponents();
        services.AddAntiforgery();
        return services;
    }

    public static void MapPages(this WebApplication app)
    {
        app.UseWhen(IsForPeople, pages => pages.UseExceptionHandler("/error").UseStatusCodePagesWithReExecute("/not-found"));
        app.UseRouting();
        app.UseScreens();
        app.UseAntiforgery();
        app.MapScreens();
        app.MapRazorComponents<App>().AddAdditionalAssemblies([.. Assemblies]);
    }

    /// <summary>True for whoever reads pages; programs that call the API get their errors in its own form.</summary>
    private static bool IsForPeople(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && context.Request.GetTypedHeaders().Accept is { } accepted
        && accepted.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
