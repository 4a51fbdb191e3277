using MediatR;
using PartnerHub.Onboarding.Places;

namespace PartnerHub.Onboarding.Drafts;

internal sealed class TakeSuggestionsHandler(DraftReader drafts, IMediator mediator) : IRequestHandler<TakeSuggestions, ProgramDraft?>
{
    public async Task<ProgramDraft?> Handle(TakeSuggestions request, CancellationToken cancellationToken)
    {
        if (await drafts.MakeAsync(request.Questionnaire, cancellationToken) is not var (draft, _, _))
        {
            return null;
        }

        var taken = draft.Points.Where(point => point is { Said: null, Suggestion: not null }).Select(point => new PlaceAnswer(point.Place, point.Suggestion));
        await mediator.Send(new SaveAnswers(request.Questionnaire, [.. taken], request.Source), cancellationToken);
        return await mediator.Send(new FindDraft(request.Questionnaire), cancellationToken);
    }
}
