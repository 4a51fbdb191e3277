using MediatR;
using PartnerHub.Journal.Chain;

namespace PartnerHub.Journal.Replay;

internal sealed class ReplayJournalHandler(EntryScan scan, EntryReplayer replayer) : IRequestHandler<ReplayJournal, IReadOnlyList<ReplayReport>>
{
    private const int ProgressEvery = 1000;

    public async Task<IReadOnlyList<ReplayReport>> Handle(ReplayJournal request, CancellationToken cancellationToken)
    {
        var reports = new List<ReplayReport>();
        foreach (var program in request.Program is { } one ? [one] : await scan.ProgramsAsync(cancellationToken))
        {
            reports.Add(await ReplayAsync(program, request, cancellationToken));
        }

        return reports;
    }

    private async Task<ReplayReport> ReplayAsync(string program, ReplayJournal request, CancellationToken cancellation)
    {
        var tally = new ReplayCounter(program);
        var read = 0L;
        await foreach (var scanned in scan.EntriesAsync(program, (request.From ?? 1) - 1, cancellation))
        {
            if (scanned.Number > (request.To ?? long.MaxValue))
            {
                break;
            }

            await AddAsync(tally, scanned, request.Member, cancellation);
            if (++read % ProgressEvery == 0)
            {
                request.Progress?.Report(read);
            }
        }

        return tally.Report();
    }

    private async Task AddAsync(ReplayCounter tally, ScannedEntry scanned, string? member, CancellationToken cancellation)
    {
        if (scanned.Entry is not { } entry)
        {
            tally.AddUnreadable(scanned);
        }
        else if (member is not null && entry.Member != member)
        {
            return;
        }
        else if (RulingKinds.IsByAPerson(entry.Kind))
        {
            tally.AddByAPerson();
        }
        else
        {
            tally.Add(entry, await replayer.ReplayAsync(entry, cancellation));
        }
    }
}
