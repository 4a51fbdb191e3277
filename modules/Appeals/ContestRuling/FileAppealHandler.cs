using System.Text.Json.Nodes;
using MediatR;
using PartnerHub.Appeals.Storage;
using PartnerHub.Journal;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Appeals.ContestRuling;

internal sealed class FileAppealHandler(IMediator mediator, CallerContext callers, AppealStore appeals, TextStore texts) : IRequestHandler<FileAppeal, Appeal>
{
    private const string Source = "appeal";

    public Task<Appeal> Handle(FileAppeal request, CancellationToken cancellationToken) =>
        request.Facts.Count == 0 || callers.Caller.Rights.HasFlag(Rights.Record)
            ? callers.WithAllRightsAsync(() => FileAsync(request, cancellationToken))
            : throw new RightMissingException(nameof(RecordFacts), Rights.Record);

    private async Task<Appeal> FileAsync(FileAppeal request, CancellationToken cancellationToken)
    {
        var program = (await mediator.Send(new FindMember(request.Member), cancellationToken))!.Program;
        var contested = (await mediator.Send(new FindEntry(program, request.Entry), cancellationToken))!;
        if (request.Facts.Count > 0)
        {
            FactEntry[] entries = [.. request.Facts.Select(fact => new FactEntry { Member = request.Member, Fact = fact })];
            await mediator.Send(new RecordFacts(program, entries, Source), cancellationToken);
        }

        var comment = WrittenText.Of(request.Comment);
        var answered = (await mediator.Send(new AskAgain(program, contested.Number), cancellationToken))!;
        var number = await mediator.Send(Ruling(contested, answered, comment), cancellationToken);
        var entry = (await mediator.Send(new FindEntry(program, number), cancellationToken))!;
        await texts.AddAsync(program, number, comment, cancellationToken);
        await appeals.AddAsync(entry, contested.Number, answered.Ruling != contested.Ruling, cancellationToken);
        return (await appeals.FindAsync(program, number, cancellationToken))!;
    }

    private static RecordRuling Ruling(JournalEntry contested, AnsweredAgain answered, WrittenText comment) => new()
    {
        Program = contested.Program,
        Member = contested.Member,
        Kind = RulingKinds.Appeal,
        On = contested.On,
        Revision = answered.Revision,
        Question = WithComment(contested.Question, comment),
        DossierHash = answered.DossierHash,
        Ruling = answered.Ruling,
        About = contested.Number,
        Rulebook = answered.Rulebook,
    };

    private static string WithComment(string question, WrittenText comment)
    {
        var json = JsonNode.Parse(question)!.AsObject();
        json["comment"] = comment.Hash;
        return json.ToJsonString();
    }
}
