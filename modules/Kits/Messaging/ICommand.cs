using MediatR;

namespace PartnerHub.Kits.Messaging;

/// <summary>
/// A request that changes something: all of it in one unit of work, and only once for one idempotency key, for which its
/// answer is kept as JSON. Work that commits piece by piece is no command; starting it may be one.
/// </summary>
public interface ICommand<TResponse> : IRequest<TResponse>;
