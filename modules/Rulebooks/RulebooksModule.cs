using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Programs;
using PartnerHub.Rulebooks.Api;
using PartnerHub.Rulebooks.ProgramList;
using PartnerHub.Rulebooks.Publication;
using PartnerHub.Rulebooks.Retry;

namespace PartnerHub.Rulebooks;

/// <summary>The rulebooks that were published, and what programs look like to people and to other machines.</summary>
public static class RulebooksModule
{
    // Its scripts go on under the name of the module that had the table before.
    private const string Scripts = "programs";

    public static IServiceCollection AddRulebooks(this IServiceCollection services) => services
        .AddSingleton<RulebookStore>()
        .AddSingleton<PublishedRulebookCache>()
        .AddSingleton<IPublishedRulebooks>(provider => provider.GetRequiredService<PublishedRulebookCache>())
        .AddHostedService<RulebookRefresh>()
        .AddHomeSection<ProgramsSection>(10, "programs", Words.Programs)
        .AddMigrations(Scripts, typeof(RulebooksModule).Assembly)
        .AddMediator(typeof(RulebooksModule).Assembly);

    public static void MapRulebooks(this IEndpointRouteBuilder api)
    {
        api.MapListing();
        api.MapRetry();
    }

    /// <summary>What the forms of the pages send.</summary>
    public static void MapRulebooksForms(this IEndpointRouteBuilder pages) => pages.MapRetryForm();
}
