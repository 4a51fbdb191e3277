using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Data;
using PartnerHub.Dispatch;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Judge;

internal sealed partial class JudgeDueHandler(IServiceScopeFactory scopes, DueMembers due, ILogger<JudgeDueHandler> log, CallerContext caller)
    : IRequestHandler<JudgeDue, int>
{
    private const int Chunk = 200;

    public async Task<int> Handle(JudgeDue request, CancellationToken cancellationToken)
    {
        var judged = 0;
        for (var program = ""; await due.ProgramAfterAsync(program, cancellationToken) is { } next; program = next)
        {
            judged += await JudgeAsync(next, cancellationToken);
        }

        return judged;
    }

    private async Task<int> JudgeAsync(string program, CancellationToken cancellation)
    {
        var judged = 0;
        try
        {
            for (var taken = -1; taken != 0; judged += taken)
            {
                taken = await JudgeChunkAsync(program, cancellation);
            }
        }
        catch (ProgramFault fault)
        {
            // They stay on the list, and are judged when the program answers again.
            LogPutOff(log, program, fault.Kind);
        }

        return judged;
    }

    private async Task<int> JudgeChunkAsync(string program, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().Caller = caller.Caller;
        var judging = scope.ServiceProvider.GetRequiredService<Judging>();
        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
            async session =>
            {
                var members = await DueMembers.TakeAsync(session, program, Chunk, cancellation);
                await judging.JudgeAsync(program, members, JudgeCause.Load, null, cancellation);
                return members.Count;
            },
            cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "Members of {Program} are judged later: {Kind}")]
    private static partial void LogPutOff(ILogger log, string program, FaultKind kind);
}
