using System.Runtime.CompilerServices;
using PartnerHub.Kits.Data;

namespace PartnerHub.Journal.Chain;

/// <summary>Reads a journal from its first entry on, a part at a time: appending never waits for it.</summary>
internal sealed class EntryScan(UnitOfWork unit)
{
    private const int PartSize = 500;

    private static readonly Sql Next = Sql.Of(
        $"SELECT {EntryRow.Columns} FROM journal_entry WHERE program = @Program AND number > @After ORDER BY number {{limit @Limit}}");

    private static readonly Sql ReadHead = Sql.Of("SELECT number, hash FROM journal_head WHERE program = @Program");

    private static readonly Sql ListPrograms = Sql.Of("SELECT program FROM journal_head UNION SELECT program FROM journal_entry ORDER BY program");

    public async Task<IReadOnlyList<string>> ProgramsAsync(CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await session.ListAsync(ListPrograms, new { }, row => row.Text(0), cancellation);
    }

    public async Task<Head?> HeadAsync(string program, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return (await session.ListAsync(ReadHead, new { Program = program }, row => new Head { Number = row.Long(0), Hash = row.Text(1) }, cancellation)).SingleOrDefault();
    }

    public async IAsyncEnumerable<ScannedEntry> EntriesAsync(string program, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        IReadOnlyList<ScannedEntry> part;
        do
        {
            part = await PartAsync(program, after, cancellation);
            foreach (var scanned in part)
            {
                after = scanned.Number;
                yield return scanned;
            }
        }
        while (part.Count == PartSize);
    }

    private async Task<IReadOnlyList<ScannedEntry>> PartAsync(string program, long after, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        await using var rows = await session.ReadRowsAsync(Next, new { Program = program, After = after, Limit = PartSize }, PartSize, cancellation);
        var part = new List<ScannedEntry>(PartSize);
        while (await rows.ReadAsync(cancellation))
        {
            part.Add(Read(rows));
        }

        return part;
    }

    // A value that was tampered with may not have the form of its column any more.
    private static ScannedEntry Read(RowReader row)
    {
        try
        {
            return new(row.Long(1), EntryRow.Read(row));
        }
        catch (Exception error) when (ValueForm.IsWrong(error))
        {
            return new(row.Long(1), null);
        }
    }
}

/// <param name="Number">Its number.</param>
/// <param name="Entry">Null when it can not be read.</param>
internal readonly record struct ScannedEntry(long Number, JournalEntry? Entry);
