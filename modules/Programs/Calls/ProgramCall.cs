using System.Diagnostics;
using System.Threading.RateLimiting;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Calls;

/// <summary>
/// One call on its way to a plugin. It runs on a thread of the pool, so that whoever asked can stop waiting for it; queued
/// on the asking thread's own queue, it mostly runs on that very thread as soon as it is awaited.
/// </summary>
internal sealed class ProgramCall<TAnswer>(
    LiveProgram program, Func<IPartnerProgram, TAnswer> question, TimeSpan limit, RateLimitLease turn, TimeProvider time, CancellationToken cancellation)
    : TaskCompletionSource<TAnswer>, IThreadPoolWorkItem, IWatchedCall
{
    private TAnswer? _answer;
    private long _started;

    public void Execute()
    {
        // The time limit runs from the moment the plugin is entered.
        _started = time.GetTimestamp();
        var place = program.Monitor.Enter(this);
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
        program.Monitor.Leave(place);
        turn.Dispose();
        Complete(error);
    }

    public bool IsInTime()
    {
        // Someone who steps through a plugin takes longer than any limit.
        if (Task.IsCompleted || Debugger.IsAttached || time.GetElapsedTime(_started) < limit)
        {
            return !Task.IsCompleted;
        }

        // Whoever waits goes on from there, and must not hold up the watch.
        ThreadPool.UnsafeQueueUserWorkItem(static call => call.TimeOut(), this, preferLocal: false);
        return true;
    }

    private void TimeOut()
    {
        if (!Task.IsCompleted)
        {
            TrySetException(program.SetAside(limit));
        }
    }

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
