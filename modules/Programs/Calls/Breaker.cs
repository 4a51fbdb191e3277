using Polly;
using Polly.CircuitBreaker;

namespace PartnerHub.Programs.Calls;

/// <summary>Lets no call through for a while once too many have failed.</summary>
internal sealed class Breaker
{
    private readonly CircuitBreakerStateProvider _state = new();

    public Breaker(ProgramsOptions options, TimeProvider time) =>
        Calls = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddCircuitBreaker(new()
            {
                FailureRatio = options.FailureRatio,
                MinimumThroughput = options.FailureCalls,
                SamplingDuration = options.FailureWindow,
                BreakDuration = options.BreakDuration,
                StateProvider = _state,
            })
            .Build();

    public ResiliencePipeline Calls { get; }

    public bool IsClosed => _state.CircuitState == CircuitState.Closed;
}
