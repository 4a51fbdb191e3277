using Microsoft.Extensions.Caching.Memory;

namespace PartnerHub.Partners.Dossiers;

/// <summary>
/// Dossiers asked for lately, so that a client that asks about one member again and again has its facts read once. Each is of
/// one revision of its program's data, which never changes; a newer revision makes it useless, not wrong. The only cache of
/// members: what others keep of a dossier lives and goes with it.
/// </summary>
internal sealed class DossierCache : IDisposable
{
    private const int MostFacts = 100_000;
    private const int FactsOfAnEmptyOne = 30;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostFacts });

    public MemberDossier? Find(string member, long revision) =>
        _kept.TryGetValue(member, out MemberDossier? kept) && kept!.Revision == revision ? kept : null;

    public void Keep(MemberDossier dossier) =>
        _kept.Set(dossier.Member.Id, dossier, new MemoryCacheEntryOptions { Size = dossier.Dossier.Facts.Count + FactsOfAnEmptyOne });

    public void Dispose() => _kept.Dispose();
}
