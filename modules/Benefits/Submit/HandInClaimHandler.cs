using MediatR;
using PartnerHub.Benefits.Claims;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Benefits.Submit;

internal sealed class HandInClaimHandler(UnitOfWork unit, IMediator mediator, CallerContext caller, ClaimRuler ruler, ClaimLife life) :
    IRequestHandler<HandInClaim, HandedIn>,
    IRequestHandler<PreviewClaim, ClaimPreview?>
{
    private static readonly HandedIn NotNow = new() { Outcome = HandInOutcome.NotNow };

    public Task<HandedIn> Handle(HandInClaim request, CancellationToken cancellationToken) =>
        caller.WithAllRightsAsync(() => unit.RunAsync(session => HandInAsync(session, request, cancellationToken), cancellationToken));

    public Task<ClaimPreview?> Handle(PreviewClaim request, CancellationToken cancellationToken) =>
        caller.WithAllRightsAsync(() => PreviewAsync(request, cancellationToken));

    private async Task<HandedIn> HandInAsync(Session session, HandInClaim request, CancellationToken cancellation)
    {
        var program = (await mediator.Send(new FindMember(request.Member), cancellation))!.Program;
        await mediator.Send(new HoldRevision(program), cancellation);
        var before = request.Number is { } known ? await ClaimTable.FindAsync(session, program, request.Member, known, cancellation) : null;
        if (request.Number is not null && before is null)
        {
            return NotNow;
        }

        CheckBenefit(request.Claim, before);
        if (before is not null && request.Version is { } version && version != before.Version)
        {
            throw new LostRaceException(before.Version);
        }

        var number = before?.Number ?? await ClaimTable.NextNumberAsync(session, program, request.Member, cancellation);
        if (await ruler.RuleAsync(session, request.Member, request.Claim, before, number, cancellation) is not { } ruled || MoveOf(before, ruled) is not { } move)
        {
            return NotNow;
        }

        var preview = Preview(request.Claim, ruled, move);
        if (request.Seen is { } seen && seen != preview.Seen)
        {
            return new() { Outcome = HandInOutcome.RulingChanged, Ruled = preview };
        }

        var claim = before is null
            ? await life.BeginAsync(session, ruled, number, cancellation)
            : await life.RuleAsync(session, before, move, ruled, null, cancellation);
        return new() { Outcome = HandInOutcome.Taken, Claim = claim, Ruled = preview };
    }

    private async Task<ClaimPreview?> PreviewAsync(PreviewClaim request, CancellationToken cancellation)
    {
        var program = (await mediator.Send(new FindMember(request.Member), cancellation))!.Program;
        await using var session = await unit.ReadAsync(cancellation);
        var before = request.Number is { } known ? await ClaimTable.FindAsync(session, program, request.Member, known, cancellation) : null;
        CheckBenefit(request.Claim, before);
        var number = before?.Number ?? await ClaimTable.NextNumberAsync(session, program, request.Member, cancellation);
        return (request.Number is null || before is not null)
            && await ruler.RuleAsync(session, request.Member, request.Claim, before, number, cancellation) is { } ruled && MoveOf(before, ruled) is { } move
                ? Preview(request.Claim, ruled, move)
                : null;
    }

    private static void CheckBenefit(Claim typed, MemberClaim? before)
    {
        if (before is not null && typed.Benefit != before.Benefit)
        {
            throw new InvalidRequestException([new InputError { Path = "$.claim.benefit", Expected = LocalizedText.Of(before.Benefit, before.Benefit), Found = LocalizedText.Of(typed.Benefit, typed.Benefit) }]);
        }
    }

    private static ClaimPreview Preview(Claim typed, RuledClaim ruled, ClaimMove move) =>
        new() { Ruling = ruled.Ruling, State = ruled.Reach(move), Seen = SeenRuling.Of(typed, ruled.Ruling) };

    // A later stage is one that the form has behind the one reached; nothing is skipped backwards.
    private static ClaimMove? MoveOf(MemberClaim? before, RuledClaim ruled) => before switch
    {
        null => ClaimMove.Find(ruled.Form.Process, null, ClaimStep.Submit),
        { State: ClaimState.Granted } => NextStages.Of(ruled.Form, before).Contains(ruled.Asked.Stage) ? ClaimMove.Find(before.Process, before.State, ClaimStep.Advance) : null,
        _ => ClaimMove.Find(before.Process, before.State, ClaimStep.Complete),
    };
}
