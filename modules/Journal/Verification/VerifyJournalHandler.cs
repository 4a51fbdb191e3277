using MediatR;
using PartnerHub.Journal.Chain;

namespace PartnerHub.Journal.Verification;

internal sealed class VerifyJournalHandler(EntryScan scan, RulebookCheck rulebooks, IMediator mediator) : IRequestHandler<VerifyJournal, IReadOnlyList<ChainReport>>
{
    private const int ProgressEvery = 1000;

    public async Task<IReadOnlyList<ChainReport>> Handle(VerifyJournal request, CancellationToken cancellationToken)
    {
        var reports = new List<ChainReport>();
        var known = new GatherKnownEntries();
        await mediator.Publish(known, cancellationToken);
        foreach (var program in await rulebooks.ProgramsAsync(cancellationToken))
        {
            // A rulebook is kept with the first entry that it ruled.
            known.Add(program, 1);
        }

        var asked = request.Program is { } one ? [one] : (await scan.ProgramsAsync(cancellationToken)).Union(known.Last.Keys);
        foreach (var program in asked.Union(request.Checkpoints.Select(checkpoint => checkpoint.Program)).Order(StringComparer.Ordinal))
        {
            reports.Add(await FollowAsync(program, request, known.Last.GetValueOrDefault(program), cancellationToken));
        }

        return reports;
    }

    private async Task<ChainReport> FollowAsync(string program, VerifyJournal request, long known, CancellationToken cancellation)
    {
        var head = await scan.HeadAsync(program, cancellation);
        var rulebooksKept = await rulebooks.ReadAsync(program, cancellation);
        var walk = new ChainWalk(program, head, request.Checkpoints.Where(checkpoint => checkpoint.Program == program));
        var read = 0L;
        await foreach (var scanned in scan.EntriesAsync(program, 0, cancellation))
        {
            walk.Visit(scanned);
            if (++read % ProgressEvery == 0)
            {
                request.Progress?.Report(read);
            }
        }

        var kept = new VerifyKept(program, walk.Last, walk.Vouching);
        await mediator.Publish(kept, cancellation);
        var beside = RulebookCheck.Check(rulebooksKept, walk.Ruled).Concat(kept.Findings);
        return walk.End(await scan.HeadAsync(program, cancellation), known, beside);
    }
}
