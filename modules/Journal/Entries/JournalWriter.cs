using System.Diagnostics;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Journal.Rulebooks;
using PartnerHub.Journal.Chain;

namespace PartnerHub.Journal.Entries;

/// <summary>Appends to the chain. The head's row stays locked until the unit of work ends: entries are numbered in the order they commit.</summary>
internal sealed class JournalWriter(UnitOfWork unit, RulebookArchive rulebooks, CallerContext callers, JournalMetrics metrics, TimeProvider time)
{
    private static readonly Sql LockHead = Sql.Of("SELECT number, hash FROM journal_head{locked} WHERE program = @Program {for update}");

    private static readonly Sql AddHead = Sql.InsertIfAbsent("journal_head", "program", "number, hash");

    private static readonly Sql MoveHead = Sql.Of("UPDATE journal_head SET number = @Number, hash = @Hash WHERE program = @Program");

    /// <summary>Appends rulings of one program, and gives the number of the first.</summary>
    public Task<long> AppendAsync(IReadOnlyList<RecordRuling> rulings, CancellationToken cancellation)
    {
        var program = rulings[0].Program;
        return rulings.All(ruling => ruling.Program == program)
            ? unit.RunAsync(session => AppendAsync(session, program, rulings, cancellation), cancellation)
            : throw new ArgumentException("The rulings are of several programs.", nameof(rulings));
    }

    private async Task<long> AppendAsync(Session session, string program, IReadOnlyList<RecordRuling> rulings, CancellationToken cancellation)
    {
        var versions = await VersionsAsync(session, program, rulings, cancellation);
        var head = await HeadAsync(session, program, cancellation);
        var first = head.Number + 1;
        var recordedAt = time.Instant();
        await using (var rows = session.Rows("journal_entry", EntryRow.Types))
        {
            foreach (var ruling in rulings)
            {
                var entry = EntryOf(ruling, recordedAt, ruling.Rulebook ?? versions[ruling.On], head);
                await EntryRow.WriteAsync(rows, entry, cancellation);
                head = new Head { Number = entry.Number, Hash = entry.Hash };
            }

            await rows.CompleteAsync(cancellation);
        }

        await session.ExecuteAsync(MoveHead, new { Program = program, head.Number, head.Hash }, cancellation);
        unit.WhenCommitted(() => metrics.Record(rulings));
        return first;
    }

    // What a ruling does not name is the rulebook that answered for its day.
    private async Task<Dictionary<DateOnly, string?>> VersionsAsync(
        Session session, string program, IReadOnlyList<RecordRuling> rulings, CancellationToken cancellation)
    {
        var versions = new Dictionary<DateOnly, string?>();
        foreach (var ruling in rulings)
        {
            if (ruling.Rulebook is null && !versions.ContainsKey(ruling.On))
            {
                versions[ruling.On] = await rulebooks.KeepAsync(session, program, ruling.On, cancellation);
            }
        }

        return versions;
    }

    private static async Task<Head> HeadAsync(Session session, string program, CancellationToken cancellation)
    {
        if (await session.FindAsync<Head>(LockHead, new { Program = program }, cancellation) is { } head)
        {
            return head;
        }

        await session.ExecuteAsync(AddHead, new { Program = program, Number = 0L, Hash = EntryHash.BeforeFirst }, cancellation);
        return (await session.FindAsync<Head>(LockHead, new { Program = program }, cancellation))!;
    }

    private JournalEntry EntryOf(RecordRuling ruling, DateTimeOffset recordedAt, string? rulebook, Head before)
    {
        var entry = new JournalEntry
        {
            Program = ruling.Program,
            Number = before.Number + 1,
            RecordedAt = recordedAt,
            Actor = callers.Caller.Actor,
            Kind = ruling.Kind,
            Member = ruling.Member,
            On = ruling.On,
            Revision = ruling.Revision,
            Rulebook = rulebook,
            Question = ruling.Question,
            DossierHash = ruling.DossierHash,
            Ruling = ruling.Ruling,
            About = ruling.About,
            RequestId = Activity.Current?.TraceId.ToHexString(),
            PreviousHash = before.Hash,
            Hash = "",
        };
        return entry with { Hash = EntryHash.Of(entry) };
    }
}
