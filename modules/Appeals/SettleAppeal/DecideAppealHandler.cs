using System.Globalization;
using MediatR;
using PartnerHub.Appeals.Storage;
using PartnerHub.Journal;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Appeals.SettleAppeal;

internal sealed class DecideAppealHandler(IMediator mediator, CallerContext caller, AppealStore appeals, TextStore texts)
    : IRequestHandler<DecideAppeal, AppealSettlement>
{
    public Task<AppealSettlement> Handle(DecideAppeal request, CancellationToken cancellationToken) =>
        caller.WithAllRightsAsync(() => SettleAsync(request, cancellationToken));

    private async Task<AppealSettlement> SettleAsync(DecideAppeal request, CancellationToken cancellationToken)
    {
        var (program, number) = (request.Program, request.Number);
        await appeals.LockAsync(program, number, cancellationToken);
        if (await appeals.FindAsync(program, number, cancellationToken) is not { Decision: null } open)
        {
            return new(await appeals.FindAsync(program, number, cancellationToken), WasOpen: false);
        }

        var reason = WrittenText.Of(request.Reason);
        var asked = (await mediator.Send(new FindEntry(program, number), cancellationToken))!;
        var decision = await mediator.Send(Decision(request, open, asked, reason), cancellationToken);
        await texts.AddAsync(program, decision, reason, cancellationToken);
        await appeals.SettleAsync(program, number, request.Outcome, decision, cancellationToken);
        return new(await appeals.FindAsync(program, number, cancellationToken), WasOpen: true);
    }

    private static RecordRuling Decision(DecideAppeal request, Appeal appeal, JournalEntry asked, WrittenText reason) => new()
    {
        Program = appeal.Program,
        Member = appeal.Member,
        Kind = RulingKinds.Decision,
        On = asked.On,
        Revision = asked.Revision,
        Question = string.Create(CultureInfo.InvariantCulture, $$"""{"appeal":{{appeal.Number}},"reason":"{{reason.Hash}}"}"""),
        Ruling = $$"""{"outcome":"{{AppealRow.Text(request.Outcome)}}"}""",
        About = appeal.Number,
    };
}
