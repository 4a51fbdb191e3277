using MediatR;

namespace PartnerHub.Programs.Catalog;

internal sealed class CatalogHandler(ServedPrograms programs) :
    IRequestHandler<ListPrograms, IReadOnlyList<HostedProgram>>,
    IRequestHandler<FindProgram, HostedProgram?>
{
    public async Task<IReadOnlyList<HostedProgram>> Handle(ListPrograms asked, CancellationToken cancellation) =>
        [.. (await programs.List(cancellation)).Select(entry => entry.ToHosted())];

    public async Task<HostedProgram?> Handle(FindProgram asked, CancellationToken cancellation) =>
        (await programs.Find(asked.Program, asked.On, cancellation))?.ToHosted();
}
