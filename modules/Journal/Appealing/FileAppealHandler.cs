using System.Text.Json.Nodes;
using MediatR;
using PartnerHub.Journal.Asking;
using PartnerHub.Journal.Recording;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Journal.Appealing;

internal sealed class FileAppealHandler(
    IMediator mediator, RulebookShelf rulebooks, QuestionDesk desk, JournalWriter journal, AppealStore appeals, TextStore texts) : IRequestHandler<FileAppeal, Appeal>
{
    private const string Source = "appeal";

    public async Task<Appeal> Handle(FileAppeal request, CancellationToken cancellationToken)
    {
        var program = (await mediator.Send(new FindMember(request.Member), cancellationToken))!.Program;
        var contested = (await mediator.Send(new FindEntry(program, request.Entry), cancellationToken))!;
        if (request.Facts.Count > 0)
        {
            FactEntry[] entries = [.. request.Facts.Select(fact => new FactEntry { Member = request.Member, Fact = fact })];
            await mediator.Send(new RecordFacts(program, entries, Source), cancellationToken);
        }

        var comment = WrittenText.Of(request.Comment);
        var again = await AskAgainAsync(contested, comment, cancellationToken);
        var number = await journal.AppendAsync([again], cancellationToken);
        await texts.AddAsync(program, number, comment, cancellationToken);
        await appeals.AddAsync(program, number, request.Member, contested.Number, again.Ruling != contested.Ruling, cancellationToken);
        return (await appeals.FindAsync(program, number, cancellationToken))!;
    }

    private async Task<RecordRuling> AskAgainAsync(JournalEntry contested, WrittenText comment, CancellationToken cancellation)
    {
        var known = (await mediator.Send(new GetDossier(contested.Member!), cancellation))!;
        var rulebook = await OpenAsync(contested, cancellation);
        RecordedQuestion.TryRead(contested.Question, out var question);
        return new()
        {
            Program = contested.Program,
            Member = contested.Member,
            Kind = RulingKinds.Appeal,
            On = contested.On,
            Revision = known.Revision,
            Question = WithComment(contested.Question, comment),
            DossierHash = DossierHash.Of(known.Dossier),
            Ruling = await desk.AskAsync(rulebook ?? contested.Program, question!, known.Dossier, contested.On, cancellation),
            About = contested.Number,
            Rulebook = rulebook is null ? null : contested.Rulebook,
        };
    }

    /// <summary>What stands for the rulebook of then; null when it is gone.</summary>
    private async Task<string?> OpenAsync(JournalEntry contested, CancellationToken cancellation) =>
        contested.Rulebook is { } version && await rulebooks.FindAsync(contested.Program, version, cancellation) is { } kept
            ? (await mediator.Send(new OpenRulebook(kept), cancellation)).Program
            : null;

    private static string WithComment(string question, WrittenText comment)
    {
        var json = JsonNode.Parse(question)!.AsObject();
        json["comment"] = comment.Hash;
        return json.ToJsonString();
    }
}
