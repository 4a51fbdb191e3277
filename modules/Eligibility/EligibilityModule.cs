using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Eligibility.AnnounceChanges;
using PartnerHub.Eligibility.Approve;
using PartnerHub.Eligibility.BrowseNetwork;
using PartnerHub.Kits.Messaging;
using PartnerHub.Eligibility.Decide;
using PartnerHub.Eligibility.JudgeLevel;
using PartnerHub.Eligibility.ListDuties;
using PartnerHub.Eligibility.ListRequirements;
using PartnerHub.Eligibility.Midnight;
using PartnerHub.Eligibility.Override;
using PartnerHub.Eligibility.PastWork;
using PartnerHub.Eligibility.Pipeline;
using PartnerHub.Eligibility.Reassess;
using PartnerHub.Eligibility.Runs;
using PartnerHub.Eligibility.Runs.Api;
using PartnerHub.Eligibility.Runs.Pages;
using PartnerHub.Eligibility.SeeMember;
using PartnerHub.Eligibility.TwoPeople;
using PartnerHub.Kits.Scheduling;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;

namespace PartnerHub.Eligibility;

/// <summary>Which level a member holds, earns and is about to get, what it lacks, and what it owes by when.</summary>
public sealed class EligibilityModule : IWebModule
{
    public string Name => "eligibility";

    public void Add(IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddScoped<MemberViews>()
            .AddSingleton<StandingAnswers>()
            .AddSingleton<WorkSignal<DueMembers>>()
            .AddScoped<DueMembers>()
            .AddSingleton<Passes>()
            .AddSingleton<ReassessmentPass>()
            .AddHostedService<ReassessmentWorker>()
            .AddSingleton<DailyReassessment>()
            .AddSingleton<NightMetrics>()
            .AddSingleton<WorkLog>()
            .AddHostedService<Nights>()
            .AddPipeline()
            .AddRuns(configuration)
            .AddJobSection<JudgingJobs>(10, "judging", JobWords.Judging)
            .AddJobSection<RunJobs>(20, "runs", JobWords.Runs)
            .AddHomeSection<OwnMemberships>(5, "mine", SummaryWords.Mine, static caller => caller.Ids(Rights.ReadOwn, GrantScope.Partner) is { Count: > 0 })
            .AddHomeSection<LevelChangesSection>(30, "changes", Words.LevelChanges)
            .AddScoped<IHomeCounter, OpenPlacementsCounter>()
            .AddScoped<IInboxSource, PlacementInbox>()
            .AddTwoPersonRequest<DecidePlacement, Placement?, LowerLevelRules>("decide-placement")
            .AddTwoPersonRequest<OverrideLevel, LevelOverride?, LowerLevelRules>("override-level")
            .AddTwoPersonRequest<RevokeOverride, LevelOverride?, LowerLevelRules>("revoke-override")
            .AddMemberSummary<SummaryBar>()
            .AddScoped<IMemberColumns, OutlookColumns>()
            .AddMemberSection<LevelSection>(10, "level", Words.Level)
            .AddMemberSection<RequirementsSection>(20, "requirements", Words.Requirements)
            .AddMemberSection<ObligationsSection>(40, "obligations", Words.Obligations)
            .AddMemberSection<DecisionsSection>(45, DecisionForms.Anchor, DecisionWords.Title);
    }

    public void MapApi(IEndpointRouteBuilder api)
    {
        api.MapStanding();
        api.MapLevel();
        api.MapObligations();
        api.MapRuns();
        api.MapObligationsCalendar();
        api.MapPlacements();
        api.MapOverride();
    }

    public void MapForms(IEndpointRouteBuilder pages)
    {
        pages.MapDecisionForms();
        pages.MapRunForms();
        pages.MapChangeSheets();
        pages.MapRunSheet();
    }
}
