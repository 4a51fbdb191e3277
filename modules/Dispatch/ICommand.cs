using MediatR;

namespace PartnerHub.Dispatch;

/// <summary>A request that changes something: all of it in one unit of work, and only once for one idempotency key.</summary>
public interface ICommand<TResponse> : IRequest<TResponse>;
