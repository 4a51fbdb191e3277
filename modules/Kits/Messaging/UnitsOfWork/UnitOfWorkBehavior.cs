using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Kits.Messaging;

/// <summary>All that a command writes, and the commands it sends write, is committed together or not at all.</summary>
internal sealed class UnitOfWorkBehavior<TRequest, TResponse>(UnitOfWork unit) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand<TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        unit.RunTellingAsync(_ => next(), cancellationToken);
}
