using System.Runtime.CompilerServices;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Journal.Entries;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Journal.ShowEntries;

/// <summary>The journal of a program as a list to export, narrowed as its page is.</summary>
internal static class JournalSheet
{
    private const int Chunk = 500;

    public static string Address(string program) => PageAddress.Journal(program) + "/export";

    public static void MapJournalSheet(this IEndpointRouteBuilder pages) =>
        pages.MapGet("/programs/{program}/journal/export", EntriesAsync).ExcludeFromDescription();

    private static async Task<IResult> EntriesAsync(
        string program, string? member, string? kind, string? from, string? to, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindProgram(program), cancellation) is not { } hosted)
        {
            return TypedResults.NotFound();
        }

        var filter = JournalFilter.Read(program, member, kind, from, to, null);
        var members = filter.Member is { } text ? await mediator.Send(new FindNamedMembers(program, text, JournalFilter.MostMembers), cancellation) : null;
        return new Sheet(
            program + "-journal",
            [Words.Number, Words.Kind, Words.Member, Words.MemberId, Words.DayRuled, Words.Outcome, Words.RecordedAt, Words.Actor],
            (locale, stop) => EntriesOf(hosted, filter.ToRequest(members) with { Limit = Chunk }, mediator, locale, stop));
    }

    private static async IAsyncEnumerable<IReadOnlyList<SheetCell>> EntriesOf(
        HostedProgram program, ListEntries asked, IMediator mediator, Locale locale, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await mediator.Send(asked, cancellation) is { Count: > 0 } entries)
        {
            string[] members = [.. entries.Select(entry => entry.Member).OfType<string>().Distinct(StringComparer.Ordinal)];
            var names = await mediator.Send(new ListPartnerNames(program.Id, members), cancellation);
            foreach (var entry in entries)
            {
                yield return
                [
                    SheetCell.Of(entry.Number), SheetCell.Of(locale.Say(KindWord.Of(entry.Kind))),
                    SheetCell.Of(entry.Member is { } id ? names.GetValueOrDefault(id, id) : locale.Say(Words.SeveralMembers)), SheetCell.Of(entry.Member),
                    SheetCell.Of(entry.On), SheetCell.Of(RecordedRuling.Of(entry).Summary(locale, program.Description)),
                    SheetCell.Of(DateOnly.FromDateTime(entry.RecordedAt.UtcDateTime)), SheetCell.Of(locale.Say(ActorWord.Of(entry.Actor))),
                ];
            }

            asked = asked with { After = entries[^1].Number };
        }
    }
}
