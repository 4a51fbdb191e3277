using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.BrowseMembers;
using PartnerHub.Partners.CountByLevel;
using PartnerHub.Partners.EnterFacts;
using PartnerHub.Partners.ShowFacts;
using PartnerHub.Partners.Import;
using PartnerHub.Partners.Import.Serve;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Partners;

/// <summary>Partners, their memberships and their facts.</summary>
public static class PartnersModule
{
    public static IServiceCollection AddPartners(this IServiceCollection services) => services
        .AddSingleton<DossierCache>()
        .AddScoped<AskedOnce<string, MemberDossier?>>()
        .AddSingleton<ListingCounts>()
        .AddHostedService<ListingWatch>()
        .AddImports()
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
        api.MapImports();
    }

    /// <summary>Maps what the forms of the pages send to.</summary>
    public static void MapPartnersForms(this IEndpointRouteBuilder pages)
    {
        pages.MapFactForms();
        pages.MapImportForm();
    }
}
