using MediatR;
using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Deals;
using PartnerHub.Benefits.Funds;
using PartnerHub.Contracts;
using PartnerHub.Eligibility;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.Submit;

/// <summary>Puts a claim to its program with all that the host knows of it.</summary>
internal sealed class ClaimRuler(IMediator mediator, IProgramDays days, AvailableFunds funds)
{
    /// <summary>Rules on what is typed, on the program's today; null where there is no such member or no rulebook that serves.</summary>
    /// <param name="session">What is read.</param>
    /// <param name="member">Who claims.</param>
    /// <param name="typed">What is typed.</param>
    /// <param name="before">The claim that it goes on with; null for a new one.</param>
    /// <param name="number">The number that the claim has, or gets.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<RuledClaim?> RuleAsync(Session session, string member, Claim typed, MemberClaim? before, long? number, CancellationToken cancellation)
    {
        if (await mediator.Send(new GetDossier(member), cancellation) is not { } known
            || (await mediator.Send(new FindProgram(known.Member.Program), cancellation))?.Description?.Benefits.FirstOrDefault(benefit => benefit.Id == typed.Benefit) is not { Claim: { } form })
        {
            return null;
        }

        var program = known.Member.Program;
        var on = days.Today(program);
        var given = (await mediator.Send(new ViewMember(member, on), cancellation))?.Override;
        var advances = before?.State == ClaimState.Granted;
        var asked = advances ? Later(typed, before!) : typed with { Stage = form.Stages.Count > 0 ? form.Stages[0] : null };
        var isDeal = form.Process == ClaimProcess.Deal;
        var same = isDeal ? Others(await Holds.FindAsync(session, program, asked, on, cancellation), before) : [];
        var near = isDeal && !advances ? Others(await Holds.FindNearAsync(session, program, asked, on, cancellation), before) : [];
        var question = asked with
        {
            Id = number?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            SubmittedOn = on,
            Earlier = before is null ? [] : Earlier(await ClaimTable.StepsAsync(session, before, cancellation)),
            Competing = [.. same.Where(holder => holder.Member != member && holder.State != ClaimState.InReview).Select(holder => holder.AsCompeting())],
            Customer = asked.Customer is { } customer ? customer with { IsNew = customer == before?.Asked.Customer ? before.CustomerIsNew : null } : null,
        };
        var dossier = given?.Over(known.Dossier) ?? known.Dossier;
        var ruling = await mediator.Send(new RuleOnClaim(program, dossier, question, on), cancellation);
        return new()
        {
            Known = known,
            Form = form,
            Override = given,
            InEffect = dossier,
            On = on,
            Asked = asked,
            Question = question,
            Ruling = ruling,
            MostToPromise = form.Process != ClaimProcess.Fund || ruling is not { Amount: not null, Currency: { } currency } ? null
                : advances ? before!.Amount
                : await funds.FindAsync(session, program, dossier, (asked.Benefit, currency), on, (member, number ?? 0), cancellation),
            Against = advances ? [] : [.. same, .. near.Where(holder => holder.Member != member)],
        };
    }

    // Whom a deal is with, and for what, stays as it was registered.
    private static Claim Later(Claim typed, MemberClaim before) => typed with
    {
        Period = before.Asked.Period,
        Product = before.Asked.Product,
        Customer = before.Asked.Customer,
        Regions = before.Asked.Regions,
        Currency = typed.Amount is null ? typed.Currency : typed.Currency ?? before.Asked.Currency,
    };

    private static IReadOnlyList<Holder> Others(IReadOnlyList<Holder> found, MemberClaim? own) => [.. found.Where(holder => holder.Entry != own?.Entry)];

    private static IReadOnlyList<EarlierStage> Earlier(IReadOnlyList<TakenStep> steps) =>
    [
        .. steps.Where(step => step is { Stage: not null, Ruling.Ruling: ClaimOutcome.Granted or ClaimOutcome.Partly, State: not ClaimState.InReview })
            .GroupBy(step => step.Stage!, StringComparer.Ordinal).Select(stage => stage.Last())
            .Select(step => new EarlierStage { Stage = step.Stage!, On = step.On, Ruling = step.Ruling!.Ruling, Amount = step.Ruling.Amount, ValidUntil = step.Ruling.ValidUntil }),
    ];
}

/// <summary>A claim as it was put to its program, and what came back.</summary>
internal sealed record RuledClaim
{
    public required MemberDossier Known { get; init; }

    public required ClaimForm Form { get; init; }

    /// <summary>The override that hid the level held; null for none.</summary>
    public required LevelOverride? Override { get; init; }

    /// <summary>The dossier that the program ruled by.</summary>
    public required Dossier InEffect { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>What is asked for, as it is kept.</summary>
    public required Claim Asked { get; init; }

    /// <summary>The same with what the host found.</summary>
    public required Claim Question { get; init; }

    public required ClaimRuling Ruling { get; init; }

    /// <summary>Other claims on the same customer, and other members' on one of nearly the same name, oldest first.</summary>
    public required IReadOnlyList<Holder> Against { get; init; }

    /// <summary>Of a fund, what is not promised to other claims, or what was approved for this one; null where nobody counts it.</summary>
    public required decimal? MostToPromise { get; init; }

    /// <summary>True where the program grants more than there is: a person has to see what is given up for it.</summary>
    public bool IsBeyondFunds => IsMet && Ruling.Amount > MostToPromise;

    public bool IsMet => Ruling.Ruling is ClaimOutcome.Granted or ClaimOutcome.Partly or ClaimOutcome.NeedsApproval;

    /// <summary>The other claim because of which a person has to decide; null where none stands in the way, or nothing is granted anyway.</summary>
    public Holder? Rival => IsMet ? Against.FirstOrDefault() : null;

    /// <summary>Where a step leads.</summary>
    public ClaimState Reach(ClaimMove move) => move.Reach(Rival is null && !IsBeyondFunds ? Ruling.Ruling : ClaimOutcome.NeedsApproval, Asked.Stage);
}
