using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Eligibility;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Drafts;
using PartnerHub.Partners;

namespace PartnerHub.Onboarding.Publishing;

internal sealed class PublishDraftHandler(DraftReader drafts, MemberFigures figures, IMediator mediator, CallerContext caller, IProgramDays days) :
    IRequestHandler<PublishDraft, PublishedDraft?>
{
    // Each of them is a unit of work of its own: others write in between.
    private const int MostAtOnce = 200;

    public async Task<PublishedDraft?> Handle(PublishDraft request, CancellationToken cancellationToken)
    {
        if (await drafts.ReadAsync(request.Questionnaire, cancellationToken) is not var (draft, answers, kept))
        {
            return null;
        }

        var recap = draft.IsReady ? await mediator.Send(new RecapPublication(request.Questionnaire, request.EffectiveFrom), cancellationToken) : null;
        var rulebook = await mediator.Send(new PublishVersion(draft, request.EffectiveFrom ?? FirstDay.Usual(draft, days.Today(draft.Program))), cancellationToken);
        var served = draft with { Published = draft.Published.Count > 0 ? draft.Published : [rulebook] };
        var partners = await figures.CompareAsync(served, DraftPartners.List(draft, answers, kept, served.Published[0].EffectiveFrom), cancellationToken);
        var enrolled = await caller.BesideKeyAsync(() => TakeAsync(draft.Program, partners, cancellationToken));
        return new PublishedDraft(rulebook, enrolled)
        {
            Changes = [.. partners.SelectMany(partner => partner.Changes)],
            Kept = [.. partners.SelectMany(partner => partner.Kept)],
            IsWithoutLevels = recap?.IsWithoutLevels == true,
        };
    }

    private async Task<int> TakeAsync(string program, IReadOnlyList<PartnerFigures> partners, CancellationToken cancellation)
    {
        var missing = partners.Where(partner => !partner.IsMember).ToArray();
        foreach (var joining in missing.Select(partner => Enrolment(program, partner.Partner)).Chunk(MostAtOnce))
        {
            await mediator.Send(new EnrolPartners(joining, MemberFigures.Source), cancellation);
        }

        foreach (var entries in partners.SelectMany(partner => partner.Entries).Select(change => change.Entry).Chunk(MostAtOnce))
        {
            await mediator.Send(new RecordFacts(program, entries, MemberFigures.Source), cancellation);
        }

        string[] changed = [.. partners.Where(partner => !partner.IsMember || partner.Entries.Count > 0).Select(partner => partner.Member)];
        foreach (var members in changed.Chunk(MostAtOnce))
        {
            await mediator.Send(new JudgeMembers(program, members, JudgeCause.Facts), cancellation);
        }

        return missing.Length;
    }

    private static Enrolment Enrolment(string program, DraftedPartner partner) => new()
    {
        Partner = partner.Partner,
        Memberships = [new() { Program = program, Membership = new Membership { JoinedOn = partner.JoinedOn }, Facts = partner.Facts }],
    };
}
