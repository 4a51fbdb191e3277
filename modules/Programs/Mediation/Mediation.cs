using System.Reflection;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PartnerHub.Programs;

/// <summary>Registers MediatR and the handlers of modules. MediatR's own registration package is not needed for this.</summary>
public static class Mediation
{
    /// <summary>Name of the activity source under which each request is traced.</summary>
    public const string ActivitySourceName = "PartnerHub";

    /// <summary>
    /// Adds the handlers and the request checks of the given assemblies, and, once, the dispatcher with its behaviors.
    /// Each module adds its own assembly.
    /// </summary>
    public static IServiceCollection AddMediator(this IServiceCollection services, params Assembly[] assemblies)
    {
        services.TryAddTransient<ServiceFactory>(provider => provider.GetRequiredService);
        services.TryAddTransient<IMediator, Mediator>();
        services.TryAddEnumerable(ServiceDescriptor.Transient(typeof(IPipelineBehavior<,>), typeof(TracingBehavior<,>)));
        services.TryAddEnumerable(ServiceDescriptor.Transient(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>)));
        foreach (var type in assemblies.SelectMany(assembly => assembly.GetTypes()).Where(IsHandler))
        {
            AddHandler(services, type);
        }

        return services;
    }

    private static bool IsHandler(Type type) => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false };

    private static void AddHandler(IServiceCollection services, Type type)
    {
        foreach (var contract in type.GetInterfaces().Where(contract => contract.IsGenericType))
        {
            var kind = contract.GetGenericTypeDefinition();
            if (kind == typeof(IRequestHandler<,>))
            {
                AddRequestHandler(services, contract, type);
            }
            else if (kind == typeof(INotificationHandler<>) || kind == typeof(IRequestCheck<>))
            {
                services.TryAddEnumerable(ServiceDescriptor.Transient(contract, type));
            }
        }
    }

    private static void AddRequestHandler(IServiceCollection services, Type contract, Type type)
    {
        var other = services.FirstOrDefault(service => service.ServiceType == contract)?.ImplementationType;
        if (other is null)
        {
            services.AddTransient(contract, type);
        }
        else if (other != type)
        {
            throw new InvalidOperationException($"{contract.GetGenericArguments()[0]} is handled by {other} and by {type}; only one may.");
        }
    }
}
