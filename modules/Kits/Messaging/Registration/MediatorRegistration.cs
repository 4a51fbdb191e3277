using System.Reflection;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PartnerHub.Kits.Messaging;

/// <summary>Registers MediatR, its behaviors in their order, and what handles and checks requests.</summary>
internal static class MediatorRegistration
{
    // Outermost first, inside tracing. Those for commands alone say so in their constraint.
    private static readonly Type[] Behaviors =
    [
        typeof(AuthorizationBehavior<,>),
        typeof(ValidationBehavior<,>),
        typeof(TwoPersonBehavior<,>),
        typeof(PreparationBehavior<,>),
        typeof(IdempotencyBehavior<,>),
        typeof(UnitOfWorkBehavior<,>),
    ];

    public static IServiceCollection Add(IServiceCollection services, Assembly[] assemblies)
    {
        services.TryAddTransient<ServiceFactory>(provider => provider.GetRequiredService);
        services.TryAddTransient<IMediator, Mediator>();
        services.TryAddScoped<CallerContext>();
        services.AddMetrics().TryAddSingleton<RequestMetrics>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton(typeof(IPipelineBehavior<,>), typeof(TracingBehavior<,>)));
        foreach (var behavior in Behaviors)
        {
            services.TryAddEnumerable(ServiceDescriptor.Transient(typeof(IPipelineBehavior<,>), behavior));
        }

        foreach (var type in assemblies.SelectMany(HandlerTypes.In))
        {
            AddHandler(services, type);
        }

        return services;
    }

    internal static void AddHandler(IServiceCollection services, Type type)
    {
        foreach (var contract in type.GetInterfaces().Where(contract => contract.IsGenericType))
        {
            var kind = contract.GetGenericTypeDefinition();
            if (kind == typeof(IRequestHandler<,>))
            {
                AddRequestHandler(services, contract, type);
            }
            else if (kind == typeof(INotificationHandler<>) || kind == typeof(IRequestCheck<>) || kind == typeof(IPreparation<>))
            {
                services.TryAddEnumerable(ServiceDescriptor.Transient(contract, type));
            }
        }
    }

    private static void AddRequestHandler(IServiceCollection services, Type contract, Type type)
    {
        var request = contract.GetGenericArguments()[0];
        if (RightNeeded.For(request) == Rights.None)
        {
            throw RightNeeded.NotNamed(request);
        }

        if (!RequestSubject.IsNamed(request))
        {
            throw RequestSubject.NotNamed(request);
        }

        var other = services.FirstOrDefault(service => service.ServiceType == contract)?.ImplementationType;
        if (other is null)
        {
            services.AddTransient(contract, type);
        }
        else if (other != type)
        {
            throw new InvalidOperationException($"{request} is handled by {other} and by {type}; only one may.");
        }
    }
}
