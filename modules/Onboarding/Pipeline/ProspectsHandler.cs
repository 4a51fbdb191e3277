using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;

namespace PartnerHub.Onboarding.Pipeline;

internal sealed class ProspectsHandler(UnitOfWork unit, IMediator mediator, AnswerLog log, IProgramDays days, TimeProvider time) :
    IRequestHandler<ListProspects, IReadOnlyList<Prospect>?>,
    IRequestHandler<AdvanceProspect, IReadOnlyList<Prospect>?>
{
    private const string Source = "pipeline";

    public async Task<IReadOnlyList<Prospect>?> Handle(ListProspects request, CancellationToken cancellationToken) =>
        await mediator.Send(new ReadAnswers(request.Questionnaire), cancellationToken) is var (questionnaire, kept) ? new ProspectBoard(kept, questionnaire.Language).List() : null;

    public Task<IReadOnlyList<Prospect>?> Handle(AdvanceProspect request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => AdvanceAsync(session, request, cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<Prospect>?> AdvanceAsync(Session session, AdvanceProspect request, CancellationToken cancellation)
    {
        if (await QuestionnaireTable.LockAsync(session, request.Questionnaire, cancellation) is not { } locked)
        {
            return null;
        }

        var board = new ProspectBoard(await KeptAnswers.ReadAsync(session, locked.Id, cancellation), locked.Language);
        await log.AddAsync(session, locked, board.Advance(request.Row, request.Stage, Place.NewRows(time)(0), days.Today()), Source, cancellation);
        return new ProspectBoard(await KeptAnswers.ReadAsync(session, locked.Id, cancellation), locked.Language).List();
    }
}
