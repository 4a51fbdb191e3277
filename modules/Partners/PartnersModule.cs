using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Web;
using PartnerHub.Partners.BrowseMembers;
using PartnerHub.Partners.CountByLevel;
using PartnerHub.Partners.Dossiers;
using PartnerHub.Partners.Enrol;
using PartnerHub.Partners.EnterFacts;
using PartnerHub.Partners.EnterPartners;
using PartnerHub.Partners.EnterPeople;
using PartnerHub.Partners.Facts;
using PartnerHub.Partners.FindNearest;
using PartnerHub.Partners.KeepListing;
using PartnerHub.Partners.Levels;
using PartnerHub.Partners.Locate;
using PartnerHub.Partners.Members;
using PartnerHub.Partners.People;
using PartnerHub.Partners.SearchMembers;
using PartnerHub.Partners.ShowFacts;
using PartnerHub.Partners.Sheets;

namespace PartnerHub.Partners;

/// <summary>Partners, their memberships and their facts.</summary>
public sealed class PartnersModule : IWebModule
{
    public string Name => "partners";

    public void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<DossierCache>()
        .AddScoped<AskedOnce<string, MemberDossier?>>()
        .AddSingleton<ListingCounts>()
        .AddScoped<INearestNames, NearestIds>()
        .AddScoped<ISubjectLocator<IAboutMember>, MemberLocator>()
        .AddScoped<ISubjectLocator<IAboutPartner>, PartnerLocator>()
        .AddScoped<ISearchSource, MemberSearch>()
        .AddHostedService<ListingBackfill>()
        .AddHomeSection<MembersByLevelSection>(20, "members", Words.MembersByLevel)
        .AddMemberSection<FactsSection>(60, FactAddress.Anchor, FactWords.Facts)
        .AddMemberSection<PeopleSection>(65, PersonAddress.Anchor, PersonWords.People, Rights.SubmitOwn);

    public void MapApi(IEndpointRouteBuilder api)
    {
        api.MapMembers();
        api.MapLevels();
        api.MapFacts();
        api.MapRecordFacts();
        PartnersEndpoint.MapPartners(api);
        api.MapPeople();
    }

    public void MapForms(IEndpointRouteBuilder pages)
    {
        pages.MapFactForms();
        pages.MapPartnerForms();
        pages.MapPersonForms();
        pages.MapSheets();
    }
}
