using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Web;
using PartnerHub.Partners.BrowseMembers;
using PartnerHub.Partners.CountByLevel;
using PartnerHub.Partners.EnterFacts;
using PartnerHub.Partners.ShowFacts;
using PartnerHub.Partners.Import;
using PartnerHub.Partners.Import.Serve;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Partners;

/// <summary>Partners, their memberships and their facts.</summary>
public sealed class PartnersModule : IWebModule
{
    public string Name => "partners";

    public void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<NetworkCache>()
        .AddSingleton<DossierCache>()
        .AddSingleton<ListingCounts>()
        .AddHostedService<ListingWatch>()
        .AddImports()
        .AddHomeSection<MembersByLevelSection>(20, "members", Words.MembersByLevel)
        .AddMemberSection<FactsSection>(60, FactAddress.Anchor, FactWords.Facts);

    public void MapApi(IEndpointRouteBuilder api)
    {
        api.MapMembers();
        api.MapLevels();
        api.MapFacts();
        api.MapRecordFacts();
        PartnersEndpoint.MapPartners(api);
        api.MapPeople();
        api.MapImports();
    }

    public void MapForms(IEndpointRouteBuilder pages)
    {
        pages.MapFactForms();
        pages.MapImportForm();
    }
}
