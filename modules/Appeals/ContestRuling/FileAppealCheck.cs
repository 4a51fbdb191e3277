using System.Globalization;
using MediatR;
using PartnerHub.Appeals.Storage;
using PartnerHub.Contracts;
using PartnerHub.Journal;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Appeals.ContestRuling;

internal sealed class FileAppealCheck(IMediator mediator) : IRequestCheck<FileAppeal>
{
    private const int MostFacts = 100;

    private static readonly LocalizedText KnownMember = LocalizedText.Of("l'identifiant d'un membre", "the id of a member");
    private static readonly LocalizedText KnownRuling = LocalizedText.Of(
        "le numéro d'une décision du programme sur ce membre", "the number of a ruling of the program on this member");
    private static readonly LocalizedText FewFacts = LocalizedText.Of("100 faits au plus", "100 facts at most");

    public async ValueTask<IReadOnlyList<InputError>> Check(FileAppeal request, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(request.Member), cancellation) is not { } member)
        {
            return [Error("$.member", KnownMember, $"« {request.Member} »", $"'{request.Member}'")];
        }

        return
        [
            .. TextCheck.Check("$.comment", request.Comment),
            .. await CheckEntryAsync(request, member, cancellation),
            .. await CheckFactsAsync(request, member, cancellation),
        ];
    }

    private async Task<IReadOnlyList<InputError>> CheckEntryAsync(FileAppeal request, Member member, CancellationToken cancellation)
    {
        var entry = await mediator.Send(new FindEntry(member.Program, request.Entry), cancellation);
        var number = request.Entry.ToString(CultureInfo.InvariantCulture);
        return entry?.Member == member.Id && entry.CanBeAskedAgain ? [] : [Error("$.entry", KnownRuling, number, number)];
    }

    private async Task<IReadOnlyList<InputError>> CheckFactsAsync(FileAppeal request, Member member, CancellationToken cancellation)
    {
        if (request.Facts.Count > MostFacts)
        {
            var count = request.Facts.Count.ToString(CultureInfo.InvariantCulture);
            return [Error("$.facts", FewFacts, count, count)];
        }

        return (await mediator.Send(new FindProgram(member.Program), cancellation))?.Description is { } program
            ? [.. QuestionCheck.CheckFacts(request.Facts, program, member.Partner).Select(error => error with { Path = $"$.facts{error.Path[1..]}" })]
            : [];
    }

    private static InputError Error(string path, LocalizedText expected, string fr, string en) =>
        new() { Path = path, Expected = expected, Found = LocalizedText.Of(fr, en) };
}
