using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Kits.Messaging;

internal sealed class PreparationBehavior<TRequest, TResponse>(IEnumerable<IPreparation<TRequest>> preparations, UnitOfWork unit) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand<TResponse>
{
    private readonly IPreparation<TRequest>[] _preparations = preparations as IPreparation<TRequest>[] ?? [.. preparations];

    // As a step of larger work there is nothing left to do before it.
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        _preparations.Length == 0 || unit.IsOpen ? next() : HandlePrepared(request, next, cancellationToken);

    private async Task<TResponse> HandlePrepared(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellation)
    {
        foreach (var preparation in _preparations)
        {
            await preparation.PrepareAsync(request, cancellation);
        }

        return await next();
    }
}
