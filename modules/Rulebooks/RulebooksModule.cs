using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;
using PartnerHub.Programs;
using PartnerHub.Rulebooks.Api;
using PartnerHub.Rulebooks.KeepServing;
using PartnerHub.Rulebooks.ProgramList;
using PartnerHub.Rulebooks.Publication;
using PartnerHub.Rulebooks.Retry;
using PartnerHub.Rulebooks.SetAside;
using PartnerHub.Rulebooks.SearchRulebooks;

namespace PartnerHub.Rulebooks;

/// <summary>The rulebooks that were published, and what programs look like to people and to other machines.</summary>
public sealed class RulebooksModule : IWebModule
{
    public string Name => "rulebooks";

    public string ScriptsName => "programs";

    public void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<RulebookStore>()
        .AddSingleton<PublishedRulebookCache>()
        .AddSingleton<IPublishedRulebooks>(provider => provider.GetRequiredService<PublishedRulebookCache>())
        .AddSingleton<KeptPackages>()
        .AddScoped<RulebookKeeper>()
        .AddScoped<IRulebookKeeper>(provider => provider.GetRequiredService<RulebookKeeper>())
        .AddSingleton<SetAsideCache>()
        .AddScoped<ISetAsidePrograms, SetAsidePrograms>()
        .AddHostedService<RulebookRefresh>()
        .AddScoped<ISearchSource, RulebookSearch>()
        .AddScoped<IHomeCounter, SetAsideCounter>()
        .AddHomeSection<ProgramsSection>(10, "programs", Words.Programs, static _ => true);

    public void MapApi(IEndpointRouteBuilder api)
    {
        api.MapListing();
        api.MapRetry();
    }

    public void MapForms(IEndpointRouteBuilder pages) => pages.MapRetryForm();
}
