using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Appeals.Api;
using PartnerHub.Appeals.BrowseAppeals;
using PartnerHub.Appeals.SettleAppeal;
using PartnerHub.Appeals.Storage;
using PartnerHub.Journal;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Appeals;

/// <summary>A ruling contested by a member, asked again, and settled by a person.</summary>
public static class AppealsModule
{
    public static IServiceCollection AddAppeals(this IServiceCollection services) => services
        .AddScoped<AppealStore>()
        .AddScoped<TextStore>()
        .AddJournalPart<AppealNotice>(JournalSlot.EntryHead)
        .AddJournalPart<EntryAppeals>(JournalSlot.EntryBody)
        .AddJournalPart<MemberAppeals>(JournalSlot.MemberRulings)
        .AddMigrations("appeals", typeof(AppealsModule).Assembly)
        .AddMediator(typeof(AppealsModule).Assembly);

    public static void MapAppeals(this IEndpointRouteBuilder api) => api.MapAppealsEndpoint();

    /// <summary>What the forms of the pages send.</summary>
    public static void MapAppealsForms(this IEndpointRouteBuilder pages) => pages.MapAppealForms();
}
