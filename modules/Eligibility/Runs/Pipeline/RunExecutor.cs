using System.Collections.Concurrent;
using System.Globalization;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.SetAside;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;

namespace PartnerHub.Eligibility.Runs.Pipeline;

/// <summary>Works on runs for this process, each as far as it is its own.</summary>
internal sealed class RunExecutor(IServiceProvider services, IOptions<RunsOptions> options, TimeProvider time)
{
    private readonly string _name = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():N}");

    private readonly ConcurrentDictionary<(string Program, long Number), bool> _atWork = new();

    private DateTimeOffset SilentSince => time.Instant() - options.Value.Patience;

    /// <summary>Works on a run that nobody works on, until it has ended. False when there is none.</summary>
    public async Task<bool> WorkOnNextAsync(CancellationToken cancellation)
    {
        await using var scope = services.CreateScopeFor(Caller.System);
        RunRow? run;
        await using (var session = await scope.ServiceProvider.GetRequiredService<UnitOfWork>().ReadAsync(cancellation))
        {
            run = await RunTable.FindUnattendedAsync(session, SilentSince, cancellation);
        }

        return run is not null && await WorkOnAsync(run.Program, run.Number, null, cancellation);
    }

    /// <summary>Works on a run until it has ended. False when somebody else does.</summary>
    public async Task<bool> WorkOnAsync(string program, long number, IProgress<NetworkRun>? progress, CancellationToken cancellation)
    {
        if (!_atWork.TryAdd((program, number), true))
        {
            return false;
        }

        try
        {
            return await ClaimAsync(program, number, cancellation) is { } run && await WorkAsync(run, progress, cancellation);
        }
        finally
        {
            _atWork.TryRemove((program, number), out _);
        }
    }

    private async Task<bool> WorkAsync(RunRow run, IProgress<NetworkRun>? progress, CancellationToken cancellation)
    {
        try
        {
            await using var scope = services.CreateScopeFor(Caller.System);
            if (run.Tries >= CrashLoop.MostTries)
            {
                await SetAsideAsync(scope.ServiceProvider, run, cancellation);
                return true;
            }

            var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
            if ((await mediator.Send(new FindRulebook(run.Program, run.JudgedOn), cancellation))?.Version != run.Rulebook)
            {
                await EndAsync(run, RunStates.Failed, OtherRulebook(run.Rulebook));
                return true;
            }

            var description = (await mediator.Send(new FindProgram(run.Program, run.JudgedOn), cancellation))!.Description!;
            if (await new RunPipeline(services, run, _name, description, time, progress).RunAsync(cancellation))
            {
                await EndAsync(run, RunStates.Finished, null);
            }
        }
        catch (ProgramFault fault)
        {
            await EndAsync(run, RunStates.Failed, fault.Text);
        }
        catch
        {
            // The process goes on, or stops in good order: nothing speaks against the program.
            await InWorkAsync(session => RunTable.ReleaseAsync(session, run, _name, CancellationToken.None));
            throw;
        }

        return true;
    }

    private async Task<RunRow?> ClaimAsync(string program, long number, CancellationToken cancellation)
    {
        RunRow? claimed = null;
        await InWorkAsync(async session =>
        {
            var run = await RunTable.FindAsync(session, program, number, cancellation);
            claimed = run is not null && await RunTable.ClaimAsync(session, run, _name, time.Instant(), SilentSince, cancellation)
                ? await RunTable.FindAsync(session, program, number, cancellation)
                : null;
        });
        return claimed;
    }

    private async Task SetAsideAsync(IServiceProvider scope, RunRow run, CancellationToken cancellation)
    {
        var mediator = scope.GetRequiredService<IMediator>();
        var last = await mediator.Send(new FindLastOfNext(run.Program, run.LastMember, (int)run.ChunkSize), cancellation);
        var members = last is null ? [] : await mediator.Send(new ReadDossiersUpTo(run.Program, run.Revision, run.LastMember, last), cancellation);
        var reason = CrashLoop.Reason([.. members.Select(member => member.Member.Id)]);
        await scope.GetRequiredService<UnitOfWork>().RunAsync(
            async session =>
            {
                await mediator.Send(new SetProgramAside(run.Program, reason), cancellation);
                await RunTable.EndAsync(session, run.Program, run.Number, RunStates.Failed, reason, time.Instant(), cancellation);
            },
            cancellation);
    }

    // What is done is said to be done even when the host is about to stop.
    private Task EndAsync(RunRow run, string state, LocalizedText? failure) =>
        InWorkAsync(session => RunTable.EndAsync(session, run.Program, run.Number, state, failure, time.Instant(), CancellationToken.None));

    private async Task InWorkAsync(Func<Session, Task> work)
    {
        await using var scope = services.CreateScopeFor(Caller.System);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(work, CancellationToken.None);
    }

    private static LocalizedText OtherRulebook(string version) => LocalizedText.Of(
        $"La version {version} du règlement, avec laquelle ce calcul a commencé, n’est plus en service : lancez-en un autre.",
        $"Version {version} of the rulebook, with which this run began, serves no more: start another one.");
}
