using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Reassess;

internal sealed class JudgeDueHandler(ReassessmentPass pass, DueMembers due, CallerContext caller) : IRequestHandler<JudgeDue, int>
{
    public async Task<int> Handle(JudgeDue request, CancellationToken cancellationToken)
    {
        var (judged, host) = (0, caller.Caller with { IsHost = true });
        for (var program = ""; await due.ProgramAfterAsync(program, cancellationToken) is { } next; program = next)
        {
            judged += await pass.RunAsync(Listed(next, request.ListedBefore), host, cancellationToken);
        }

        return judged;
    }

    private static Reassessment Listed(string program, DateTimeOffset? before) => new(
        program, JudgeCause.Load, On: null, (session, after, limit, cancellation) => DueMembers.NextAsync(session, program, before, after, limit, cancellation))
    {
        TakeOffAsync = (session, members, cancellation) => DueMembers.TakeOffAsync(session, program, members, cancellation),
    };
}
