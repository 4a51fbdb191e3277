using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Import.Records;
using PartnerHub.Partners.Import.Storage;

namespace PartnerHub.Partners.Import.Facts;

/// <summary>Writes the facts of a batch: the new ones are added, the known ones left, the others correct what was said before.</summary>
internal sealed class FactBatch(Session session, ImportRow import, DateTimeOffset recordedAt, IMediator mediator)
{
    private static readonly Sql LastNumber = Sql.Of("SELECT MAX(number) FROM partners_fact WHERE program = @Program AND member_id = @Member");

    private readonly FactChains _chains = new(session, import.Program);
    private readonly Dictionary<string, long> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImportedFact> _added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImportedFact> _changed = new(StringComparer.Ordinal);
    private readonly List<NewFact> _facts = [];

    public async Task<RecordCounts> WriteAsync(IReadOnlyList<FactRecord> records, CancellationToken cancellation)
    {
        var source = (await SourceTable.FindAsync(session, import.Program, import.Source, cancellation))!.Number;
        var keys = records.Select(record => record.Key).ToHashSet(StringComparer.Ordinal);
        var there = await ImportedFacts.FindAsync(session, source, keys, cancellation);
        if (records.All(record => there.TryGetValue(record.Key, out var known) && IsSame(known, record)))
        {
            return new RecordCounts(0, records.Count, 0);
        }

        // Under the program's lock the numbers of its members' facts are nobody else's.
        var revision = await Revisions.TakeAsync(session, import.Program, import.Actor, import.Source, recordedAt, cancellation);
        var counts = default(RecordCounts);
        foreach (var record in records)
        {
            counts += await TakeAsync(record, there, cancellation);
        }

        await WriteFactsAsync(revision, cancellation);
        await ImportedFacts.AddAsync(session, source, _added, cancellation);
        await ImportedFacts.ChangeAsync(session, source, _changed, cancellation);
        await mediator.Publish(new FactsChanged(import.Program, revision, [.. _facts.Select(fact => fact.Member).Distinct(StringComparer.Ordinal)], Bulk: true), cancellation);
        return counts;
    }

    private bool IsSame(ImportedFact known, FactRecord record) => known.Member == MemberOf(record) && known.Hash == record.Hash();

    private string MemberOf(FactRecord record) => MemberIds.MemberOf(record.Member, import.Program);

    private async Task<RecordCounts> TakeAsync(FactRecord record, Dictionary<string, ImportedFact> there, CancellationToken cancellation)
    {
        if (_added.TryGetValue(record.Key, out var fresh))
        {
            return IsSame(fresh, record) ? new(0, 1, 0) : await CorrectAsync(record, fresh, _added, cancellation);
        }

        if ((_changed.GetValueOrDefault(record.Key) ?? there.GetValueOrDefault(record.Key)) is { } known)
        {
            return IsSame(known, record) ? new(0, 1, 0) : await CorrectAsync(record, known, _changed, cancellation);
        }

        _added.Add(record.Key, await AppendAsync(record, null, cancellation));
        return new(1, 0, 0);
    }

    private async Task<RecordCounts> CorrectAsync(FactRecord record, ImportedFact known, Dictionary<string, ImportedFact> into, CancellationToken cancellation)
    {
        var standing = await _chains.EndAsync(known, cancellation);
        if (standing is { } last && known.Member != MemberOf(record))
        {
            // The key is another member's now: its fact is withdrawn from the first.
            _chains.Ended(known.Member, last.Number, await NextAsync(known.Member, cancellation), null);
            _facts.Add(new(known.Member, _last[known.Member], last.Fact, last.Number, Withdrawn: true));
            standing = null;
        }

        into[record.Key] = await AppendAsync(record, standing?.Number, cancellation);
        return new(0, 0, 1);
    }

    private async Task<ImportedFact> AppendAsync(FactRecord record, long? corrects, CancellationToken cancellation)
    {
        var (member, fact) = (MemberOf(record), record.ToFact());
        var number = await NextAsync(member, cancellation);
        _facts.Add(new(member, number, fact, corrects, Withdrawn: false));
        _chains.Ended(member, number, number, fact);
        if (corrects is { } earlier)
        {
            _chains.Ended(member, earlier, number, fact);
        }

        return new(member, number, record.Hash());
    }

    private async Task<long> NextAsync(string member, CancellationToken cancellation)
    {
        if (!_last.TryGetValue(member, out var last))
        {
            last = await session.FindAsync<long?>(LastNumber, new { import.Program, Member = member }, cancellation) ?? 0;
        }

        return _last[member] = last + 1;
    }

    private async Task WriteFactsAsync(long revision, CancellationToken cancellation)
    {
        await using var writer = new FactWriter(session, import.Program, revision);
        foreach (var fact in _facts)
        {
            await writer.WriteAsync(fact.Member, fact.Number, fact.Fact, fact.Corrects, fact.Withdrawn, cancellation);
        }

        await writer.CompleteAsync(cancellation);
    }

    private sealed record NewFact(string Member, long Number, Fact Fact, long? Corrects, bool Withdrawn);
}
