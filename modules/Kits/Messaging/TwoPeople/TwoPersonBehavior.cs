using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Kits.Messaging;

/// <summary>Keeps what two people have to want, until the second agrees.</summary>
internal sealed class TwoPersonBehavior<TRequest, TResponse>(CallerContext context, IServiceProvider services) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        context.IsAgreed || context.Caller.IsHost || services.GetService<ITwoPersonRule<TRequest>>() is not { } rule || services.GetService<ITwoPersonRequests>() is not { } waiting
            ? next()
            : AskAsync(request, rule, waiting, next, cancellationToken);

    private async Task<TResponse> AskAsync(TRequest request, ITwoPersonRule<TRequest> rule, ITwoPersonRequests waiting, RequestHandlerDelegate<TResponse> next, CancellationToken cancellation)
    {
        if (await context.WithAllRightsAsync(() => rule.FindAsync(request, cancellation)) is not { } act || !waiting.IsNeeded(act))
        {
            return await next();
        }

        var name = services.GetRequiredService<TwoPersonName<TRequest>>().Name;
        throw new SecondPersonNeededException(act.Program, await waiting.AskAsync(act, name, JsonSerializer.Serialize(request), cancellation));
    }
}
