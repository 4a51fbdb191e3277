using System.Collections.Concurrent;
using MediatR;
using PartnerHub.Partners;

namespace PartnerHub.Storage.Tests.Hub;

/// <summary>Hears what is told of changed members.</summary>
internal sealed class TellTale
{
    private readonly ConcurrentQueue<FactsChanged> _changes = [];

    public IReadOnlyCollection<FactsChanged> Changes => _changes;

    public void Hear(FactsChanged change) => _changes.Enqueue(change);
}

internal sealed class TellTaleHandler(TellTale tale) : INotificationHandler<FactsChanged>
{
    public Task Handle(FactsChanged notification, CancellationToken cancellationToken)
    {
        tale.Hear(notification);
        return Task.CompletedTask;
    }
}
