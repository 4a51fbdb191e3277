using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Loads;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.LoadFacts;

/// <summary>Writes the facts of a batch: the new ones are added, the known ones left, the others correct what was said before.</summary>
internal sealed class FactBatch(Session session, string program, LoadOrigin origin, DateTimeOffset recordedAt, IMediator mediator)
{
    private static readonly Sql LastNumber = Sql.Of("SELECT MAX(number) FROM partners_fact WHERE program = @Program AND member_id = @Member");

    private static readonly Sql LastNumbers = Sql.Of(
        "SELECT member_id, MAX(number) FROM partners_fact WHERE program = @Program AND member_id {listed @Members} GROUP BY member_id");

    private readonly FactChains _chains = new(session, program);
    private readonly Dictionary<string, long> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LoadedFact> _added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LoadedFact> _changed = new(StringComparer.Ordinal);
    private readonly List<NewFact> _facts = [];

    public async Task<LoadCounts> WriteAsync(IReadOnlyList<KeyedFact> records, CancellationToken cancellation)
    {
        var keys = records.Select(record => record.Key).ToHashSet(StringComparer.Ordinal);
        var there = await LoadedFacts.FindAsync(session, origin.Source, keys, cancellation);
        if (records.All(record => there.TryGetValue(record.Key, out var known) && IsSame(known, record)))
        {
            return new LoadCounts(0, records.Count, 0);
        }

        // Under the program's lock the numbers of its members' facts are nobody else's.
        var revision = await Revisions.TakeAsync(session, program, origin.Actor, origin.Name, recordedAt, cancellation);
        await CountAsync([.. records.Select(MemberOf).Distinct(StringComparer.Ordinal)], cancellation);
        var counts = default(LoadCounts);
        foreach (var record in records)
        {
            counts += await TakeAsync(record, there, cancellation);
        }

        await WriteFactsAsync(revision, cancellation);
        await LoadedFacts.AddAsync(session, origin.Source, _added, cancellation);
        await LoadedFacts.ChangeAsync(session, origin.Source, _changed, cancellation);
        await mediator.Publish(new FactsChanged(program, revision, [.. _facts.Select(fact => fact.Member).Distinct(StringComparer.Ordinal)], Bulk: true) { GoesOn = true }, cancellation);
        return counts;
    }

    private async Task CountAsync(IReadOnlyList<string> members, CancellationToken cancellation)
    {
        foreach (var member in members)
        {
            _last[member] = 0;
        }

        var values = new { Program = program, Members = TextList.Of(members) };
        foreach (var (member, last) in await session.ListAsync(LastNumbers, values, row => (row.Text(0), row.Long(1)), cancellation))
        {
            _last[member] = last;
        }
    }

    private bool IsSame(LoadedFact known, KeyedFact record) => known.Member == MemberOf(record) && known.Hash == FactHash.Of(record.Fact);

    private string MemberOf(KeyedFact record) => MemberIds.Of(record.Member, program);

    private async Task<LoadCounts> TakeAsync(KeyedFact record, Dictionary<string, LoadedFact> there, CancellationToken cancellation)
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

    private async Task<LoadCounts> CorrectAsync(KeyedFact record, LoadedFact known, Dictionary<string, LoadedFact> into, CancellationToken cancellation)
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

    private async Task<LoadedFact> AppendAsync(KeyedFact record, long? corrects, CancellationToken cancellation)
    {
        var (member, fact) = (MemberOf(record), record.Fact);
        var number = await NextAsync(member, cancellation);
        _facts.Add(new(member, number, fact, corrects, Withdrawn: false));
        _chains.Ended(member, number, number, fact);
        if (corrects is { } earlier)
        {
            _chains.Ended(member, earlier, number, fact);
        }

        return new(member, number, FactHash.Of(fact));
    }

    private async Task<long> NextAsync(string member, CancellationToken cancellation)
    {
        if (!_last.TryGetValue(member, out var last))
        {
            last = await session.FindAsync<long?>(LastNumber, new { Program = program, Member = member }, cancellation) ?? 0;
        }

        return _last[member] = last + 1;
    }

    private async Task WriteFactsAsync(long revision, CancellationToken cancellation)
    {
        await using var writer = new FactWriter(session, program, revision);
        foreach (var fact in _facts)
        {
            await writer.WriteAsync(fact.Member, fact.Number, fact.Fact, fact.Corrects, fact.Withdrawn, cancellation);
        }

        await writer.CompleteAsync(cancellation);
    }

    private sealed record NewFact(string Member, long Number, Fact Fact, long? Corrects, bool Withdrawn);
}
