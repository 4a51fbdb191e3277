using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Journal.Api;
using PartnerHub.Journal.Chain;
using PartnerHub.Journal.Entries;
using PartnerHub.Journal.Replay;
using PartnerHub.Journal.Rulebooks;
using PartnerHub.Journal.ShowEntries;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Journal;

/// <summary>Every ruling with what it rests on, chained so that nothing can be changed unseen.</summary>
public static class JournalModule
{
    public static IServiceCollection AddJournal(this IServiceCollection services) => services
        .AddSingleton<KnownRulebooks>()
        .AddScoped<RulebookArchive>()
        .AddScoped<JournalWriter>()
        .AddScoped<EntryScan>()
        .AddScoped<RulingReplayer>()
        .AddScoped<EntryReplayer>()
        .AddHomeSection<JournalsSection>(40, "journals", Words.Journals)
        .AddMemberSection<RulingsSection>(70, "rulings", Words.Decisions)
        .AddMigrations("journal", typeof(JournalModule).Assembly)
        .AddMediator(typeof(JournalModule).Assembly);

    public static void MapJournal(this IEndpointRouteBuilder api) => api.MapEntries();
}
