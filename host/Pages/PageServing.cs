using System.Reflection;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.DataProtection;
using PartnerHub.Access;
using PartnerHub.Host.Pages.Keys;
using PartnerHub.Host.Web;
using PartnerHub.Host.Web.Api;
using PartnerHub.Host.Web.Requests;
using PartnerHub.Kits.Messaging;
using PartnerHub.Host.Pages.Reference;
using PartnerHub.Host.Pages.Search;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;

namespace PartnerHub.Host.Pages;

/// <summary>Serves the pages of all modules.</summary>
internal static class PageServing
{
    /// <summary>Where pages are, but the host's own.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } = [.. HubModules.All.OfType<IWebModule>().Select(module => module.Assembly)];

    public static IServiceCollection AddPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddUi();
        services.AddScoped<ISearchSource, PageSearch>();
        services.AddSingleton<ApiReference>();
        services.AddRazorComponents();
        services.AddAntiforgery();
        services.AddFormKeys(configuration);
        return services.ReadKeysOfFormsWhenOneIsShown();
    }

    // The framework would read them at each start, before it serves.
    private static IServiceCollection ReadKeysOfFormsWhenOneIsShown(this IServiceCollection services)
    {
        foreach (var reading in services
            .Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(DataProtectionOptions).Assembly)
            .ToArray())
        {
            services.Remove(reading);
        }

        return services;
    }

    public static void MapPages(this WebApplication app)
    {
        app.UseWhen(context => !IsForPrograms(context), pages => pages.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            CreateScopeForErrors = true,
            SuppressDiagnosticsCallback = static failed => failed.Exception is RightMissingException or SubjectHiddenException,
        }));
        app.UseRefusedForms();
        app.UseRouting();
        AccessModule.UseCallers(app);
        app.UseWhen(IsForPrograms, api => api.Use(LeaveToTheApi));
        app.UseWholeContents();
        app.UseFormTokens();
        app.UseUi();
        app.MapUi();
        foreach (var module in HubModules.All.OfType<IWebModule>())
        {
            module.MapForms(app);
        }

        app.MapRazorComponents<App>().AddAdditionalAssemblies([.. Assemblies]).Add(AnswerToReaders);
    }

    private static bool IsForPrograms(HttpContext context) => ApiServing.IsForPrograms(context.Request.Path);

    /// <summary>Programs that call the API get its errors in its own form, never a page.</summary>
    private static Task LeaveToTheApi(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            context.SetEndpoint(null);
        }

        return next(context);
    }

    /// <summary>
    /// No page takes a form's content: forms are sent to endpoints of their own, whose failure the page for errors answers. The
    /// page for unknown addresses stands back for everything else.
    /// </summary>
    private static void AnswerToReaders(EndpointBuilder endpoint)
    {
        foreach (var methods in endpoint.Metadata.OfType<IHttpMethodMetadata>().ToArray())
        {
            endpoint.Metadata.Remove(methods);
        }

        endpoint.Metadata.Add(new HttpMethodMetadata(Is<ErrorPage>(endpoint) ? [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post] : [HttpMethods.Get, HttpMethods.Head]));
        if (endpoint is RouteEndpointBuilder route && Is<NotFoundPage>(endpoint))
        {
            route.Order = int.MaxValue;
        }
    }

    private static bool Is<TPage>(EndpointBuilder endpoint) => endpoint.Metadata.OfType<ComponentTypeMetadata>().Any(page => page.Type == typeof(TPage));
}
