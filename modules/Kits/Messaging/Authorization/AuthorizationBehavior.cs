using MediatR;

namespace PartnerHub.Kits.Messaging;

/// <summary>
/// Lets a request through to those who have the right it asks for, on what it is about; to nobody when it asks for none. A
/// step of something larger is let through to that alone, and to the host's own work.
/// </summary>
internal sealed class AuthorizationBehavior<TRequest, TResponse>(CallerContext context, IServiceProvider services) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    private static readonly Rights Needed = RightNeeded.For(typeof(TRequest));
    private static readonly bool IsInnerStep = typeof(IInnerStep).IsAssignableFrom(typeof(TRequest));
    private static readonly bool IsForAnyone = Needed is Rights.Visit or Rights.KeepAccount || typeof(INarrowed).IsAssignableFrom(typeof(TRequest));

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (Needed == Rights.None || (context.Caller.Rights & Needed) != Needed)
        {
            throw Refusal();
        }

        if (IsInnerStep && !context.MaySendInnerSteps)
        {
            throw new InvalidOperationException($"{typeof(TRequest)} is a step of another request; sent by itself it is refused.");
        }

        // What a handler sends is part of what its own request is about.
        return context.Caller.Grants is null || IsForAnyone || context.IsHandling ? context.Within(next) : HandleIfSeenAsync(request, next, cancellationToken);
    }

    private async Task<TResponse> HandleIfSeenAsync(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellation)
    {
        var places = await SubjectFinder.FindAsync(services, request, cancellation);
        return places.Count > 0 && places.All(place => context.Caller.May(Needed, place))
            ? await context.Within(next)
            : throw new SubjectHiddenException(typeof(TRequest).Name);
    }

    private static Exception Refusal() => Needed == Rights.None ? RightNeeded.NotNamed(typeof(TRequest)) : new RightMissingException(typeof(TRequest).Name, Needed);
}
