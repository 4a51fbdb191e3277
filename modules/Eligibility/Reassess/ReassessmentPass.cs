using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Eligibility.Pipeline;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Reassess;

/// <summary>
/// One way through members that are to be judged, in the order of their ids: in chunks, each in a unit of work of its own, and
/// one by one from where the program fails on one of them. Whom it fails on is left as it was.
/// </summary>
internal sealed partial class ReassessmentPass(IServiceProvider services, ILogger<ReassessmentPass> log)
{
    private const int Chunk = 500;

    /// <summary>Answers how many were judged.</summary>
    public async Task<int> RunAsync(Reassessment what, Caller caller, CancellationToken cancellation)
    {
        var (judged, size, oneByOneTo) = (0, Chunk, "");
        for (var after = ""; ;)
        {
            IReadOnlyList<string> members = [];
            try
            {
                judged += await JudgeAsync(what, after, size, taken => members = taken, caller, cancellation);
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
        Reassessment what, string after, int size, Action<IReadOnlyList<string>> taken, Caller caller, CancellationToken cancellation)
    {
        await using var scope = services.CreateScopeFor(caller);
        return await scope.ServiceProvider.GetRequiredService<JudgementPipeline>().JudgeAsync(
            what.Program,
            async session =>
            {
                var members = await what.TakeAsync(session, after, size, cancellation);
                taken(members);
                return members;
            },
            what.Cause,
            what.On,
            cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "{Count} members of {Program} are judged later: {Kind}")]
    private static partial void LogPutOff(ILogger log, int count, string program, FaultKind kind);
}

/// <summary>Who is to be judged, and why.</summary>
/// <param name="Program">The program.</param>
/// <param name="Cause">Why.</param>
/// <param name="On">The day; null for the program's own.</param>
/// <param name="TakeAsync">The next members by id after one, at most so many. They are judged in the same unit of work.</param>
internal sealed record Reassessment(
    string Program, JudgeCause Cause, DateOnly? On, Func<Session, string, int, CancellationToken, Task<IReadOnlyList<string>>> TakeAsync);
