using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
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
public static class JournalModule
{
    public static IServiceCollection AddJournal(this IServiceCollection services) => services
        .AddSingleton<KnownRulebooks>()
        .AddScoped<RulebookShelf>()
        .AddScoped<JournalWriter>()
        .AddScoped<EntryScan>()
        .AddScoped<QuestionDesk>()
        .AddScoped<Replayer>()
        .AddScoped<AppealStore>()
        .AddScoped<TextStore>()
        .AddHomeSection<JournalsSection>(40, "journals", Words.Journals)
        .AddMemberSection<DecisionsSection>(70, "rulings", Words.Decisions)
        .AddMigrations("journal", typeof(JournalModule).Assembly)
        .AddMediator(typeof(JournalModule).Assembly);

    public static void MapJournal(this IEndpointRouteBuilder api)
    {
        api.MapEntries();
        api.MapAppeals();
    }

    /// <summary>What the forms of the pages send.</summary>
    public static void MapJournalForms(this IEndpointRouteBuilder pages) => pages.MapAppealForms();
}
