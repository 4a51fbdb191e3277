using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Programs;

namespace PartnerHub.Rulebooks.SearchRulebooks;

/// <summary>Programs, and what their rulebooks name: requirements, benefits, duties and clauses, by a part of the name or by id.</summary>
internal sealed class RulebookSearch(IMediator mediator) : ISearchSource
{
    public int Order => 20;

    public LocalizedText Title => Words.InRulebooks;

    public Rights Needed => Rights.Visit;

    public async Task<IReadOnlyList<SearchHit>> FindAsync(string text, int limit, CancellationToken cancellation)
    {
        var hits = new List<SearchHit>();
        foreach (var program in await mediator.Send(new ListPrograms(), cancellation))
        {
            var name = program.Description?.Name ?? LocalizedText.Of(program.Id, program.Id);
            if (Holds(name, text) || LooseText.Holds(program.Id, text))
            {
                hits.Add(new(PageAddress.Program(program.Id), name));
            }

            hits.AddRange(Named(program.Description).Where(item => Holds(item.Name, text) || LooseText.Holds(item.Clause, text))
                .Select(item => new SearchHit(PageAddress.Clause(program.Id, item.Clause), item.Name, name)));
        }

        return [.. hits.DistinctBy(hit => (hit.Address, hit.Name)).Take(limit)];
    }

    private static IEnumerable<(LocalizedText Name, string Clause)> Named(ProgramDescription? description) => description is null ? [] :
    [
        .. description.Requirements.Select(requirement => (requirement.Name, requirement.Clause)),
        .. description.Benefits.Select(benefit => (benefit.Name, benefit.Clause)),
        .. description.Clauses.Select(clause => (clause.Title, clause.Id)),
    ];

    private static bool Holds(LocalizedText name, string text) => LooseText.Holds(name.Fr, text) || LooseText.Holds(name.En, text);
}
