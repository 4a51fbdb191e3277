using System.Text;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Journal.Replay;

/// <summary>Puts recorded questions to a program again, and writes the answer as it is recorded.</summary>
internal sealed class RulingReplayer(IMediator mediator)
{
    public async Task<string> AskAsync(string program, RecordedQuestion asked, Dossier dossier, DateOnly on, CancellationToken cancellation) => asked.Ask switch
    {
        "standing" => Text(ContractsJson.WriteStanding(await mediator.Send(new AssessEligibility(program, dossier, on), cancellation))),
        "level" => Text(ContractsJson.WriteLevel(await mediator.Send(new PlaceLevel(program, dossier, asked.Request, on), cancellation))),
        "claim" => Text(ContractsJson.WriteClaim(await mediator.Send(new RuleOnClaim(program, dossier, asked.Claim!, on), cancellation))),
        "case" => Text(ContractsJson.WriteCase(await mediator.Send(new RuleOnCase(program, dossier, asked.Case!, on), cancellation))),
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked.Ask, "Not a question that is asked again."),
    };

    private static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8);
}
