using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Eligibility.Approve;

namespace PartnerHub.Eligibility.Pipeline;

internal static class PipelineSetup
{
    public static IServiceCollection AddPipeline(this IServiceCollection services) => services
        .AddScoped<MemberJudge>()
        .AddScoped<JudgementLog>()
        .AddScoped<Proposals>()
        .AddScoped<LevelPlacer>()
        .AddScoped<JudgementPublisher>()
        .AddScoped<JudgementPipeline>();
}
