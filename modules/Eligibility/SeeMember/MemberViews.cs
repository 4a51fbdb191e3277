using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.ListDuties;
using PartnerHub.Eligibility.Override;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.SeeMember;

/// <summary>What one page or answer sees of members: each thing is read, or asked of the program, once.</summary>
internal sealed class MemberViews(UnitOfWork unit, IMediator mediator, IProgramDays calendar)
{
    private readonly AskedOnce<string, LevelOverride?> _overrides = new();
    private readonly AskedOnce<(string Member, DateOnly On), Standing> _standings = new();
    private readonly AskedOnce<(string Member, DateOnly On), LevelRuling> _rulings = new();
    private readonly AskedOnce<(string Member, DateOnly On), IReadOnlyList<Obligation>> _duties = new();

    public async Task<MemberOnDay?> FindAsync(string id, DateOnly? on, CancellationToken cancellation)
    {
        if (await mediator.Send(new ViewDossier(id), cancellation) is not { } known)
        {
            return null;
        }

        var last = await _overrides.AskAsync(id, () => FindOverrideAsync(known.Member, cancellation));
        var day = on ?? Today(known.Member);
        return new MemberOnDay
        {
            Member = known.Member,
            On = day,
            Dossier = known.Dossier,
            InEffect = last?.HoldsOn(day) == true ? last.Over(known.Dossier) : known.Dossier,
            LastOverride = last,
        };
    }

    public async Task<Standing?> StandingAsync(string id, DateOnly? on, CancellationToken cancellation) =>
        await mediator.Send(new ViewDossier(id), cancellation) is { } known
            ? await StandingAsync(known, on ?? Today(known.Member), cancellation)
            : null;

    public async Task<LevelRuling?> RulingAsync(string id, DateOnly? on, CancellationToken cancellation) =>
        await mediator.Send(new ViewDossier(id), cancellation) is { } known
            ? await RulingAsync(known, on ?? Today(known.Member), cancellation)
            : null;

    public async Task<IReadOnlyList<Obligation>?> DutiesAsync(string id, DateOnly on, CancellationToken cancellation) =>
        await mediator.Send(new ViewDossier(id), cancellation) is { } known
            ? await _duties.AskAsync((id, on), () => new DutyCalendar(
                (from, to) => mediator.Send(new ListObligations(known.Member.Program, known.Dossier, from, to), cancellation)).AroundAsync(on))
            : null;

    /// <summary>What is stored of the member, beside what the program says of it now; null on another day than today, or when it was never judged.</summary>
    public async Task<StoredStanding?> StoredAsync(string id, DateOnly on, CancellationToken cancellation)
    {
        if (await mediator.Send(new ViewDossier(id), cancellation) is not { } known
            || on != Today(known.Member)
            || await FindStoredAsync(known.Member, cancellation) is not { } stored)
        {
            return null;
        }

        var judgement = new Judgement(await StandingAsync(known, on, cancellation), await RulingAsync(known, on, cancellation), null);
        var now = StandingRow.Of(known.Member.Program, id, known.Revision, judgement, stored.JudgedAt);
        return new StoredStanding(stored.JudgedOn, stored.Entry, stored.Rulebook == now.Rulebook && stored.StandsAs(now) && stored.IsRuledAs(now));
    }

    private DateOnly Today(Member member) => calendar.Today(member.Program);

    private Task<Standing> StandingAsync(MemberDossier known, DateOnly on, CancellationToken cancellation) => _standings.AskAsync(
        (known.Member.Id, on), () => mediator.Send(new AssessEligibility(known.Member.Program, known.Dossier, on), cancellation));

    private Task<LevelRuling> RulingAsync(MemberDossier known, DateOnly on, CancellationToken cancellation) => _rulings.AskAsync(
        (known.Member.Id, on), () => mediator.Send(new PlaceLevel(known.Member.Program, known.Dossier, null, on), cancellation));

    private async Task<LevelOverride?> FindOverrideAsync(Member member, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await OverrideTable.FindAsync(session, member.Program, member.Id, cancellation);
    }

    private async Task<StandingRow?> FindStoredAsync(Member member, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await StandingTable.FindAsync(session, member.Program, member.Id, cancellation);
    }
}
