using System.Text.Json;
using MediatR;
using PartnerHub.Benefits.Deals;
using PartnerHub.Benefits.Submit;
using PartnerHub.Contracts;
using PartnerHub.Eligibility;
using PartnerHub.Journal;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Benefits.Claims;

/// <summary>
/// Takes the steps of claims: each is an entry of the journal, a row of the claim's timeline and all its effects, within one
/// unit of work that holds the program's revision.
/// </summary>
internal sealed class ClaimLife(IMediator mediator, CallerContext caller, IProgramDays days, TimeProvider time)
{
    private const string Source = "claim";

    /// <summary>A claim handed in for the first time.</summary>
    public async Task<MemberClaim> BeginAsync(Session session, RuledClaim ruled, long number, CancellationToken cancellation)
    {
        var member = ruled.Known.Member;
        var state = ruled.Reach(ClaimMove.Find(ruled.Form.Process, null, ClaimStep.Submit)!);
        var at = time.Instant();
        var entry = await RecordAsync(ruled, cancellation);
        var claim = new MemberClaim
        {
            Program = member.Program,
            Member = member.Id,
            Number = number,
            Benefit = ruled.Asked.Benefit,
            Process = ruled.Form.Process,
            Stage = ruled.Asked.Stage,
            State = state,
            Asked = ruled.Asked,
            Ruling = ruled.Ruling,
            Entry = entry,
            Amount = null,
            Currency = null,
            ValidUntil = null,
            CustomerIsNew = null,
            Against = ruled.Rival?.Entry,
            SubmittedOn = ruled.On,
            SubmittedAt = at,
            SubmittedBy = caller.Caller.Actor,
            ChangedAt = at,
            Version = 1,
        };
        claim = Granted(claim, ruled.Ruling);
        await ClaimTable.AddAsync(session, claim, cancellation);
        await ClaimTable.AddStepAsync(session, claim, Step(claim, ClaimStep.Submit, ruled, entry), cancellation);
        await FollowAsync(session, null, claim, ruled.Ruling, cancellation);
        return claim;
    }

    /// <summary>A step on which the program ruled.</summary>
    public async Task<MemberClaim> RuleAsync(Session session, MemberClaim before, ClaimMove move, RuledClaim ruled, string? reason, CancellationToken cancellation)
    {
        var state = ruled.Reach(move);
        var entry = await RecordAsync(ruled, cancellation);
        var isLater = move.Step == ClaimStep.Advance;
        var holds = !isLater || (state != ClaimState.StageInReview && ruled.Ruling.Ruling is ClaimOutcome.Granted or ClaimOutcome.Partly);
        var after = before with { State = state, Against = isLater ? before.Against : ruled.Rival?.Entry, CustomerIsNew = ruled.Question.Customer?.IsNew };
        if (holds)
        {
            after = Granted(after with { Stage = ruled.Asked.Stage, Asked = ruled.Asked, Ruling = ruled.Ruling }, ruled.Ruling);
        }

        after = Next(after);
        await ClaimTable.SaveAsync(session, after, cancellation);
        await ClaimTable.AddStepAsync(session, after, Step(after, move.Step, ruled, entry) with { Reason = reason }, cancellation);
        await FollowAsync(session, before, after, holds ? ruled.Ruling : null, cancellation);
        return after;
    }

    /// <summary>A step that a person takes, or the day that came.</summary>
    /// <param name="session">Where it is kept.</param>
    /// <param name="before">The claim before it.</param>
    /// <param name="step">The step, which its state allows.</param>
    /// <param name="reason">Why.</param>
    /// <param name="granted">What is granted by it; null for nothing.</param>
    /// <param name="asked">What was asked for it; null for what the claim holds.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<MemberClaim> TakeAsync(
        Session session, MemberClaim before, ClaimStep step, string? reason, ClaimRuling? granted, Claim? asked, CancellationToken cancellation)
    {
        var on = days.Today(before.Program);
        var stage = asked?.Stage ?? before.Stage;
        var after = before with { State = ClaimMove.Find(before.Process, before.State, step)!.Reach(ClaimOutcome.Granted, stage) };
        if (granted is not null)
        {
            after = Granted(after with { Stage = stage, Asked = asked ?? before.Asked, Ruling = granted, Against = null }, granted);
        }

        after = Next(after);
        var entry = await RecordAsync(before, after, step, on, reason, granted, cancellation);
        await ClaimTable.SaveAsync(session, after, cancellation);
        await ClaimTable.AddStepAsync(
            session,
            after,
            new()
            {
                Number = after.Version,
                Step = step,
                State = after.State,
                Stage = stage,
                On = on,
                At = after.ChangedAt,
                Actor = caller.Caller.Actor,
                Ruling = granted,
                Reason = reason,
                Entry = entry,
            },
            cancellation);
        await FollowAsync(session, before, after, granted, cancellation);
        return after;
    }

    private MemberClaim Next(MemberClaim claim) => claim with { Version = claim.Version + 1, ChangedAt = time.Instant() };

    private static MemberClaim Granted(MemberClaim claim, ClaimRuling ruling) => claim.State is not (ClaimState.Granted or ClaimState.Won) ? claim : claim with
    {
        Amount = ruling.Amount,
        Currency = ruling.Currency,
        ValidUntil = ruling.ValidUntil ?? claim.ValidUntil,
    };

    private TakenStep Step(MemberClaim claim, ClaimStep step, RuledClaim ruled, long entry) => new()
    {
        Number = claim.Version,
        Step = step,
        State = claim.State,
        Stage = ruled.Asked.Stage,
        On = ruled.On,
        At = claim.ChangedAt,
        Actor = caller.Caller.Actor,
        Asked = ruled.Asked,
        Ruling = ruled.Ruling,
        Entry = entry,
    };

    /// <summary>What a step brings about: the customer held or let go, and the facts on record.</summary>
    private async Task FollowAsync(Session session, MemberClaim? before, MemberClaim after, ClaimRuling? ruling, CancellationToken cancellation)
    {
        if (after.Process == ClaimProcess.Deal)
        {
            await HoldAsync(session, before, after, cancellation);
        }

        if (after.State is ClaimState.Granted or ClaimState.Won && ruling is { Ruling: ClaimOutcome.Granted or ClaimOutcome.Partly, Records: { Count: > 0 } records })
        {
            FactEntry[] facts = [.. records.Select(fact => new FactEntry { Member = after.Member, Fact = fact })];
            await mediator.Send(new RecordFacts(after.Program, facts, Source), cancellation);
        }
    }

    private async Task HoldAsync(Session session, MemberClaim? before, MemberClaim after, CancellationToken cancellation)
    {
        var (held, holds) = (before is not null && Holds(before), Holds(after));
        if (held && !holds)
        {
            await Deals.Holds.RemoveAsync(session, before!, cancellation);
        }
        else if (holds && !held)
        {
            await Deals.Holds.AddAsync(session, after, days.Today(after.Program), cancellation);
        }
    }

    // Whoever comes second holds nothing until a person has decided.
    private static bool Holds(MemberClaim claim) => claim is { State: ClaimState.InReview, Against: null } or { State: ClaimState.Granted or ClaimState.StageInReview };

    private Task<long> RecordAsync(RuledClaim ruled, CancellationToken cancellation) => mediator.Send(
        new RecordRuling
        {
            Program = ruled.Known.Member.Program,
            Member = ruled.Known.Member.Id,
            Kind = RulingKinds.Claim,
            On = ruled.On,
            Revision = ruled.Known.Revision,
            Question = ruled.Override is { } given ? OverriddenQuestion.Write(ruled.Question, given) : Questions.Claim(ruled.Question),
            DossierHash = DossierHash.Of(ruled.InEffect),
            Ruling = ClaimJson.Write(ruled.Ruling),
        },
        cancellation);

    private async Task<long> RecordAsync(
        MemberClaim before, MemberClaim after, ClaimStep step, DateOnly on, string? reason, ClaimRuling? granted, CancellationToken cancellation) => await mediator.Send(
        new RecordRuling
        {
            Program = before.Program,
            Member = before.Member,
            Kind = step is ClaimStep.Approve or ClaimStep.Refuse ? RulingKinds.Approval : RulingKinds.Decision,
            On = on,
            Revision = (await mediator.Send(new FindMemberRevision(before.Member), cancellation))!.Revision,
            Question = JsonSerializer.Serialize(new { claim = before.Number, step = EnumText<ClaimStep>.Of(step) }),
            Ruling = JsonSerializer.Serialize(new { state = EnumText<ClaimState>.Of(after.State), amount = granted?.Amount, currency = granted?.Currency, reason }),
            About = before.Entry,
        },
        cancellation);
}
