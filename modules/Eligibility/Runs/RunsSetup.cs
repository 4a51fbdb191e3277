using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Eligibility.Runs.Pipeline;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Eligibility.Runs;

internal static class RunsSetup
{
    public static IServiceCollection AddRuns(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RunsOptions>()
            .Bind(configuration.GetSection(RunsOptions.Section))
            .ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<RunsOptions>, RunsOptionsCheck>()
            .AddSingleton<WorkSignal<NetworkRun>>()
            .AddSingleton<RunExecutor>()
            .AddScoped<RunPublisher>()
            .AddHostedService<RunWorker>();
    }
}
