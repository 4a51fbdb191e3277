using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Eligibility.AnnounceChanges;
using PartnerHub.Eligibility.JudgeLevel;
using PartnerHub.Eligibility.ListDuties;
using PartnerHub.Eligibility.ListRequirements;
using PartnerHub.Screens;

namespace PartnerHub.Eligibility;

/// <summary>Which level a member holds, earns and is about to get, what it lacks, and what it owes by when.</summary>
public static class EligibilityModule
{
    public static IServiceCollection AddEligibility(this IServiceCollection services) => services
        .AddSingleton<StandingAnswers>()
        .AddHomeSection<LevelChangesSection>(30, "changes", Words.LevelChanges)
        .AddMemberSection<LevelSection>(10, "level", Words.Level)
        .AddMemberSection<RequirementsSection>(20, "requirements", Words.Requirements)
        .AddMemberSection<ObligationsSection>(40, "obligations", Words.Obligations);

    public static void MapEligibility(this IEndpointRouteBuilder api)
    {
        api.MapStanding();
        api.MapLevel();
        api.MapObligations();
    }
}
