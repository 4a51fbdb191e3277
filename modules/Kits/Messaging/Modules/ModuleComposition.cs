using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;

namespace PartnerHub.Kits.Messaging;

/// <summary>Composes the modules of a hub, in the order of their list, over the kits that all of them need.</summary>
public static class ModuleComposition
{
    /// <summary>Adds the database, the way to handlers, and each module with its handlers and scripts.</summary>
    public static IServiceCollection AddModules(this IServiceCollection services, IConfiguration configuration, IReadOnlyCollection<IModule> modules)
    {
        services.AddData(configuration).AddMessaging(configuration);
        foreach (var module in modules)
        {
            services.AddMigrations(module.ScriptsName, module.Assembly);
            module.Add(services, configuration);
        }

        return services.AddMediator([.. modules.Select(module => module.Assembly)]);
    }
}
