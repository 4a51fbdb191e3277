using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Eligibility.Runs;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Reassess;

/// <summary>Gives the judging of one program's due members to one worker at a time, of whatever host.</summary>
internal sealed class Passes(IServiceProvider services, IOptions<RunsOptions> options, TimeProvider time)
{
    public const string Day = "day";

    public const string Load = "load";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly string _process = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():N}");
    private readonly ConcurrentDictionary<string, bool> _atWork = new(StringComparer.Ordinal);
    private int _claims;

    /// <summary>Waits for others that are at it, as long as they give a sign of life.</summary>
    public async Task<Pass> ClaimAsync(string program, string work, CancellationToken cancellation)
    {
        var worker = string.Create(CultureInfo.InvariantCulture, $"{_process}-{Interlocked.Increment(ref _claims)}");
        while (true)
        {
            if (await TryAsync(program, work, worker, cancellation) is { } tries)
            {
                _atWork[worker] = true;
                return new Pass(this, program, work, worker) { Tries = tries };
            }

            await Task.Delay(Pause, time, cancellation);
        }
    }

    public Task GoOnAsync(Session session, Pass pass, CancellationToken cancellation) =>
        PassTable.GoOnAsync(session, pass.Program, pass.Work, pass.Worker, time.Instant(), cancellation);

    public async Task ReleaseAsync(Pass pass)
    {
        _atWork.TryRemove(pass.Worker, out _);
        await InWorkAsync(session => PassTable.ReleaseAsync(session, pass.Program, pass.Work, pass.Worker, CancellationToken.None), CancellationToken.None);
    }

    /// <summary>The tries of its first chunk before this one; null while it is somebody else's.</summary>
    private Task<long?> TryAsync(string program, string work, string worker, CancellationToken cancellation) => InWorkAsync<long?>(
        async session =>
        {
            var now = time.Instant();
            var (before, seenAt, tries) = await PassTable.FindAsync(session, program, work, now, cancellation);
            var isOurs = before?.StartsWith(_process, StringComparison.Ordinal) == true;
            if (before is not null && (isOurs ? _atWork.ContainsKey(before) : seenAt >= now - options.Value.Patience))
            {
                return null;
            }

            // What this process left without saying so speaks against no program: it still runs.
            tries = isOurs ? 0 : tries;
            return await PassTable.ClaimAsync(session, program, work, worker, before ?? "", tries + 1, now, cancellation) ? tries : null;
        },
        cancellation);

    private Task InWorkAsync(Func<Session, Task> work, CancellationToken cancellation) => InWorkAsync(
        async session =>
        {
            await work(session);
            return true;
        },
        cancellation);

    private async Task<T> InWorkAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        await using var scope = services.CreateScopeFor(Caller.System);
        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(work, cancellation);
    }
}

/// <summary>The judging of a program's due members while it is one worker's. Left in good order, nothing speaks against the program.</summary>
internal sealed class Pass(Passes passes, string program, string work, string worker) : IAsyncDisposable
{
    public string Program => program;

    public string Work => work;

    public string Worker => worker;

    /// <summary>How often in a row its first chunk was begun before and nobody came back from it.</summary>
    public required long Tries { get; init; }

    public Task GoOnAsync(Session session, CancellationToken cancellation) => passes.GoOnAsync(session, this, cancellation);

    public async ValueTask DisposeAsync() => await passes.ReleaseAsync(this);
}
