using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Mappings;

/// <summary>The mapping kept for a source's files of a kind.</summary>
[RequiresRight(Rights.Read)]
internal sealed record FindMapping(string Program, string Source, string Kind) : IRequest<KeptMapping>, IAboutProgram;

/// <summary>Keeps a mapping, as JSON, for the next files of a kind of a source.</summary>
[RequiresRight(Rights.Operate)]
internal sealed record KeepMapping(string Program, string Source, string Kind, string Mapping) : ICommand<KeptMapping>, IAboutProgram
{
    /// <summary>The version that it takes the place of; null for any.</summary>
    public long? Version { get; init; }
}

/// <param name="Mapping">As JSON; an empty object where nothing is kept.</param>
/// <param name="Version">Goes up with every mapping kept for the source, of any kind; 0 for a source never heard of.</param>
internal sealed record KeptMapping(string Mapping, long Version);

/// <summary>Who sent files to a program, by name.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListSources(string Program, int Limit) : IRequest<IReadOnlyList<string>>, IAboutProgram, IListOf<IAboutProgram>;

internal sealed class FindMappingHandler(UnitOfWork unit) : IRequestHandler<FindMapping, KeptMapping>
{
    public async Task<KeptMapping> Handle(FindMapping request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var source = await SourceTable.FindAsync(session, request.Program, request.Source, request.Kind, cancellationToken);
        return new KeptMapping(source?.Mapping ?? "{}", source?.Version ?? 0);
    }
}

internal sealed class ListSourcesHandler(UnitOfWork unit) : IRequestHandler<ListSources, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(ListSources request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await SourceTable.ListAsync(session, request.Program, request.Limit, cancellationToken);
    }
}

internal sealed class KeepMappingHandler(UnitOfWork unit, TimeProvider time) : IRequestHandler<KeepMapping, KeptMapping>
{
    public Task<KeptMapping> Handle(KeepMapping request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => KeepAsync(session, request, cancellationToken), cancellationToken);

    private async Task<KeptMapping> KeepAsync(Session session, KeepMapping request, CancellationToken cancellation)
    {
        var found = await SourceTable.FindAsync(session, request.Program, request.Source, request.Kind, cancellation);
        var version = found?.Version ?? 0;
        if (request.Version is { } seen && seen != version)
        {
            throw new LostRaceException(version);
        }

        if (found is null)
        {
            await SourceTable.AddAsync(session, request.Program, request.Source, request.Kind, request.Mapping, time.Instant(), cancellation);
        }
        else if (!await SourceTable.DeclareAsync(session, found, request.Kind, request.Mapping, cancellation))
        {
            throw new LostRaceException(version + 1);
        }

        return new KeptMapping(request.Mapping, version + 1);
    }
}
