using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Programs;

namespace PartnerHub.Rulebooks.ProgramList;

/// <summary>How many programs do not serve.</summary>
internal sealed class SetAsideCounter(IMediator mediator) : IHomeCounter
{
    public int Order => 40;

    public LocalizedText Name => Words.NotServing;

    public string Address => "/#programs";

    public async Task<long> CountAsync(CancellationToken cancellation) =>
        (await mediator.Send(new ListPrograms { Needing = Rights.Read }, cancellation)).Count(program => program.State != ProgramState.Serving);
}
