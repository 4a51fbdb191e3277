using MediatR;
using PartnerHub.Journal.Rulebooks;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Journal.Replay;

internal sealed class AskAgainHandler(IMediator mediator, RulebookArchive rulebooks, RulingReplayer rulings) : IRequestHandler<AskAgain, AnsweredAgain?>
{
    public async Task<AnsweredAgain?> Handle(AskAgain request, CancellationToken cancellationToken) =>
        await mediator.Send(new FindEntry(request.Program, request.Number), cancellationToken) is { Member: { } member } entry
        && RecordedQuestion.TryRead(entry.Question, out var question)
        && await mediator.Send(new GetDossier(member), cancellationToken) is { } known
            ? await AskAsync(entry, question, known, cancellationToken)
            : null;

    private async Task<AnsweredAgain> AskAsync(JournalEntry entry, RecordedQuestion question, MemberDossier known, CancellationToken cancellation)
    {
        var rulebook = await OpenAsync(entry, cancellation);
        var ruling = await rulings.AskAsync(rulebook ?? entry.Program, question, known.Dossier, entry.On, cancellation);
        return new(ruling, known.Revision, DossierHash.Of(known.Dossier), rulebook is null ? null : entry.Rulebook);
    }

    /// <summary>What stands for the rulebook of then; null when it is gone.</summary>
    private async Task<string?> OpenAsync(JournalEntry entry, CancellationToken cancellation) =>
        entry.Rulebook is { } version && await rulebooks.FindAsync(entry.Program, version, cancellation) is { } kept
            ? (await mediator.Send(new OpenRulebook(kept), cancellation)).Program
            : null;
}
