using MediatR;
using PartnerHub.Programs.Catalog;

namespace PartnerHub.Programs.Retry;

internal sealed class RetryHandler(ProgramCatalog catalog) : IRequestHandler<RetryProgram, HostedProgram?>
{
    public async Task<HostedProgram?> Handle(RetryProgram asked, CancellationToken cancellation) =>
        (await catalog.Retry(asked.Program, cancellation))?.ToHosted();
}
