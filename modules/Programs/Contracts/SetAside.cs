using PartnerHub.Contracts;

namespace PartnerHub.Programs;

/// <summary>
/// Programs that no host asks anything until somebody retries them, whatever host that is and however often it starts. A host
/// without a store of them has none.
/// </summary>
public interface ISetAsidePrograms
{
    /// <summary>Why a program is set aside; null when it is not.</summary>
    ValueTask<LocalizedText?> FindAsync(string program, CancellationToken cancellation);

    Task TakeBackAsync(string program, CancellationToken cancellation);
}
