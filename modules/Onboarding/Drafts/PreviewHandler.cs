using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>Asks the draft, beside what serves, as if it were published.</summary>
internal sealed class PreviewHandler(DraftReader drafts, IMediator mediator, IProgramDays days) :
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
        return await AskAsync(draft, [.. dossiers], on, cancellationToken);
    }

    public async Task<DraftPreview?> Handle(TryDraft request, CancellationToken cancellationToken) =>
        await drafts.ReadAsync(request.Questionnaire, cancellationToken) is not var (draft, _, _) ? null
            : await AskAsync(draft, [request.Question.ToDossier()], DayOf(request.On, draft), cancellationToken, request.Question);

    private async Task<DraftPreview> AskAsync(
        ProgramDraft draft, IReadOnlyList<Dossier> dossiers, DateOnly on, CancellationToken cancellation, ProgramQuestion? question = null)
    {
        var opened = await mediator.Send(new TryDefinition(draft.Program, Plugin.Id, draft.Definition), cancellation);
        if (opened.Program is not { } program)
        {
            return new DraftPreview(Refusal(opened), null, []);
        }

        var description = (await mediator.Send(new FindProgram(program), cancellation))!.Description!;
        if (question is not null && QuestionCheck.Check(question, description, Ask.Standing) is { Count: > 0 } errors)
        {
            throw new InvalidRequestException(errors);
        }

        var standings = await mediator.Send(new AssessNetwork(program, dossiers, on), cancellation);
        var rulings = await mediator.Send(new PlaceNetwork(program, dossiers, on), cancellation);
        return new DraftPreview(null, description, [.. dossiers.Select((dossier, index) => new PreviewedPartner(dossier.Partner, standings[index], rulings[index]))]);
    }

    private DateOnly DayOf(DateOnly? asked, ProgramDraft draft) => asked ?? days.Today(draft.Program);

    private static LocalizedText Refusal(OpenedRulebook opened) => opened.Errors.Count == 0 ? opened.Refusal! : LocalizedText.Of(
        string.Join(" · ", opened.Errors.Select(error => error.ToString("fr"))), string.Join(" · ", opened.Errors.Select(error => error.ToString("en"))));
}

internal static class Plugin
{
    /// <summary>The package that runs definitions.</summary>
    public const string Id = "questionnaire";
}
