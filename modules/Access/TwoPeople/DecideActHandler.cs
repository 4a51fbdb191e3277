using System.Text.Json;
using MediatR;
using PartnerHub.Access.Audit;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.TwoPeople;

/// <summary>Lets the second person decide. A command and what became of it are one transaction; other requests guard themselves against being done twice.</summary>
internal sealed class DecideActHandler(
    UnitOfWork unit, CallerContext callers, IEnumerable<TwoPersonRequest> requests, IServiceProvider services, IMediator mediator, EventLog log, TimeProvider time) :
    IRequestHandler<DecideAct, WaitingAct?>,
    IRequestHandler<WithdrawAct, WaitingAct?>
{
    private static readonly LocalizedText SomebodyElse = LocalizedText.Of("quelqu’un d’autre que la personne qui a demandé", "somebody else than who asked");

    public async Task<WaitingAct?> Handle(DecideAct request, CancellationToken cancellationToken)
    {
        if (await unit.RunAsync(session => ActRow.FindAsync(session, request.Program, request.Id, cancellationToken), cancellationToken) is not { State: ActState.Waiting } row)
        {
            return null;
        }

        if (row.AskedBy == callers.Caller.Actor)
        {
            throw new InvalidRequestException([new InputError { Path = "$.actor", Expected = SomebodyElse, Found = LocalizedText.Of("vous-même", "yourself") }]);
        }

        var wanted = requests.FirstOrDefault(known => known.Name == row.Name);
        return request.Agrees && wanted?.IsCommand != true
            ? await SettleAsync(row, await SendAsync(row, wanted, cancellationToken), request.Reason, cancellationToken)
            : await unit.RunAsync(_ => DecideAsync(row, request, wanted, cancellationToken), cancellationToken);
    }

    public async Task<WaitingAct?> Handle(WithdrawAct request, CancellationToken cancellationToken) =>
        await unit.RunAsync(session => ActRow.FindAsync(session, request.Program, request.Id, cancellationToken), cancellationToken) is { } row && row.AskedBy == callers.Caller.Actor
            ? await SettleAsync(row, ActState.Withdrawn, null, cancellationToken)
            : null;

    // Settled first: of two who agree at once the second finds nothing that waits.
    private async Task<WaitingAct?> DecideAsync(ActRow row, DecideAct request, TwoPersonRequest? wanted, CancellationToken cancellation)
    {
        if (!request.Agrees)
        {
            return await SettleAsync(row, ActState.Refused, request.Reason, cancellation);
        }

        var isMeant = await IsStillMeantAsync(row, wanted, cancellation);
        if (await SettleAsync(row, isMeant ? ActState.Agreed : ActState.Lapsed, request.Reason, cancellation) is not { } settled)
        {
            return null;
        }

        return !isMeant || await callers.AgreedAsync(row.AskedBy, () => wanted!.SendAsync(mediator, row.Request, cancellation)) ? settled : throw new LostRaceException(0);
    }

    private async Task<string> SendAsync(ActRow row, TwoPersonRequest? wanted, CancellationToken cancellation) =>
        await IsStillMeantAsync(row, wanted, cancellation) && await callers.AgreedAsync(row.AskedBy, () => wanted!.SendAsync(mediator, row.Request, cancellation))
            ? ActState.Agreed
            : ActState.Lapsed;

    private async Task<bool> IsStillMeantAsync(ActRow row, TwoPersonRequest? wanted, CancellationToken cancellation)
    {
        try
        {
            return wanted is not null
                && await callers.WithAllRightsAsync(() => wanted.FindAsync(services, row.Request, cancellation)) is { } now
                && (now.Kind, now.State) == (row.Kind, row.BasedOn);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private Task<WaitingAct?> SettleAsync(ActRow row, string state, string? reason, CancellationToken cancellation) => unit.RunAsync(
        async session =>
        {
            if (!await row.SettleAsync(session, state, callers.Caller.Actor, time.Instant(), reason, cancellation))
            {
                return null;
            }

            await log.AddAsync(EventKind.SecondPerson, null, new { row.Program, row.Id, row.Kind, row.Member, row.AskedBy, state }, cancellation);
            return (await ActRow.FindAsync(session, row.Program, row.Id, cancellation))!.ToAct();
        },
        cancellation);
}

internal sealed class ActReasonCheck : IRequestCheck<DecideAct>
{
    public ValueTask<IReadOnlyList<InputError>> Check(DecideAct request, CancellationToken cancellation) => new(ReasonRule.Check(request.Reason));
}
