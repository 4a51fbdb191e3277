using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.PastWork;
using PartnerHub.Eligibility.Pipeline;
using PartnerHub.Eligibility.SetAside;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;

namespace PartnerHub.Eligibility.Reassess;

/// <summary>
/// One way through members that are to be judged, in the order of their ids: in chunks, each in a unit of work of its own, and
/// one by one from where the program fails on one of them. Whom it fails on is left as it was.
/// </summary>
internal sealed partial class ReassessmentPass(IServiceProvider services, Passes passes, WorkLog log, TimeProvider time, ILogger<ReassessmentPass> logger)
{
    private const int Chunk = 500;

    /// <summary>Answers how many were judged.</summary>
    public async Task<int> RunAsync(Reassessment what, Caller caller, CancellationToken cancellation)
    {
        var work = what.Cause == JudgeCause.Day ? Passes.Day : Passes.Load;
        var (started, went) = (time.Instant(), new Course());
        try
        {
            await using var pass = await passes.ClaimAsync(what.Program, work, cancellation);
            started = time.Instant();
            await (pass.Tries >= CrashLoop.MostTries ? SetAsideAsync(what, went, cancellation) : RunAsync(what, pass, went, caller, cancellation));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            went.Failure = JobWords.FailureOf(error);
            throw;
        }
        finally
        {
            await log.AddAsync(new EndedPass(what.Program, work)
            {
                StartedAt = started,
                EndedAt = time.Instant(),
                Judged = went.Judged,
                PutOff = went.PutOff,
                Failure = went.Failure,
            });
        }

        return went.Judged;
    }

    private async Task RunAsync(Reassessment what, Pass pass, Course went, Caller caller, CancellationToken cancellation)
    {
        var (size, oneByOneTo) = (Chunk, "");
        for (var after = ""; ;)
        {
            IReadOnlyList<string> members = [];
            try
            {
                went.Judged += await JudgeAsync(what, pass, after, size, taken => members = taken, caller, cancellation);
            }
            catch (ProgramFault fault) when (fault.Kind is FaultKind.Threw or FaultKind.BadAnswer && members.Count > 1)
            {
                (size, oneByOneTo) = (1, members[^1]);
                continue;
            }
            catch (ProgramFault fault)
            {
                LogPutOff(logger, members.Count, what.Program, fault.Kind);
                (went.PutOff, went.Failure) = (went.PutOff + members.Count, fault.Text);
                if (fault.Kind is FaultKind.UnknownProgram or FaultKind.Unavailable)
                {
                    return;
                }
            }

            if (members.Count == 0)
            {
                return;
            }

            after = members[^1];
            size = string.CompareOrdinal(after, oneByOneTo) < 0 ? 1 : Chunk;
        }
    }

    private async Task<int> JudgeAsync(
        Reassessment what, Pass pass, string after, int size, Action<IReadOnlyList<string>> taken, Caller caller, CancellationToken cancellation)
    {
        await using var scope = services.CreateScopeFor(caller);
        return await scope.ServiceProvider.GetRequiredService<JudgementPipeline>().JudgeAsync(
            what.Program,
            async session =>
            {
                var members = await what.ListAsync(session, after, size, cancellation);
                taken(members);
                await pass.GoOnAsync(session, cancellation);
                await (what.TakeOffAsync?.Invoke(session, members, cancellation) ?? Task.CompletedTask);
                return members;
            },
            what.Cause,
            what.On,
            cancellation);
    }

    private async Task SetAsideAsync(Reassessment what, Course went, CancellationToken cancellation)
    {
        await using var scope = services.CreateScopeFor(Caller.System);
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
            async session =>
            {
                went.Failure = CrashLoop.Reason(await what.ListAsync(session, "", Chunk, cancellation));
                await mediator.Send(new SetProgramAside(what.Program, went.Failure), cancellation);
            },
            cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "{Count} members of {Program} are judged later: {Kind}")]
    private static partial void LogPutOff(ILogger log, int count, string program, FaultKind kind);

    /// <summary>How a pass went so far.</summary>
    private sealed class Course
    {
        public int Judged { get; set; }

        public int PutOff { get; set; }

        public LocalizedText? Failure { get; set; }
    }
}

/// <summary>Who is to be judged, and why.</summary>
/// <param name="Program">The program.</param>
/// <param name="Cause">Why.</param>
/// <param name="On">The day; null for the program's own.</param>
/// <param name="ListAsync">The next members by id after one, at most so many. They are judged in the same unit of work.</param>
internal sealed record Reassessment(
    string Program, JudgeCause Cause, DateOnly? On, Func<Session, string, int, CancellationToken, Task<IReadOnlyList<string>>> ListAsync)
{
    /// <summary>Notes that they are judged, in the same unit of work; null where that shows by itself.</summary>
    public Func<Session, IReadOnlyList<string>, CancellationToken, Task>? TakeOffAsync { get; init; }
}
