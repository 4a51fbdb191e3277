using MediatR;

namespace PartnerHub.Kits.Messaging;

/// <summary>
/// Lets a request through to those who have the right it asks for; to nobody when it asks for none. A step of something
/// larger is let through to that alone, and to the host's own work.
/// </summary>
internal sealed class AuthorizationBehavior<TRequest, TResponse>(CallerContext context) : IPipelineBehavior<TRequest, TResponse>
{
    private static readonly Rights Needed = RightNeeded.For(typeof(TRequest));
    private static readonly bool IsInnerStep = typeof(IInnerStep).IsAssignableFrom(typeof(TRequest));

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

        return HandleWithin(next);
    }

    private Task<TResponse> HandleWithin(RequestHandlerDelegate<TResponse> next)
    {
        Task<TResponse> handling;
        context.Depth++;
        try
        {
            handling = next();
        }
        catch
        {
            context.Depth--;
            throw;
        }

        if (!handling.IsCompleted)
        {
            return LeaveAfter(handling);
        }

        context.Depth--;
        return handling;
    }

    private async Task<TResponse> LeaveAfter(Task<TResponse> handling)
    {
        try
        {
            return await handling;
        }
        finally
        {
            context.Depth--;
        }
    }

    private static Exception Refusal() => Needed == Rights.None ? RightNeeded.NotNamed(typeof(TRequest)) : new RightMissingException(typeof(TRequest).Name, Needed);
}
