using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Partners.Loads;

internal static class ServedProgram
{
    public static async Task<ProgramDescription> FindAsync(IMediator mediator, string program, CancellationToken cancellation) =>
        (await mediator.Send(new FindProgram(program), cancellation))?.Description ?? throw new InvalidOperationException($"The program '{program}' is not served.");
}
