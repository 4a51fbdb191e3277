using MediatR;
using PartnerHub.Contracts;

namespace PartnerHub.Onboarding.Drafts;

internal sealed class PreviewHandler(DraftReader drafts, DraftQuestions questions) :
    IRequestHandler<PreviewDraft, DraftPreview?>,
    IRequestHandler<TryDraft, DraftPreview?>
{
    public async Task<DraftPreview?> Handle(PreviewDraft request, CancellationToken cancellationToken) =>
        await drafts.ReadAsync(request.Questionnaire, cancellationToken) is not var (draft, answers, kept) ? null : await questions.AskAsync(
            draft,
            [.. DraftPartners.List(draft, answers, kept, request.On).Select(partner => new Dossier
            {
                Partner = partner.Partner,
                Membership = new Membership { JoinedOn = partner.JoinedOn },
                Facts = FactSet.Of(partner.Facts),
            })],
            request.On,
            cancellationToken);

    public async Task<DraftPreview?> Handle(TryDraft request, CancellationToken cancellationToken) =>
        await drafts.ReadAsync(request.Questionnaire, cancellationToken) is not var (draft, _, _) ? null
            : await questions.AskAsync(draft, [request.Question.ToDossier()], request.On, cancellationToken, request.Question);
}
