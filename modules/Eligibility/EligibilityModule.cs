using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Eligibility.AnnounceChanges;
using PartnerHub.Eligibility.Approve;
using PartnerHub.Eligibility.BusinessDays;
using PartnerHub.Eligibility.Decide;
using PartnerHub.Eligibility.JudgeLevel;
using PartnerHub.Eligibility.ListDuties;
using PartnerHub.Eligibility.ListRequirements;
using PartnerHub.Eligibility.Midnight;
using PartnerHub.Eligibility.Override;
using PartnerHub.Eligibility.Pipeline;
using PartnerHub.Eligibility.Reassess;
using PartnerHub.Eligibility.Runs;
using PartnerHub.Eligibility.Runs.Api;
using PartnerHub.Eligibility.Runs.Pages;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Eligibility;

/// <summary>Which level a member holds, earns and is about to get, what it lacks, and what it owes by when.</summary>
public static class EligibilityModule
{
    public static IServiceCollection AddEligibility(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<EligibilityOptions>().Bind(configuration.GetSection(EligibilityOptions.Section)).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<EligibilityOptions>, EligibilityOptionsCheck>()
            .AddSingleton<BusinessCalendar>()
            .AddSingleton<StandingAnswers>()
            .AddSingleton<WorkSignal<DueMembers>>()
            .AddScoped<DueMembers>()
            .AddSingleton<ReassessmentPass>()
            .AddHostedService<ReassessmentWorker>()
            .AddSingleton<DailyReassessment>()
            .AddSingleton<MidnightTriggers>()
            .AddTransient<DailyReassessmentJob>()
            .AddHostedService<DailyReassessmentScheduler>()
            .AddScheduler()
            .AddPipeline()
            .AddRuns(configuration)
            .AddMigrations("eligibility", typeof(EligibilityModule).Assembly)
            .AddMediator(typeof(EligibilityModule).Assembly)
            .AddSections();
    }

    public static void MapEligibility(this IEndpointRouteBuilder api)
    {
        api.MapStanding();
        api.MapLevel();
        api.MapObligations();
        api.MapRuns();
        api.MapObligationsCalendar();
        api.MapPlacements();
        api.MapOverride();
    }

    /// <summary>What the forms of the pages send.</summary>
    public static void MapEligibilityForms(this IEndpointRouteBuilder pages)
    {
        pages.MapDecisionForms();
        pages.MapRunForms();
    }

    private static IServiceCollection AddPipeline(this IServiceCollection services) => services
        .AddScoped<MemberJudge>()
        .AddScoped<JudgementLog>()
        .AddScoped<Proposals>()
        .AddScoped<LevelPlacer>()
        .AddScoped<JudgementPublisher>()
        .AddScoped<JudgementPipeline>();

    private static IServiceCollection AddSections(this IServiceCollection services) => services
        .AddHomeSection<LevelChangesSection>(30, "changes", Words.LevelChanges)
        .AddMemberSection<LevelSection>(10, "level", Words.Level)
        .AddMemberSection<RequirementsSection>(20, "requirements", Words.Requirements)
        .AddMemberSection<ObligationsSection>(40, "obligations", Words.Obligations)
        .AddMemberSection<DecisionsSection>(45, "decisions", DecisionWords.Title);
}
