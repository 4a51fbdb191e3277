using System.Reflection;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PartnerHub.Dispatch;

/// <summary>Registers MediatR, its behaviors in their order, and what handles and checks requests.</summary>
internal static class MediatorRegistration
{
    public static IServiceCollection Add(IServiceCollection services, Assembly[] assemblies)
    {
        services.TryAddTransient<ServiceFactory>(provider => provider.GetRequiredService);
        services.TryAddTransient<IMediator, Mediator>();
        services.TryAddScoped<CallerContext>();
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
