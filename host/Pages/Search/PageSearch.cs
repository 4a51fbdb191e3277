using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Programs;

namespace PartnerHub.Host.Pages.Search;

/// <summary>The pages themselves, by their names: those of the menu, and those of each program that the reader sees.</summary>
internal sealed class PageSearch(IMediator mediator, CallerContext callers) : ISearchSource
{
    private static readonly (string Place, LocalizedText Name)[] OfPrograms =
    [
        ("", Words.Rulebook), ("/members", Words.Members), ("/decisions", Words.Decisions), ("/cases", Words.Cases), ("/appeals", Words.Appeals),
        ("/imports", Words.Imports), ("/runs", Words.Runs), ("/journal", Words.Journal), ("/changes", Words.Changes),
    ];

    public int Order => 0;

    public LocalizedText Title => Words.PagesFound;

    public async Task<IReadOnlyList<SearchHit>> FindAsync(string text, int limit, CancellationToken cancellation)
    {
        var hits = SiteMenu.Links.Where(link => link.IsFor(callers.Caller) && IsMeant(link.Name, text)).Select(link => new SearchHit(link.Address, link.Name)).ToList();
        var meant = OfPrograms.Where(page => IsMeant(page.Name, text)).ToArray();
        if (meant.Length > 0)
        {
            var programs = (await mediator.Send(new ListPrograms { Needing = Rights.Read }, cancellation)).Select(program => program.Description).OfType<ProgramDescription>();
            hits.AddRange(programs.SelectMany(program => meant.Select(page => new SearchHit(PageAddress.Program(program.Id) + page.Place, page.Name, program.Name))));
        }

        return [.. hits.Take(limit)];
    }

    private static bool IsMeant(LocalizedText name, string text) => LooseText.Holds(name.Fr, text) || LooseText.Holds(name.En, text);
}
