using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Import;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Programs;
using PartnerHub.Questionnaires;
using PartnerHub.Rulebooks;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>A questionnaire's draft as its answers stand.</summary>
internal sealed class DraftReader(UnitOfWork unit, DocumentReadings readings, IMediator mediator, DraftTrial trial) : IRequestHandler<FindDraft, ProgramDraft?>
{
    public async Task<ProgramDraft?> Handle(FindDraft request, CancellationToken cancellationToken) => (await ReadAsync(request.Questionnaire, cancellationToken))?.Draft;

    /// <summary>The draft with what the plugin that will run it says against it.</summary>
    public async Task<(ProgramDraft Draft, Answers Answers, KeptAnswers Kept)?> ReadAsync(string id, CancellationToken cancellation) =>
        await MakeAsync(id, cancellation) is var (draft, answers, kept) ? (await trial.LookAsync(draft, cancellation), answers, kept) : null;

    /// <summary>The draft, not tried.</summary>
    public async Task<(ProgramDraft Draft, Answers Answers, KeptAnswers Kept)?> MakeAsync(string id, CancellationToken cancellation)
    {
        ClientQuestionnaire questionnaire;
        KeptAnswers kept;
        Answers answers;
        string? program;
        await using (var session = await unit.ReadAsync(cancellation))
        {
            if (await QuestionnaireTable.FindAsync(session, id, cancellation) is not { } found)
            {
                return null;
            }

            kept = await KeptAnswers.ReadAsync(session, id, cancellation);
            questionnaire = kept.Count(found, Questionnaire.Own);
            var document = await DocumentArchive.LastInAsync(session, id, cancellation);
            answers = AnswerConversion.Of(questionnaire, kept, readings.Bound(document, cancellation));
            program = await PublicationTable.ProgramAsync(session, id, cancellation);
        }

        var published = program is null ? [] : await mediator.Send(new ListPublishedRulebooks(program), cancellation);
        return (DraftMaker.Make(questionnaire, answers, kept, published), answers, kept);
    }
}
