using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Web;
using PartnerHub.Journal.Appealing;
using PartnerHub.Journal.Asking;
using PartnerHub.Journal.Chain;
using PartnerHub.Journal.Recording;
using PartnerHub.Journal.Replaying;
using PartnerHub.Journal.Serving;
using PartnerHub.Journal.ShowEntries;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Journal;

/// <summary>Every ruling with what it rests on, chained so that nothing can be changed unseen.</summary>
public sealed class JournalModule : IWebModule
{
    public string Name => "journal";

    public void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<KnownRulebooks>()
        .AddScoped<RulebookShelf>()
        .AddScoped<JournalWriter>()
        .AddScoped<EntryScan>()
        .AddScoped<QuestionDesk>()
        .AddScoped<Replayer>()
        .AddScoped<AppealStore>()
        .AddScoped<TextStore>()
        .AddHomeSection<JournalsSection>(40, "journals", Words.Journals)
        .AddMemberSection<DecisionsSection>(70, "rulings", Words.Decisions);

    public void MapApi(IEndpointRouteBuilder api)
    {
        api.MapEntries();
        api.MapAppeals();
    }

    public void MapForms(IEndpointRouteBuilder pages) => pages.MapAppealForms();
}
