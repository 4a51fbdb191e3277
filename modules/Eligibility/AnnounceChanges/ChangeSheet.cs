using System.Runtime.CompilerServices;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.Runs;
using PartnerHub.Eligibility.Runs.Outcome;
using PartnerHub.Eligibility.Runs.Pages;
using PartnerHub.Eligibility.Runs.Queries;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.AnnounceChanges;

/// <summary>Changes of level, those that are to come and those of a run, as lists to export.</summary>
internal static class ChangeSheet
{
    private const int Chunk = 500;

    private static readonly LocalizedText[] Titles =
        [Words.Partner, Words.MemberId, Words.Change, Words.LevelBefore, Words.LevelAfter, Words.OnWhen, Words.Reason];

    public static string Changes(string program) => ChangesPage.Address(program) + "/export";

    public static string Moves(string program, long run) => RunAddress.Run(program, run) + "/export";

    public static void MapChangeSheets(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/programs/{program}/changes/export", ChangesAsync).ExcludeFromDescription();
        pages.MapGet("/programs/{program}/runs/{number:long}/export", MovesAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ChangesAsync(string program, string? member, string? only, IMediator mediator, CancellationToken cancellation)
    {
        if ((await mediator.Send(new FindProgram(program), cancellation))?.Description is not { } description)
        {
            return TypedResults.NotFound();
        }

        var asked = await ChangeFilter.Read(member, only).ToRequestAsync(program, Chunk, mediator, cancellation);
        return new Sheet(program + "-changes", Titles, (locale, stop) => ChangesOf(description, asked, mediator, locale, stop));
    }

    private static async Task<IResult> MovesAsync(string program, long number, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindRun(program, number), cancellation) is { } run && (await mediator.Send(new FindProgram(program), cancellation))?.Description is { } description
            ? new Sheet(FormattableString.Invariant($"{program}-run-{number}"), Titles, (locale, stop) => MovesOf(run, description, mediator, locale, stop))
            : TypedResults.NotFound();

    private static async IAsyncEnumerable<IReadOnlyList<SheetCell>> ChangesOf(
        ProgramDescription program, ListLevelChanges asked, IMediator mediator, Locale locale, [EnumeratorCancellation] CancellationToken cancellation)
    {
        do
        {
            var changes = await mediator.Send(asked, cancellation);
            foreach (var change in changes.First)
            {
                yield return Row(program, locale, change.Name, change.Member, change.From, change.To, change.On, change.Ruling.Reasons);
            }

            asked = asked with { After = changes.Next };
        }
        while (asked.After is not null);
    }

    private static async IAsyncEnumerable<IReadOnlyList<SheetCell>> MovesOf(
        NetworkRun run, ProgramDescription program, IMediator mediator, Locale locale, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string? after = null;
        while (await mediator.Send(new ListRunMoves(run.Program, run.Number, after, Chunk), cancellation) is { Count: > 0 } moves)
        {
            string[] members = [.. moves.Select(move => move.Member)];
            var names = await mediator.Send(new ListPartnerNames(run.Program, members), cancellation);
            foreach (var move in moves)
            {
                yield return Row(program, locale, names.GetValueOrDefault(move.Member, move.Member), move.Member, move.From, move.To, move.On, move.Reasons);
            }

            after = moves[^1].Member;
        }
    }

    private static IReadOnlyList<SheetCell> Row(
        ProgramDescription program, Locale locale, string name, string member, string? from, string? to, DateOnly? on, IReadOnlyList<Reason> reasons) =>
    [
        SheetCell.Of(name), SheetCell.Of(member), SheetCell.Of(locale.Say(LevelNews.IsBelow(to, from, program) ? Words.Loss : Words.Gain)),
        SheetCell.Of(locale.Say(program.LevelName(from))), SheetCell.Of(locale.Say(program.LevelName(to))), SheetCell.Of(on),
        SheetCell.Of(string.Join(" ", reasons.Select(reason => locale.Say(reason.Text)))),
    ];
}
