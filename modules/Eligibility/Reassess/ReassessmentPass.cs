using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
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
internal sealed partial class ReassessmentPass(IServiceProvider services, Passes passes, ILogger<ReassessmentPass> log)
{
    private const int Chunk = 500;

    /// <summary>Answers how many were judged.</summary>
    public async Task<int> RunAsync(Reassessment what, Caller caller, CancellationToken cancellation)
    {
        await using var pass = await passes.ClaimAsync(what.Program, what.Cause == JudgeCause.Day ? "day" : "load", cancellation);
        if (pass.Tries >= CrashLoop.MostTries)
        {
            await SetAsideAsync(what, cancellation);
            return 0;
        }

        var (judged, size, oneByOneTo) = (0, Chunk, "");
        for (var after = ""; ;)
        {
            IReadOnlyList<string> members = [];
            try
            {
                judged += await JudgeAsync(what, pass, after, size, taken => members = taken, caller, cancellation);
            }
            catch (ProgramFault fault) when (fault.Kind is FaultKind.Threw or FaultKind.BadAnswer && members.Count > 1)
            {
                (size, oneByOneTo) = (1, members[^1]);
                continue;
            }
            catch (ProgramFault fault)
            {
                LogPutOff(log, members.Count, what.Program, fault.Kind);
                if (fault.Kind is FaultKind.UnknownProgram or FaultKind.Unavailable)
                {
                    return judged;
                }
            }

            if (members.Count == 0)
            {
                return judged;
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

    private async Task SetAsideAsync(Reassessment what, CancellationToken cancellation)
    {
        await using var scope = services.CreateScopeFor(Caller.System);
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
            async session => await mediator.Send(new SetProgramAside(what.Program, CrashLoop.Reason(await what.ListAsync(session, "", Chunk, cancellation))), cancellation),
            cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "{Count} members of {Program} are judged later: {Kind}")]
    private static partial void LogPutOff(ILogger log, int count, string program, FaultKind kind);
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
