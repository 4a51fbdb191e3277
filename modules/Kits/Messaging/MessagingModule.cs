using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Kits.Messaging;

/// <summary>Brings a request to its handler, through the same steps whoever sends it.</summary>
public static class MessagingModule
{
    /// <summary>Name of the activity source of requests and of the meters.</summary>
    public const string TelemetryName = DataModule.TelemetryName;

    /// <summary>Adds what commands with an idempotency key need; the database is the caller's to add.</summary>
    public static IServiceCollection AddMessaging(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MessagingOptions>()
            .Bind(configuration.GetSection(MessagingOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddOptions<DayOptions>().Bind(configuration.GetSection(DayOptions.Section)).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<DayOptions>, DayOptionsCheck>()
            .AddSingleton<IProgramDays, BusinessCalendar>()
            .AddScheduler()
            .AddTransient<PurgeJob>()
            .AddHostedService<PurgeScheduling>()
            .AddMigrations("dispatch", typeof(MessagingModule).Assembly)
            .AddMediator(typeof(MessagingModule).Assembly);
    }

    /// <summary>
    /// Adds what handles, hears and checks requests in the given assemblies, and, once, the dispatcher with its behaviors.
    /// Each module's assembly is to be given.
    /// </summary>
    /// <exception cref="InvalidOperationException">A request does not name the right it needs, or has two handlers.</exception>
    public static IServiceCollection AddMediator(this IServiceCollection services, params Assembly[] assemblies) =>
        MediatorRegistration.Add(services, assemblies);

    /// <summary>A scope in which requests are sent on someone's behalf.</summary>
    public static AsyncServiceScope CreateScopeFor(this IServiceProvider provider, Caller caller)
    {
        var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().Caller = caller;
        return scope;
    }
}
