using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Judge;

internal sealed partial class JudgeDueHandler(IServiceProvider scopes, DueMembers due, ILogger<JudgeDueHandler> log, CallerContext caller)
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
        var pass = new DuePass();
        while (!pass.IsOver)
        {
            IReadOnlyList<string> members = [];
            try
            {
                await JudgeChunkAsync(program, pass, taken => members = taken, cancellation);
                pass.Judged(members);
            }
            catch (ProgramFault fault)
            {
                // Whom the program fails on stays on the list; the others are judged without it.
                LogPutOff(log, program, members.Count, fault.Kind);
                pass.Failed(members, fault.Kind);
            }
        }

        return pass.Count;
    }

    private async Task JudgeChunkAsync(string program, DuePass pass, Action<IReadOnlyList<string>> taken, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateScopeFor(caller.Caller);
        var judging = scope.ServiceProvider.GetRequiredService<Judging>();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
            async session =>
            {
                var members = await DueMembers.TakeAsync(session, program, pass.After, pass.Size, cancellation);
                taken(members);
                await judging.JudgeAsync(program, members, JudgeCause.Load, null, cancellation);
            },
            cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "Judging of {Count} members of {Program} is put off: {Kind}")]
    private static partial void LogPutOff(ILogger log, string program, int count, FaultKind kind);
}
