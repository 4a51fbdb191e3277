using MediatR;

namespace PartnerHub.Kits.Messaging;

internal sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IRequestCheck<TRequest>> checks) : IPipelineBehavior<TRequest, TResponse>
{
    private readonly IRequestCheck<TRequest>[] _checks = checks as IRequestCheck<TRequest>[] ?? [.. checks];

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        _checks.Length == 0 ? next() : HandleChecked(request, next, cancellationToken);

    private async Task<TResponse> HandleChecked(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellation)
    {
        foreach (var check in _checks)
        {
            var errors = await check.Check(request, cancellation);
            if (errors.Count > 0)
            {
                throw new InvalidRequestException(errors);
            }
        }

        return await next();
    }
}
