using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding.Drafts;

internal sealed class PreviewHandler(DraftReader drafts, DraftQuestions questions, IProgramDays days) :
    IRequestHandler<PreviewDraft, DraftPreview?>,
    IRequestHandler<TryDraft, DraftPreview?>
{
    public async Task<DraftPreview?> Handle(PreviewDraft request, CancellationToken cancellationToken)
    {
        if (await drafts.ReadAsync(request.Questionnaire, cancellationToken) is not var (draft, answers, kept))
        {
            return null;
        }

        var on = DayOf(request.On, draft);
        var dossiers = DraftPartners.List(draft, answers, kept, on).Select(partner => new Dossier
        {
            Partner = partner.Partner,
            Membership = new Membership { JoinedOn = partner.JoinedOn },
            Facts = FactSet.Of(partner.Facts),
        });
        return await questions.AskAsync(draft, [.. dossiers], on, cancellationToken);
    }

    public async Task<DraftPreview?> Handle(TryDraft request, CancellationToken cancellationToken) =>
        await drafts.ReadAsync(request.Questionnaire, cancellationToken) is not var (draft, _, _) ? null
            : await questions.AskAsync(draft, [request.Question.ToDossier()], DayOf(request.On, draft), cancellationToken, request.Question);

    private DateOnly DayOf(DateOnly? asked, ProgramDraft draft) => asked ?? days.Today(draft.Program);
}
