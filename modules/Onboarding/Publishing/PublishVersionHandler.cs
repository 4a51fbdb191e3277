using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Drafts;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;

namespace PartnerHub.Onboarding.Publishing;

internal sealed class PublishVersionHandler(UnitOfWork unit, IMediator mediator, CallerContext caller, TimeProvider time) :
    IRequestHandler<PublishVersion, PublishedRulebook>
{
    public async Task<PublishedRulebook> Handle(PublishVersion request, CancellationToken cancellationToken)
    {
        var draft = request.Draft;
        if (!draft.IsReady)
        {
            throw new InvalidRequestException([.. draft.Findings.Where(finding => finding.Blocks).Select(Error)]);
        }

        return draft.Published is [.., var last] && last.Definition == draft.Definition
            ? last
            : await unit.RunAsync(session => PublishAsync(session, request, cancellationToken), cancellationToken);
    }

    private async Task<PublishedRulebook> PublishAsync(Session session, PublishVersion request, CancellationToken cancellation)
    {
        var draft = request.Draft;
        var rulebook = await mediator.Send(new PublishRulebook(draft.Program, Plugin.Id, draft.Definition, request.EffectiveFrom), cancellation);
        await PublicationTable.AddAsync(session, draft.Questionnaire, draft.Program, rulebook.Number, caller.Caller.Actor, time.Instant(), cancellation);
        return rulebook;
    }

    private static InputError Error(DraftFinding finding) => new()
    {
        Path = finding.Place ?? "$",
        Expected = finding.Text,
        Found = LocalizedText.Of("rien de tel", "nothing of the kind"),
    };
}
