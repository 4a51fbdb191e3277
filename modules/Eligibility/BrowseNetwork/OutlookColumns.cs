using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.SeeMember;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Eligibility.BrowseNetwork;

/// <summary>How far each member of the list is from its next level, and what it is about to lose.</summary>
internal sealed class OutlookColumns(IMediator mediator, Locale locale) : IMemberColumns
{
    public async Task<IReadOnlyList<DataColumn<string>>> ForAsync(ProgramDescription program, IReadOnlyList<string> members, CancellationToken cancellation)
    {
        var outlooks = await mediator.Send(new ListOutlooks(program.Id, members), cancellation);
        return
        [
            new(SummaryWords.Gap, member => Gap(outlooks.GetValueOrDefault(member), program)),
            new(SummaryWords.Risk, member => Risk(outlooks.GetValueOrDefault(member), program)),
        ];
    }

    private string? Gap(Outlook? outlook, ProgramDescription program) => outlook switch
    {
        { Next: { } next, Gap: { } gap } => locale.Say(SummaryWords.MissingFor, locale.Say(program.LevelName(next)), locale.Count((int)gap, Words.OneMissing, Words.ManyMissing)),
        { Next: null } => locale.Say(SummaryWords.AtTheTop),
        _ => null,
    };

    private string? Risk(Outlook? outlook, ProgramDescription program) => outlook switch
    {
        { IsProposed: true } => locale.Say(SummaryWords.Proposed),
        { Move: { From: { } from, On: var on } move } when LevelNews.IsBelow(move.To, from, program) => on is { } day
            ? locale.Say(SummaryWords.LosesOn, locale.Say(program.LevelName(from)), locale.ShortDay(day))
            : locale.Say(SummaryWords.Loses, locale.Say(program.LevelName(from))),
        _ => null,
    };
}
