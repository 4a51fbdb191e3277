namespace PartnerHub.Kits.Messaging;

/// <summary>
/// Does what a command needs and what grows with what was sent, before its unit of work begins: nobody else writes meanwhile. Its
/// handler finds what was prepared in a service of their scope.
/// </summary>
public interface IPreparation<in TRequest>
{
    Task PrepareAsync(TRequest request, CancellationToken cancellation);
}
