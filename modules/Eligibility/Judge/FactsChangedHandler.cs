using MediatR;
using Microsoft.Extensions.Logging;
using PartnerHub.Eligibility.Pipeline;
using PartnerHub.Eligibility.Reassess;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Judge;

/// <summary>Judges whoever something was learned of: at once, or after a large load.</summary>
internal sealed partial class FactsChangedHandler(JudgementPipeline pipeline, DueMembers due, CallerContext callers, ILogger<FactsChangedHandler> log) :
    INotificationHandler<FactsChanged>,
    INotificationHandler<LoadEnded>
{
    public async Task Handle(FactsChanged notification, CancellationToken cancellationToken)
    {
        if (notification.Judged)
        {
            return;
        }

        var (program, _, members, bulk) = notification;
        if (notification.GoesOn)
        {
            await due.ListAsync(program, members, cancellationToken);
        }
        else if (bulk)
        {
            await due.AddAsync(program, members, cancellationToken);
        }
        else
        {
            await JudgeAsync(program, members, cancellationToken);
        }
    }

    public Task Handle(LoadEnded notification, CancellationToken cancellationToken)
    {
        due.JudgeSoon();
        return Task.CompletedTask;
    }

    // Who may say something of a member need not have the right to judge it: that follows by itself.
    private async Task JudgeAsync(string program, IReadOnlyCollection<string> members, CancellationToken cancellation)
    {
        try
        {
            await callers.WithAllRightsAsync(() => pipeline.JudgeAsync(program, members, JudgeCause.Facts, null, cancellation));
        }
        catch (ProgramFault fault)
        {
            // What was learned is kept whatever the program does; its members are judged when it answers again.
            LogPutOff(log, program, fault.Kind);
            await due.AddAsync(program, members, cancellation);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Members of {Program} are judged later: {Kind}")]
    private static partial void LogPutOff(ILogger log, string program, FaultKind kind);
}
