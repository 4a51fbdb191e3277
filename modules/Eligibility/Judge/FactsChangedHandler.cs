using MediatR;
using Microsoft.Extensions.Logging;
using PartnerHub.Eligibility.Pipeline;
using PartnerHub.Eligibility.Reassess;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Judge;

/// <summary>Judges whoever something was learned of: at once, or after a large load.</summary>
internal sealed partial class FactsChangedHandler(JudgementPipeline pipeline, DueMembers due, ILogger<FactsChangedHandler> log) : INotificationHandler<FactsChanged>
{
    public async Task Handle(FactsChanged notification, CancellationToken cancellationToken)
    {
        if (notification.Judged)
        {
            return;
        }

        var (program, _, members, bulk) = notification;
        if (bulk)
        {
            await due.AddAsync(program, members, cancellationToken);
            return;
        }

        try
        {
            await pipeline.JudgeAsync(program, members, JudgeCause.Facts, null, cancellationToken);
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
