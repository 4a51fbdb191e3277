using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Eligibility;
using PartnerHub.Onboarding.Places;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

internal sealed class PublishDraftHandler(DraftReader drafts, IMediator mediator, CallerContext caller, IProgramDays days) :
    IRequestHandler<PublishDraft, PublishedDraft?>
{
    public async Task<PublishedDraft?> Handle(PublishDraft request, CancellationToken cancellationToken)
    {
        if (await drafts.ReadAsync(request.Questionnaire, cancellationToken) is not var (draft, answers, kept))
        {
            return null;
        }

        var rulebook = await mediator.Send(new PublishVersion(draft, request.EffectiveFrom ?? Usual(draft)), cancellationToken);
        var first = draft.Published is [var earliest, ..] ? earliest : rulebook;
        var partners = DraftPartners.List(draft, answers, kept, first.EffectiveFrom);
        var enrolled = draft.IsReady ? await caller.BesideKeyAsync(() => EnrolAsync(draft.Program, partners, cancellationToken)) : 0;
        return new PublishedDraft(rulebook, enrolled);
    }

    private DateOnly Usual(ProgramDraft draft) => UsualDay.Of(draft, days.Today(draft.Program));

    private async Task<int> EnrolAsync(string program, IReadOnlyList<DraftedPartner> partners, CancellationToken cancellation)
    {
        var missing = new List<Enrolment>();
        foreach (var partner in partners)
        {
            if (await mediator.Send(new FindMember(MemberId(partner.Partner, program)), cancellation) is null)
            {
                missing.Add(Enrolment(program, partner));
            }
        }

        if (missing.Count > 0)
        {
            await mediator.Send(new EnrolPartners(missing), cancellation);
            string[] members = [.. missing.Select(enrolment => MemberId(enrolment.Partner, program))];
            await mediator.Send(new JudgeMembers(program, members, JudgeCause.Facts), cancellation);
        }

        return missing.Count;
    }

    private static string MemberId(Partner partner, string program) => $"{partner.Id}.{program}";

    private static Enrolment Enrolment(string program, DraftedPartner partner) => new()
    {
        Partner = partner.Partner,
        Memberships = [new() { Program = program, Membership = new Membership { JoinedOn = partner.JoinedOn }, Facts = partner.Facts }],
    };
}
