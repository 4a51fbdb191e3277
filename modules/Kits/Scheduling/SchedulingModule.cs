using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace PartnerHub.Kits.Scheduling;

/// <summary>When work is done that nobody waits for.</summary>
public static class SchedulingModule
{
    /// <summary>Adds, once, the scheduler of all work that time brings about.</summary>
    public static IServiceCollection AddScheduler(this IServiceCollection services) =>
        services.Any(service => service.ServiceType == typeof(ISchedulerFactory))
            ? services
            : services.AddQuartz().AddHostedService<SchedulerWork>().AddLogging(logging => logging.AddFilter("Quartz", LogLevel.Warning));
}
