using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Programs.Catalog;

internal sealed class CatalogHandler(ServedPrograms programs, CallerContext callers) :
    IRequestHandler<ListPrograms, IReadOnlyList<HostedProgram>>,
    IRequestHandler<FindProgram, HostedProgram?>
{
    public async Task<IReadOnlyList<HostedProgram>> Handle(ListPrograms asked, CancellationToken cancellation) =>
        [.. (await programs.List(cancellation)).Select(entry => entry.ToHosted()).Where(program => asked.Needing == Rights.Visit || callers.Caller.May(asked.Needing, SubjectPlace.OfProgram(program.Id)))];

    public async Task<HostedProgram?> Handle(FindProgram asked, CancellationToken cancellation) =>
        (await programs.Find(asked.Program, asked.On, cancellation))?.ToHosted();
}
