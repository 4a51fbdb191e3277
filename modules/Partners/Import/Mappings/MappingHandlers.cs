using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Import.Storage;

namespace PartnerHub.Partners.Import.Mappings;

internal sealed class FindMappingHandler(UnitOfWork unit) : IRequestHandler<FindMapping, KeptMapping>
{
    public async Task<KeptMapping> Handle(FindMapping request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var source = await SourceTable.FindAsync(session, request.Program, request.Source, cancellationToken);
        return new KeptMapping(source?.Mapping ?? "{}", source?.Version ?? 0);
    }
}

internal sealed class ListSourcesHandler(UnitOfWork unit) : IRequestHandler<ListSources, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(ListSources request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return [.. (await SourceTable.ListAsync(session, request.Program, request.Limit, cancellationToken)).Select(source => source.Id)];
    }
}

internal sealed class KeepMappingHandler(UnitOfWork unit, TimeProvider time) : IRequestHandler<KeepMapping, KeptMapping>
{
    public Task<KeptMapping> Handle(KeepMapping request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => KeepAsync(session, request, cancellationToken), cancellationToken);

    private async Task<KeptMapping> KeepAsync(Session session, KeepMapping request, CancellationToken cancellation)
    {
        var found = await SourceTable.FindAsync(session, request.Program, request.Source, cancellation);
        var version = found?.Version ?? 0;
        if (request.Version is { } seen && seen != version)
        {
            throw new LostRaceException("The mapping", version);
        }

        if (found is null)
        {
            await SourceTable.AddAsync(session, request.Program, request.Source, request.Mapping, time.Instant(), cancellation);
        }
        else if (!await SourceTable.DeclareAsync(session, found, request.Mapping, cancellation))
        {
            throw new LostRaceException("The mapping", version + 1);
        }

        return new KeptMapping(request.Mapping, version + 1);
    }
}
