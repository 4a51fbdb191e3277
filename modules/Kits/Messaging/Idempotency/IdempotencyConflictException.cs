using PartnerHub.Contracts;

namespace PartnerHub.Kits.Messaging;

/// <summary>The idempotency key was used for another command before; nothing was done.</summary>
public sealed class IdempotencyConflictException(string request) : Exception($"{request}: its idempotency key was used for something else")
{
    public LocalizedText Text { get; } = LocalizedText.Of(
        "Cette clé d’idempotence a déjà servi à une autre demande. Il en faut une nouvelle pour chaque demande.",
        "This idempotency key was used for another request before. Each request needs a new one.");
}
