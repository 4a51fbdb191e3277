using System.Threading.Channels;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Eligibility.Pipeline;
using PartnerHub.Eligibility.Runs.Outcome;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Runs.Pipeline;

/// <summary>
/// The rest of a run: while one chunk is committed the next one is judged and the two after are read. Each is committed with
/// its results and with how far the run is, or not at all. Where a worker did not come back from the next chunk, the first few
/// are judged alone, so that a death is counted against the chunk it happened in.
/// </summary>
internal sealed class RunPipeline(
    IServiceProvider services, RunRow run, string worker, ProgramDescription program, TimeProvider time, IProgress<NetworkRun>? progress)
{
    // One that is committed, one that waits for it, one that is judged.
    private const int AtMostInDoubt = 3;

    private readonly Channel<Task<IReadOnlyList<MemberDossier>>> _read = Channel.CreateBounded<Task<IReadOnlyList<MemberDossier>>>(1);
    private readonly Channel<JudgedChunk> _judged = Channel.CreateBounded<JudgedChunk>(1);
    private readonly Caller _caller = Caller.System with { Actor = run.Actor };
    private readonly SemaphoreSlim _alone = new(1);
    private int _judgedAlone = run.Tries > 0 ? AtMostInDoubt : 0;
    private bool _tries;

    /// <summary>True when the whole network is judged; false when the run was stopped, or went to another worker.</summary>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var after = run.LastMember;
        var writing = Stage(() => WriteAsync(stop), stop);
        try
        {
            await Task.WhenAll(Stage(() => ReadAsync(after, stop.Token), stop), Stage(() => JudgeAsync(stop.Token), stop), writing);
        }
        catch (OperationCanceledException) when (writing.IsCompletedSuccessfully && !cancellation.IsCancellationRequested)
        {
            // The writer had no use for more.
        }
        finally
        {
            await GiveUpReadingAsync();
        }

        return await writing;
    }

    // What one stage throws stops the others. That they were stopped is not told: why, is.
    private static async Task<bool> Stage(Func<Task<bool>> work, CancellationTokenSource stop)
    {
        try
        {
            return await Task.Run(work, CancellationToken.None);
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private async Task<bool> ReadAsync(string? after, CancellationToken cancellation)
    {
        while (await _read.Writer.WaitToWriteAsync(cancellation)
            && await SendAsync(new FindLastOfNext(run.Program, after, (int)run.ChunkSize), cancellation) is { } last)
        {
            _read.Writer.TryWrite(SendAsync(new ReadDossiersUpTo(run.Program, run.Revision, after, last), cancellation));
            after = last;
        }

        _read.Writer.Complete();
        return true;
    }

    private async Task<bool> JudgeAsync(CancellationToken cancellation)
    {
        await using var scope = services.CreateScopeFor(_caller);
        var judge = scope.ServiceProvider.GetRequiredService<MemberJudge>();
        var ranks = new LevelRanks(program);
        await foreach (var reading in _read.Reader.ReadAllAsync(cancellation))
        {
            if (await reading is { Count: > 0 } members)
            {
                if (_judgedAlone-- > 0)
                {
                    await _alone.WaitAsync(cancellation);
                }

                await TryAsync(cancellation);
                var results = await judge.JudgeAsync(
                    run.Program, members, run.JudgedOn, (_, row, judgement) => MemberResult.Of(row, judgement, ranks), cancellation);
                await _judged.Writer.WriteAsync(new JudgedChunk(results), cancellation);
            }
        }

        _judged.Writer.Complete();
        return true;
    }

    private async Task TryAsync(CancellationToken cancellation)
    {
        if (!_tries)
        {
            await using var scope = services.CreateScopeFor(_caller);
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(session => RunTable.TryAsync(session, run, worker, time.Instant(), cancellation), cancellation);
            _tries = true;
        }
    }

    private async Task GiveUpReadingAsync()
    {
        while (_read.Reader.TryRead(out var reading))
        {
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> WriteAsync(CancellationTokenSource stop)
    {
        await foreach (var chunk in _judged.Reader.ReadAllAsync(stop.Token))
        {
            if (!await CommitAsync(chunk, stop.Token))
            {
                await stop.CancelAsync();
                return false;
            }

            _alone.Release();
            progress?.Report(run.ToRun());
        }

        return true;
    }

    private async Task<bool> CommitAsync(JudgedChunk chunk, CancellationToken cancellation)
    {
        try
        {
            var next = await WriteAsync(chunk, cancellation);
            (run.Chunks, run.Done, run.LastMember, run.Outcome, run.SeenAt) = (run.Chunks + 1, next.Done, next.LastMember, next.Outcome, next.SeenAt);
            return true;
        }
        catch (LostRaceException)
        {
            return false;
        }
    }

    private async Task<RunRow> WriteAsync(JudgedChunk chunk, CancellationToken cancellation)
    {
        await using var scope = services.CreateScopeFor(_caller);
        var writer = ActivatorUtilities.CreateInstance<ChunkWriter>(scope.ServiceProvider, worker, program);
        var unit = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        return await unit.RunAsync(session => writer.WriteAsync(session, run, chunk, cancellation), cancellation);
    }

    private async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request, CancellationToken cancellation)
    {
        await using var scope = services.CreateScopeFor(_caller);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellation);
    }
}
