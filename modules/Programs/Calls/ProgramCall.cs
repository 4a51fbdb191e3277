using System.Diagnostics;
using System.Threading.RateLimiting;
using PartnerHub.Programs.Answers;

namespace PartnerHub.Programs.Calls;

/// <summary>
/// One call on its way to a plugin. It runs on a thread of the pool, so that whoever asked can stop waiting for it; queued
/// on the asking thread's own queue, it mostly runs on that very thread as soon as it is awaited.
/// </summary>
internal sealed class ProgramCall<TAnswer>(
    LiveProgram program, Func<CheckedProgram, TAnswer> question, TimeSpan limit, RateLimitLease turn, TimeProvider time, CancellationToken cancellation)
    : TaskCompletionSource<TAnswer>, IThreadPoolWorkItem, IWatchedCall
{
    private TAnswer? _answer;
    private Exception? _error;
    private long _started;

    public void Execute()
    {
        // The time limit runs from the moment the plugin is entered.
        _started = time.GetTimestamp();
        var place = program.Monitor.Enter(this);
        PinnedContext.Run(static call => ((ProgramCall<TAnswer>)call!).Ask(), this);

        // Before the answer: whoever waits for it may ask again at once, on this thread.
        program.Monitor.Leave(place);
        turn.Dispose();
        Complete();
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
            Surroundings.PutBack();
            TrySetException(program.SetAside(limit));
        }
    }

    // What is thrown is put into words here, within the time limit.
    private void Ask()
    {
        try
        {
            _answer = program.Ask(question, cancellation);
        }
        catch (Exception error)
        {
            _error = error is OperationCanceledException && cancellation.IsCancellationRequested ? error : program.FaultOf(error);
        }
    }

    private void Complete()
    {
        if (_error is null && _answer is not null)
        {
            TrySetResult(_answer);
        }
        else if (_error is OperationCanceledException)
        {
            TrySetCanceled(cancellation);
        }
        else
        {
            TrySetException(_error ?? program.FaultOf(Fault.NoAnswer(program.Id)));
            _ = Task.Exception;
        }
    }
}
