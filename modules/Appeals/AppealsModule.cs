using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Appeals.Api;
using PartnerHub.Appeals.BrowseAppeals;
using PartnerHub.Appeals.SettleAppeal;
using PartnerHub.Appeals.Storage;
using PartnerHub.Journal;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;

namespace PartnerHub.Appeals;

/// <summary>A ruling contested by a member, asked again, and settled by a person.</summary>
public sealed class AppealsModule : IWebModule
{
    public string Name => "appeals";

    public void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<AppealStore>()
        .AddScoped<ISubjectLocator<ListAppeals>, AppealLocator>()
        .AddScoped<TextStore>()
        .AddScoped<IHomeCounter, OpenAppealsCounter>()
        .AddScoped<IInboxSource, AppealInbox>()
        .AddJournalPart<AppealNotice>(JournalSlot.EntryHead)
        .AddJournalPart<EntryAppeals>(JournalSlot.EntryBody)
        .AddJournalPart<MemberAppeals>(JournalSlot.MemberRulings);

    public void MapApi(IEndpointRouteBuilder api) => api.MapAppeals();

    public void MapForms(IEndpointRouteBuilder pages) => pages.MapAppealForms();
}
