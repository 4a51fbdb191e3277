using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>Puts dossiers to a draft, beside what serves, as if it were published.</summary>
internal sealed class DraftQuestions(IMediator mediator)
{
    public async Task<DraftPreview> AskAsync(
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

    private static LocalizedText Refusal(OpenedRulebook opened) => opened.Errors.Count == 0 ? opened.Refusal! : LocalizedText.Of(
        string.Join(" · ", opened.Errors.Select(error => error.ToString("fr"))), string.Join(" · ", opened.Errors.Select(error => error.ToString("en"))));
}

internal static class Plugin
{
    /// <summary>The package that runs definitions.</summary>
    public const string Id = "questionnaire";
}
