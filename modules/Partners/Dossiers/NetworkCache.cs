using System.Collections.Concurrent;

namespace PartnerHub.Partners.Dossiers;

/// <summary>
/// The dossiers of a whole program as of a revision of its data: several parts of one page ask for the same network.
/// </summary>
internal sealed class NetworkCache
{
    private readonly ConcurrentDictionary<string, (long Revision, IReadOnlyList<MemberDossier> Dossiers)> _networks = new(StringComparer.Ordinal);

    public IReadOnlyList<MemberDossier>? Find(string program, long revision) =>
        _networks.TryGetValue(program, out var kept) && kept.Revision == revision ? kept.Dossiers : null;

    /// <summary>Keeps what was read after the revision was: it may be newer than its label, never older.</summary>
    public void Keep(string program, long revision, IReadOnlyList<MemberDossier> dossiers) => _networks[program] = (revision, dossiers);
}
