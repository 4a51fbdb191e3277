using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Journal.Api;
using PartnerHub.Journal.Chain;
using PartnerHub.Journal.Entries;
using PartnerHub.Journal.Replay;
using PartnerHub.Journal.Rulebooks;
using PartnerHub.Journal.ShowEntries;
using PartnerHub.Journal.Verification;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;

namespace PartnerHub.Journal;

/// <summary>Every ruling with what it rests on, chained so that nothing can be changed unseen.</summary>
public sealed class JournalModule : IWebModule
{
    public string Name => "journal";

    public void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<KnownRulebooks>()
        .AddSingleton<JournalMetrics>()
        .AddScoped<RulebookArchive>()
        .AddScoped<JournalWriter>()
        .AddScoped<ISubjectLocator<FindEntry>, EntryLocator>()
        .AddScoped<ISubjectLocator<ListEntries>, EntryLocator>()
        .AddScoped<EntryScan>()
        .AddScoped<RulebookCheck>()
        .AddScoped<RulingReplayer>()
        .AddScoped<EntryReplayer>()
        .AddScoped<ISearchSource, EntrySearch>()
        .AddHomeSection<JournalsSection>(40, "journals", Words.Journals)
        .AddMemberSection<RulingsSection>(70, "rulings", Words.Decisions);

    public void MapApi(IEndpointRouteBuilder api) => api.MapEntries();

    public void MapForms(IEndpointRouteBuilder pages) => pages.MapJournalSheet();
}
