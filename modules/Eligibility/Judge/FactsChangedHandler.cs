using MediatR;
using Microsoft.Extensions.Logging;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Judge;

/// <summary>Judges whoever something was learned of: at once, or after a large load.</summary>
internal sealed partial class FactsChangedHandler(Judging judging, DueMembers due, ILogger<FactsChangedHandler> log) : INotificationHandler<FactsChanged>
{
    public async Task Handle(FactsChanged notification, CancellationToken cancellationToken)
    {
        var (program, _, members, bulk) = notification;
        if (bulk)
        {
            await due.AddAsync(program, members, cancellationToken);
            return;
        }

        try
        {
            await judging.JudgeAsync(program, members, JudgeCause.Facts, null, cancellationToken);
        }
        catch (ProgramFault fault)
        {
            // What was learned is kept whatever the program does; its members are judged when it answers again.
            LogPutOff(log, program, fault.Kind);
            await due.AddAsync(program, members, cancellationToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Members of {Program} are judged later: {Kind}")]
    private static partial void LogPutOff(ILogger log, string program, FaultKind kind);
}
