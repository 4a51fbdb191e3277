using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Kits.Data;

public static class DataModule
{
    /// <summary>Name of the activity source and of the meters of all modules.</summary>
    public const string TelemetryName = "PartnerHub";

    /// <summary>Adds the database, below the content root where its path is relative. A wrong option stops the start, before anything is opened.</summary>
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section))
            .Configure(options => options.ConnectionString = configuration.GetConnectionString("PartnerHub") ?? options.ConnectionString)
            .Configure<IHostEnvironment>((options, environment) => options.Create ??= environment.IsDevelopment() || options.ConnectionString == StorageOptions.Usual)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>();
        services.AddSingleton(provider => new Database(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value, provider.GetRequiredService<IHostEnvironment>().ContentRootPath, provider.GetService<ICallWatch>()));
        services.AddScoped<UnitOfWork>();
        services.AddSingleton<KeyStore>();
        services.AddSingleton<MigrationRunner>();
        services.AddSingleton(provider => provider.GetRequiredService<Database>().Checkup(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new DatabaseCopies(
            provider.GetRequiredService<Database>(), provider.GetServices<MigrationSource>(), provider.GetRequiredService<TimeProvider>()));
        services.AddMigrations("data", typeof(DataModule).Assembly);
        services.AddSingleton<WorkSignal<Outbox>>();
        services.AddScoped<Outbox>();
        services.AddMetrics().AddSingleton<OutboxMetrics>();
        services.AddSingleton<OutboxDelivery>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxDelivery>());
        return services;
    }

    /// <summary>Has the module's numbered scripts (<c>*/0001_what.sql</c>, embedded in its assembly) run before the first request.</summary>
    public static IServiceCollection AddMigrations(this IServiceCollection services, string module, System.Reflection.Assembly assembly) =>
        services.AddSingleton(_ => MigrationSource.Embedded(module, assembly));

    /// <summary>Creates the database when there is none, and brings every module's tables up to date.</summary>
    /// <exception cref="MigrationException">A script changed, or the database is newer than this program.</exception>
    public static Task MigrateAsync(this IServiceProvider provider, CancellationToken cancellation) =>
        provider.GetRequiredService<MigrationRunner>().RunAsync(cancellation);
}
