using System.Runtime.CompilerServices;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners.EnterFacts;
using PartnerHub.Partners.Members;
using PartnerHub.Partners.ShowFacts;
using PartnerHub.Programs;

namespace PartnerHub.Partners.Sheets;

/// <summary>Members of a program, and facts of a member, as lists to export.</summary>
internal static class PartnerSheets
{
    private const int Chunk = 500;

    public static string Members(string program) => PageAddress.Members(program) + "/export";

    public static string Facts(string member) => PageAddress.Member(member) + "/facts/export";

    public static void MapSheets(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/programs/{program}/members/export", MembersAsync).ExcludeFromDescription();
        pages.MapGet("/members/{member}/facts/export", FactsAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> MembersAsync(
        string program, string? name, string? country, string? level, IMediator mediator, IProgramDays days, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindProgram(program), cancellation) is not { } hosted)
        {
            return TypedResults.NotFound();
        }

        var only = new MemberCriteria { Name = QueryText.Read(name), Country = QueryText.Read(country), Level = QueryText.Read(level), On = days.Today(program) };
        return new Sheet(
            $"{program}-{Words.Members.En.ToLowerInvariant()}",
            [Words.Id, Words.Name, Words.Country, Words.Level, Words.LevelSince, Words.JoinedOn],
            (locale, stop) => MembersOf(hosted, only, mediator, locale, stop));
    }

    private static async IAsyncEnumerable<IReadOnlyList<SheetCell>> MembersOf(
        HostedProgram program, MemberCriteria only, IMediator mediator, Locale locale, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string? after = null;
        while (await mediator.Send(new ListMembers(program.Id, after, Chunk) { Only = only }, cancellation) is { Count: > 0 } members)
        {
            foreach (var member in members)
            {
                var held = member.Membership.LevelOn(only.On);
                yield return
                [
                    SheetCell.Of(member.Id), SheetCell.Of(member.Partner.Name), SheetCell.Of(locale.Country(member.Partner.Country)),
                    SheetCell.Of(program.Description is { } known ? locale.Say(known.LevelName(held)) : held),
                    SheetCell.Of(held == member.Membership.Level ? member.Membership.Since : null), SheetCell.Of(member.Membership.JoinedOn),
                ];
            }

            after = members[^1].Id;
        }
    }

    private static async Task<IResult> FactsAsync(string member, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is not { } found
            || (await mediator.Send(new FindProgram(found.Program), cancellation))?.Description is not { } program)
        {
            return TypedResults.NotFound();
        }

        return new Sheet(
            $"{member}-facts",
            [FactWords.Number, FactWords.Kind, FactWords.On, FactWords.Until, FactWords.Amount, FactWords.Currency, FactWords.Value, FactWords.RecordedAt, FactWords.State],
            (locale, stop) => FactsOf(member, program, mediator, locale, stop));
    }

    private static async IAsyncEnumerable<IReadOnlyList<SheetCell>> FactsOf(
        string member, ProgramDescription program, IMediator mediator, Locale locale, [EnumeratorCancellation] CancellationToken cancellation)
    {
        long? after = null;
        while (await mediator.Send(new ListFacts(member, after, Chunk), cancellation) is { Count: > 0 } facts)
        {
            foreach (var recorded in facts)
            {
                var fact = recorded.Fact;
                yield return
                [
                    SheetCell.Of(recorded.Number), SheetCell.Of(locale.Say(program.FactKindName(fact.Kind))), SheetCell.Of(fact.On), SheetCell.Of(fact.Until),
                    SheetCell.Of(fact.Amount), SheetCell.Of(fact.Currency), SheetCell.Of(FactDescription.What(fact with { Amount = null }, program, locale)),
                    SheetCell.Of(DateOnly.FromDateTime(recorded.RecordedAt.UtcDateTime)), SheetCell.Of(FactDescription.State(recorded, locale)),
                ];
            }

            after = facts[^1].Number;
        }
    }
}
