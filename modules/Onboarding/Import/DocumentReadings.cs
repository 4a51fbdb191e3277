using System.Security.Cryptography;
using PartnerHub.Kits.Data;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Import;

/// <summary>Documents as they were read in this scope, each once: what a unit of work needs of them is read before it begins.</summary>
internal sealed class DocumentReadings(UnitOfWork unit)
{
    private readonly Dictionary<string, Inspection> _read = new(StringComparer.Ordinal);

    public Inspection Of(byte[] content, CancellationToken cancellation)
    {
        var key = Convert.ToHexString(SHA256.HashData(content));
        if (!_read.TryGetValue(key, out var read))
        {
            _read[key] = read = Inspection.Of(content, cancellation);
        }

        return read;
    }

    /// <summary>Null for a document that is not read any more, since it holds too much.</summary>
    public BoundDocument? Bound(KeptDocument? document, CancellationToken cancellation) => document is null ? null : Of(document.Content, cancellation).Bound;

    /// <summary>Reads the documents that the last one taken in, or the next one, is compared with.</summary>
    public async Task ReadAheadAsync(string questionnaire, CancellationToken cancellation)
    {
        foreach (var document in await ListAsync(questionnaire, cancellation))
        {
            Of(document.Content, cancellation);
        }
    }

    private async Task<IReadOnlyList<KeptDocument>> ListAsync(string questionnaire, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        var lastIn = await DocumentArchive.LastInAsync(session, questionnaire, cancellation);
        var before = lastIn is null ? null : await DocumentArchive.BeforeAsync(session, questionnaire, lastIn.Number, cancellation);
        KeptDocument?[] all = [lastIn, before, await DocumentArchive.LastAsync(session, questionnaire, cancellation)];
        return [.. all.OfType<KeptDocument>()];
    }
}
