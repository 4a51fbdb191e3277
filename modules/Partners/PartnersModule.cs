using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners.BrowseMembers;
using PartnerHub.Partners.CountByLevel;
using PartnerHub.Partners.Dossiers;
using PartnerHub.Partners.Enrol;
using PartnerHub.Partners.EnterFacts;
using PartnerHub.Partners.Facts;
using PartnerHub.Partners.KeepListing;
using PartnerHub.Partners.Levels;
using PartnerHub.Partners.Members;
using PartnerHub.Partners.People;
using PartnerHub.Partners.ShowFacts;

namespace PartnerHub.Partners;

/// <summary>Partners, their memberships and their facts.</summary>
public static class PartnersModule
{
    public static IServiceCollection AddPartners(this IServiceCollection services) => services
        .AddSingleton<NetworkCache>()
        .AddSingleton<DossierCache>()
        .AddSingleton<ListingCounts>()
        .AddHostedService<ListingBackfill>()
        .AddMigrations("partners", typeof(PartnersModule).Assembly)
        .AddHomeSection<MembersByLevelSection>(20, "members", Words.MembersByLevel)
        .AddMemberSection<FactsSection>(60, FactAddress.Anchor, FactWords.Facts);

    public static void MapPartners(this IEndpointRouteBuilder api)
    {
        api.MapMembers();
        api.MapLevels();
        api.MapFacts();
        api.MapRecordFacts();
        PartnersEndpoint.MapPartners(api);
        api.MapPeople();
    }

    /// <summary>Maps what the forms of the pages send to.</summary>
    public static void MapPartnersForms(this IEndpointRouteBuilder pages)
    {
        pages.MapFactForms();
    }
}
