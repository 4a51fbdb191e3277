using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Programs.Calling;

namespace PartnerHub.Programs.Publishing;

internal sealed class PublishedRulebooksHandler(UnitOfWork unit, ProgramCatalog catalog) :
    IRequestHandler<ListPublishedRulebooks, IReadOnlyList<PublishedRulebook>>,
    IRequestHandler<FindPublishedRulebook, PublishedRulebook?>,
    IRequestHandler<TryDefinition, OpenedRulebook>
{
    public async Task<IReadOnlyList<PublishedRulebook>> Handle(ListPublishedRulebooks request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await RulebookStore.ListAsync(session, request.Program, cancellationToken);
    }

    public async Task<PublishedRulebook?> Handle(FindPublishedRulebook request, CancellationToken cancellationToken) =>
        (await Handle(new ListPublishedRulebooks(request.Program), cancellationToken)).FirstOrDefault(rulebook => rulebook.Number == request.Number);

    public async Task<OpenedRulebook> Handle(TryDefinition request, CancellationToken cancellationToken) =>
        await catalog.TryDefinition(request.Program, request.Plugin, request.Definition) is not { } tried
            ? new() { Refusal = LocalizedText.Of(
                $"aucun greffon « {request.Plugin} » ne prend de définition", $"no plugin '{request.Plugin}' takes definitions") }
            : tried.Entry.Package.Refusal is { } refusal ? new() { Refusal = refusal, Errors = tried.Entry.Package.RefusedSetting?.Errors ?? [] }
            : new() { Program = tried.Name };
}
