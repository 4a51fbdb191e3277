using System.Threading.RateLimiting;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Calling;

/// <summary>
/// One call on its way to a plugin. It runs on a thread of the pool, so that whoever asked can stop waiting for it; queued
/// on the asking thread's own queue, it mostly runs on that very thread as soon as it is awaited.
/// </summary>
internal sealed class ProgramCall<TAnswer>(
    LiveProgram program, Func<IPartnerProgram, TAnswer> question, RateLimitLease turn, TimeProvider time, CancellationToken cancellation)
    : TaskCompletionSource<TAnswer>, IThreadPoolWorkItem
{
    private TAnswer? _answer;
    private long _started;

    public void Execute()
    {
        Volatile.Write(ref _started, time.GetTimestamp());
        Exception? error = null;
        try
        {
            PinnedContext.Run(static call => ((ProgramCall<TAnswer>)call!).Ask(), this);
        }
        catch (Exception thrown)
        {
            error = thrown;
        }

        // Before the answer: whoever waits for it may ask again at once, on this thread.
        turn.Dispose();
        Complete(error);
    }

    /// <summary>What is left of the time limit, which runs from the moment the plugin is entered.</summary>
    public TimeSpan Left(TimeSpan limit) =>
        Volatile.Read(ref _started) is not 0 and var started ? limit - time.GetElapsedTime(started) : limit;

    private void Ask() => _answer = program.Ask(question);

    private void Complete(Exception? error)
    {
        if (error is null && _answer is not null)
        {
            TrySetResult(_answer);
        }
        else if (error is OperationCanceledException && cancellation.IsCancellationRequested)
        {
            TrySetCanceled(cancellation);
        }
        else
        {
            TrySetException(program.FaultOf(error ?? Fault.NoAnswer(program.Id)));
            _ = Task.Exception;
        }
    }
}
