using MediatR;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Audit;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Callers;

internal sealed class FindActorHandler(CallerFinder finder, UnitOfWork unit, EventLog log, IOptions<StorageOptions> storage) : IRequestHandler<FindActor, Caller?>
{
    private const string File = "sqlite";

    public async Task<Caller?> Handle(FindActor request, CancellationToken cancellationToken)
    {
        var isAddress = request.KeyOrAddress.Contains('@', StringComparison.Ordinal);
        if (isAddress && !string.Equals(storage.Value.Provider, File, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var found = await (isAddress ? finder.OfAddressAsync(request.KeyOrAddress, cancellationToken) : finder.OfKeyAsync(request.KeyOrAddress, cancellationToken));
        if (found is not { LacksSecondFactor: false })
        {
            return null;
        }

        if (isAddress)
        {
            await unit.RunAsync(_ => log.AddAsync(found.Caller.Actor, EventKind.SignedIn, found.Caller.Actor, new { by = "console" }, cancellationToken), cancellationToken);
        }

        return found.Caller;
    }
}
