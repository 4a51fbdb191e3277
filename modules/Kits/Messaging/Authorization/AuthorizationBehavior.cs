using MediatR;

namespace PartnerHub.Kits.Messaging;

/// <summary>Lets a request through to those who have the right it asks for; to nobody when it asks for none.</summary>
internal sealed class AuthorizationBehavior<TRequest, TResponse>(CallerContext context) : IPipelineBehavior<TRequest, TResponse>
{
    private static readonly Rights Needed = RightNeeded.For(typeof(TRequest));

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        Needed != Rights.None && (context.Caller.Rights & Needed) == Needed ? next() : throw Refusal();

    private static Exception Refusal() => Needed == Rights.None ? RightNeeded.NotNamed(typeof(TRequest)) : new Denied(typeof(TRequest).Name, Needed);
}
