using MediatR;
using PartnerHub.Programs.Catalog;

namespace PartnerHub.Programs.Retry;

internal sealed class RetryHandler(ProgramCatalog catalog, ServedPrograms programs) : IRequestHandler<RetryProgram, HostedProgram?>
{
    public async Task<HostedProgram?> Handle(RetryProgram asked, CancellationToken cancellation)
    {
        await programs.TakeBack(asked.Program, cancellation);
        await catalog.Retry(asked.Program, cancellation);
        return (await programs.Find(asked.Program, null, cancellation))?.ToHosted();
    }
}
