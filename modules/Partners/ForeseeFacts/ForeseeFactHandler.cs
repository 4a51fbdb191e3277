using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Facts;

namespace PartnerHub.Partners.ForeseeFacts;

internal sealed class ForeseeFactHandler(IMediator mediator, IProgramDays days) :
    IRequestHandler<ForeseeFact, IReadOnlyList<FactEffect>>,
    IRequestHandler<TellFactEffects, IReadOnlyList<FactEffect>>
{
    public async Task<IReadOnlyList<FactEffect>> Handle(ForeseeFact request, CancellationToken cancellationToken)
    {
        if (await mediator.Send(new ViewDossier(request.Member), cancellationToken) is not { } known)
        {
            return [];
        }

        var replaced = request.Corrects is { } number ? await mediator.Send(new FindFact(request.Member, number), cancellationToken) : null;
        var then = known.Dossier with { Facts = With(known.Dossier.Facts, replaced?.Fact, request.Fact) };
        return await GatherAsync(known.Member.Program, known.Dossier, then, isRecorded: false, cancellationToken);
    }

    public async Task<IReadOnlyList<FactEffect>> Handle(TellFactEffects request, CancellationToken cancellationToken) =>
        await mediator.Send(new ViewDossier(request.Member), cancellationToken) is { } now && request.Revision > 0 && request.Revision <= now.Revision
            && await mediator.Send(new GetDossier(request.Member, request.Revision - 1), cancellationToken) is { } before
            ? await GatherAsync(now.Member.Program, before.Dossier, now.Dossier, isRecorded: true, cancellationToken)
            : [];

    private async Task<IReadOnlyList<FactEffect>> GatherAsync(string program, Dossier before, Dossier after, bool isRecorded, CancellationToken cancellation)
    {
        var effects = new GatherFactEffects(program, before, after, days.Today(program), isRecorded);
        await mediator.Publish(effects, cancellation);
        return effects.Effects;
    }

    private static FactSet With(FactSet facts, Fact? replaced, Fact? fact)
    {
        var then = facts.ToList();
        if (replaced is not null && then.FindIndex(known => IsSame(known, replaced)) is >= 0 and var at)
        {
            then.RemoveAt(at);
        }

        if (fact is not null)
        {
            then.Add(fact);
        }

        return FactSet.Of(then);
    }

    private static bool IsSame(Fact one, Fact other) =>
        one with { Details = other.Details } == other
        && one.Details.Count == other.Details.Count
        && one.Details.All(detail => other.Details.TryGetValue(detail.Key, out var value) && value.Equals(detail.Value));
}
