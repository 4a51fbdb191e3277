using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Dispatch;

/// <summary>Brings a request to its handler, through the same steps whoever sends it.</summary>
public static class DispatchModule
{
    /// <summary>Name of the activity source of requests and of the meters.</summary>
    public const string TelemetryName = "PartnerHub";

    /// <summary>
    /// Adds what handles, hears and checks requests in the given assemblies, and, once, the dispatcher with its behaviors.
    /// Each module's assembly is to be given.
    /// </summary>
    public static IServiceCollection AddMediator(this IServiceCollection services, params Assembly[] assemblies) =>
        MediatorRegistration.Add(services, assemblies);
}
