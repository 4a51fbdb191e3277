using MediatR;
using PartnerHub.Journal.Chain;

namespace PartnerHub.Journal.Verification;

internal sealed class VerifyJournalHandler(EntryScan scan) : IRequestHandler<VerifyJournal, IReadOnlyList<ChainReport>>
{
    private const int ProgressEvery = 1000;

    public async Task<IReadOnlyList<ChainReport>> Handle(VerifyJournal request, CancellationToken cancellationToken)
    {
        var reports = new List<ChainReport>();
        foreach (var program in request.Program is { } one ? [one] : await ProgramsAsync(request, cancellationToken))
        {
            reports.Add(await FollowAsync(program, request, cancellationToken));
        }

        return reports;
    }

    // A journal that was removed whole, head and all, is told by its checkpoints alone.
    private async Task<IEnumerable<string>> ProgramsAsync(VerifyJournal request, CancellationToken cancellation) =>
        (await scan.ProgramsAsync(cancellation)).Union(request.Checkpoints.Select(checkpoint => checkpoint.Program), StringComparer.Ordinal);

    private async Task<ChainReport> FollowAsync(string program, VerifyJournal request, CancellationToken cancellation)
    {
        var head = await scan.HeadAsync(program, cancellation);
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

        return walk.End(await scan.HeadAsync(program, cancellation));
    }
}
