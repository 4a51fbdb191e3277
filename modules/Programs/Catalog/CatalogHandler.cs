using MediatR;

namespace PartnerHub.Programs.Catalog;

internal sealed class CatalogHandler(ProgramCatalog catalog) :
    IRequestHandler<ListPrograms, IReadOnlyList<HostedProgram>>,
    IRequestHandler<FindProgram, HostedProgram?>
{
    public async Task<IReadOnlyList<HostedProgram>> Handle(ListPrograms asked, CancellationToken cancellation) =>
        [.. (await catalog.List()).Select(entry => entry.ToHosted())];

    public async Task<HostedProgram?> Handle(FindProgram asked, CancellationToken cancellation) =>
        (await catalog.Find(asked.Program, asked.On))?.ToHosted();
}
