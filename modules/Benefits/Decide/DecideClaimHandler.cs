using System.Globalization;
using MediatR;
using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Deals;
using PartnerHub.Benefits.Funds;
using PartnerHub.Benefits.Submit;
using PartnerHub.Contracts;
using PartnerHub.Eligibility;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.Decide;

internal sealed class DecideClaimHandler(UnitOfWork unit, IMediator mediator, CallerContext caller, IProgramDays days, ClaimRuler ruler, ClaimLife life, AvailableFunds funds) :
    IRequestHandler<DecideClaim, ClaimDecided>,
    IRequestHandler<TellCustomer, ClaimDecided>
{
    private static readonly LocalizedText NotMore = LocalizedText.Of("pas plus que ce qui est demandé", "no more than what is asked for");
    private static readonly LocalizedText AsRuled = LocalizedText.Of("le montant que nomme la réponse du programme", "the amount that the program's ruling names");

    public Task<ClaimDecided> Handle(DecideClaim request, CancellationToken cancellationToken) =>
        caller.WithAllRightsAsync(() => unit.RunAsync(session => DecideAsync(session, request, cancellationToken), cancellationToken));

    public Task<ClaimDecided> Handle(TellCustomer request, CancellationToken cancellationToken) =>
        caller.WithAllRightsAsync(() => unit.RunAsync(session => TellAsync(session, request, cancellationToken), cancellationToken));

    private async Task<ClaimDecided> DecideAsync(Session session, DecideClaim request, CancellationToken cancellation)
    {
        if (await FindAsync(session, request.Member, request.Number, cancellation) is not { Waits: true } claim)
        {
            return new(null, DecisionOutcome.NotOpen);
        }

        if (request.Version is { } version && version != claim.Version)
        {
            throw new LostRaceException(claim.Version);
        }

        var steps = await ClaimTable.StepsAsync(session, claim, cancellation);
        return IsOwn(steps) ? new(null, DecisionOutcome.OwnClaim)
            : request.Approve ? await ApproveAsync(session, request, claim, steps.Last(step => step.Asked is not null), cancellation)
            : new(await life.TakeAsync(session, claim, ClaimStep.Refuse, request.Reason.Trim(), null, null, cancellation), DecisionOutcome.Done);
    }

    private async Task<ClaimDecided> ApproveAsync(Session session, DecideClaim request, MemberClaim claim, TakenStep asked, CancellationToken cancellation)
    {
        if (await IsWithheldAsync(claim, cancellation))
        {
            return new(null, DecisionOutcome.Withheld);
        }

        var holders = claim.Process != ClaimProcess.Deal ? [] : (await Holds.FindAsync(session, claim.Program, claim.Asked, days.Today(claim.Program), cancellation))
            .Where(holder => holder.Entry != claim.Entry).ToArray();
        if (holders.Length > 0 && !request.TakesOver)
        {
            return new(null, DecisionOutcome.Taken);
        }

        var granted = Granted(claim, asked, request.Amount);
        if (claim.Process == ClaimProcess.Fund && granted is { Amount: { } amount, Currency: { } currency } && amount > await MostAsync(session, claim, currency, cancellation))
        {
            return new(null, DecisionOutcome.NotEnough);
        }

        foreach (var holder in holders)
        {
            var other = (await ClaimTable.FindAsync(session, claim.Program, holder.Entry, cancellation))!;
            await life.TakeAsync(session, other, ClaimStep.Overtake, request.Reason.Trim(), null, null, cancellation);
        }

        return new(await life.TakeAsync(session, claim, ClaimStep.Approve, request.Reason.Trim(), granted, asked.Asked, cancellation), DecisionOutcome.Done);
    }

    private async Task<ClaimDecided> TellAsync(Session session, TellCustomer request, CancellationToken cancellation)
    {
        if (await FindAsync(session, request.Member, request.Number, cancellation) is not { Asked.Customer: not null } claim
            || ClaimMove.Find(claim.Process, claim.State, ClaimStep.TellCustomer) is not { } move)
        {
            return new(null, DecisionOutcome.NotOpen);
        }

        if (IsOwn(await ClaimTable.StepsAsync(session, claim, cancellation)))
        {
            return new(null, DecisionOutcome.OwnClaim);
        }

        var told = claim with { CustomerIsNew = request.IsNew };
        return await ruler.RuleAsync(session, request.Member, claim.Asked, told, claim.Number, cancellation) is { } ruled
            ? new(await life.RuleAsync(session, told, move, ruled, request.Reason.Trim(), cancellation), DecisionOutcome.Done)
            : new(null, DecisionOutcome.NotOpen);
    }

    private async Task<MemberClaim?> FindAsync(Session session, string member, long number, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMemberRevision(member), cancellation) is not { } known)
        {
            return null;
        }

        await mediator.Send(new HoldRevision(known.Program), cancellation);
        return await ClaimTable.FindAsync(session, known.Program, member, number, cancellation);
    }

    private bool IsOwn(IReadOnlyList<TakenStep> steps) => steps.Any(step => step.Step is ClaimStep.Submit or ClaimStep.Complete or ClaimStep.Advance && caller.Caller.Is(step.Actor));

    private async Task<decimal?> MostAsync(Session session, MemberClaim claim, string currency, CancellationToken cancellation)
    {
        if (claim.State == ClaimState.StageInReview)
        {
            return claim.Amount;
        }

        var seen = (await mediator.Send(new ViewMember(claim.Member), cancellation))!;
        return await funds.FindAsync(session, claim.Program, seen.InEffect, (claim.Benefit, currency), seen.On, (claim.Member, claim.Number), cancellation);
    }

    // What was suspended while the claim waited is not used all the same.
    private async Task<bool> IsWithheldAsync(MemberClaim claim, CancellationToken cancellation)
    {
        var seen = (await mediator.Send(new ViewMember(claim.Member), cancellation))!;
        var benefits = await mediator.Send(new GrantBenefits(claim.Program, seen.InEffect, seen.On), cancellation);
        return benefits.FirstOrDefault(benefit => benefit.Id == claim.Benefit) is null or { State: BenefitState.Suspended or BenefitState.NotGranted or BenefitState.Unspecified };
    }

    private static ClaimRuling Granted(MemberClaim claim, TakenStep asked, decimal? approved)
    {
        var ruling = asked.Ruling!;
        var wanted = asked.Asked!.Amount;
        var usual = ruling.Amount ?? (claim.Process == ClaimProcess.Fund ? wanted : null);
        var amount = approved ?? usual;
        if (approved > wanted || (approved is not null && wanted is null))
        {
            throw Refused(NotMore, approved!.Value);
        }

        if (ruling.Records.Count > 0 && amount != ruling.Amount)
        {
            throw Refused(AsRuled, approved!.Value);
        }

        return ruling with
        {
            Ruling = amount < wanted && claim.Process == ClaimProcess.Fund ? ClaimOutcome.Partly : ClaimOutcome.Granted,
            Amount = amount,
            Currency = amount is null ? null : ruling.Currency ?? asked.Asked.Currency,
        };
    }

    private static InvalidRequestException Refused(LocalizedText expected, decimal found)
    {
        var text = found.ToString(CultureInfo.InvariantCulture);
        return new([new InputError { Path = "$.amount", Expected = expected, Found = LocalizedText.Of(text, text) }]);
    }
}
