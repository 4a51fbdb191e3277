using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Partners.Facts;

/// <summary>Holds facts against the program's own declaration of their kinds, member by member.</summary>
internal sealed class RecordFactsCheck(IMediator mediator) : IRequestCheck<RecordFacts>
{
    private const int MostEntries = 1_000;

    private static readonly LocalizedText Served = LocalizedText.Of("un programme servi", "a program that is served");
    private static readonly LocalizedText MemberOf = LocalizedText.Of("l'identifiant d'un membre du programme", "the id of a member of the program");
    private static readonly LocalizedText Count = LocalizedText.Of("de 1 à 1 000 faits", "1 to 1,000 facts");
    private static readonly LocalizedText FactOrCorrected = LocalizedText.Of("un fait, ou le numéro de celui à retirer", "a fact, or the number of the one to withdraw");
    private static readonly LocalizedText Nothing = LocalizedText.Of("rien", "nothing");

    public async ValueTask<IReadOnlyList<InputError>> Check(RecordFacts request, CancellationToken cancellation)
    {
        if (request.Entries.Count is 0 or > MostEntries)
        {
            return [Error("$", Count, Figure(request.Entries.Count))];
        }

        return (await mediator.Send(new FindProgram(request.Program), cancellation))?.Description is { } program
            ? await CheckEntriesAsync(request, program, cancellation)
            : [Error("$.program", Served, Said(request.Program))];
    }

    private async Task<IReadOnlyList<InputError>> CheckEntriesAsync(RecordFacts request, ProgramDescription program, CancellationToken cancellation)
    {
        var errors = new List<InputError>();
        var members = new Dictionary<string, Member?>(StringComparer.Ordinal);
        for (var i = 0; i < request.Entries.Count && errors.Count < QuestionCheck.MaxErrors; i++)
        {
            var entry = request.Entries[i];
            if (!members.TryGetValue(entry.Member, out var member))
            {
                members.Add(entry.Member, member = await mediator.Send(new FindMember(entry.Member), cancellation));
            }

            if (member?.Program != request.Program)
            {
                errors.Add(Error(Path(i) + ".member", MemberOf, Said(entry.Member)));
            }
            else
            {
                errors.AddRange(CheckEntry(entry, i, program, member.Partner));
            }
        }

        return errors;
    }

    private static IEnumerable<InputError> CheckEntry(FactEntry entry, int place, ProgramDescription program, Partner partner) =>
        entry.Fact is { } fact
            ? QuestionCheck.CheckFacts([fact], program, partner).Select(error => error with { Path = $"{Path(place)}.fact{error.Path["$[0]".Length..]}" })
        : entry.Corrects is null ? [Error(Path(place), FactOrCorrected, Nothing)]
        : [];

    private static string Path(int place) => string.Create(CultureInfo.InvariantCulture, $"$[{place}]");

    private static InputError Error(string path, LocalizedText expected, LocalizedText found) => new() { Path = path, Expected = expected, Found = found };

    private static LocalizedText Said(string id) => LocalizedText.Of($"« {id} »", $"'{id}'");

    private static LocalizedText Figure(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of(text, text);
    }
}
