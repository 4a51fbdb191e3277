using System.Threading.RateLimiting;
using PartnerHub.Contracts;
using PartnerHub.Programs.Answers;
using PartnerHub.Programs.Packages;
using Polly.CircuitBreaker;

namespace PartnerHub.Programs.Calls;

/// <summary>A loaded program and the guard that every call to it passes: turns, circuit breaker, quarantine.</summary>
internal sealed class LiveProgram
{
    private readonly CheckedProgram _program;
    private readonly PluginCode _code;
    private readonly ConcurrencyLimiter _turns;
    private readonly Lazy<Breaker> _breaker;
    private readonly TimeSpan _breakDuration;
    private volatile ProgramFault? _lastFault;
    private volatile ProgramFault? _timedOut;

    public LiveProgram(LoadedPackage loaded, ProgramsOptions options, TimeProvider time)
    {
        Id = loaded.Location.Program;
        _program = new CheckedProgram(loaded.Program!, new Vocabulary(loaded.Description!));
        _code = loaded.Code!;
        _breakDuration = options.BreakDuration;
        Monitor = new CallTimeoutMonitor(options.Concurrency, options.CallTimeout, time);
        _turns = new ConcurrencyLimiter(new()
        {
            PermitLimit = options.Concurrency,
            QueueLimit = options.Queue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
        _breaker = new(() => new Breaker(options, time));
    }

    public string Id { get; }

    public CallTimeoutMonitor Monitor { get; }

    /// <summary>Why it is set aside; null while it serves.</summary>
    public LocalizedText? Quarantine =>
        _timedOut?.Text ?? (_breaker is { IsValueCreated: true, Value.IsClosed: false } ? Fault.FailsRepeatedly(_breakDuration, _lastFault) : null);

    /// <summary>Waits for a turn. It is given back when the plugin returns, not when the caller stops waiting: a thread that never returns keeps its turn.</summary>
    public async ValueTask<RateLimitLease> TakeTurn(CancellationToken cancellation)
    {
        try
        {
            var turn = await _turns.AcquireAsync(1, cancellation);
            if (turn.IsAcquired && _timedOut is null)
            {
                return turn;
            }

            turn.Dispose();
            throw _timedOut is { } fault ? Fault.Unavailable(Id, fault.Text) : Fault.Busy(Id);
        }
        catch (ObjectDisposedException)
        {
            throw Fault.Unavailable(Id, _timedOut!.Text);
        }
    }

    public TAnswer Ask<TAnswer>(Func<CheckedProgram, TAnswer> question, CancellationToken cancellation) =>
        _breaker.Value.Calls.Execute(static asked => asked.Self.Answer(asked.question, asked.cancellation), (Self: this, question, cancellation));

    public ProgramFault FaultOf(Exception error) => error switch
    {
        BrokenCircuitException => Fault.Unavailable(Id, Fault.FailsRepeatedly(_breakDuration, _lastFault)),
        _ => _lastFault = error as ProgramFault ?? Fault.Threw(Id, PluginError.Of(error)),
    };

    /// <summary>Its thread is lost: no call is let in any more, and those that wait for a turn are told.</summary>
    public ProgramFault SetAside(TimeSpan limit)
    {
        var fault = _timedOut = Fault.TimedOut(Id, limit);
        _turns.Dispose();
        return fault;
    }

    public void LetGo() => _code.LetGo();

    // The one place where what a plugin throws becomes a fault: the breaker keeps what it is given.
    private TAnswer Answer<TAnswer>(Func<CheckedProgram, TAnswer> question, CancellationToken cancellation)
    {
        try
        {
            return question(_program);
        }
        catch (Exception error) when (error is not ProgramFault && !(error is OperationCanceledException && cancellation.IsCancellationRequested))
        {
            throw Fault.Threw(Id, PluginError.Of(error));
        }
    }
}
