using MediatR;
using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Deals;
using PartnerHub.Benefits.Submit;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Benefits.Browse;

internal sealed class BrowseClaimsHandler(UnitOfWork unit, IMediator mediator, CallerContext callers, IProgramDays days, ClaimForms forms) :
    IRequestHandler<ListClaims, IReadOnlyList<MemberClaim>>,
    IRequestHandler<ListClaimsOf, IReadOnlyList<MemberClaim>>,
    IRequestHandler<FindClaim, ClaimInFull?>,
    IRequestHandler<ListOldestClaims, IReadOnlyList<MemberClaim>>,
    IRequestHandler<ListRivals, IReadOnlyList<MemberClaim>>,
    IRequestHandler<CountWaitingClaims, long>
{
    // An incomplete claim waits for the vendor where only the vendor can say what is missing.
    private const string Waits = "(state IN (@InReview, @StageInReview) OR (state = @Incomplete AND ruling LIKE @AsksWhetherNew))";

    private static readonly Sql List = Sql.Of(
        $$"""
        SELECT {{ClaimRow.Columns}} FROM benefits_claim
         WHERE program = @Program AND entry > @After AND (@State = '' OR state = @State) AND (@Benefit = '' OR benefit = @Benefit)
         ORDER BY entry {limit @Limit}
        """);

    private static readonly Sql Waiting = Sql.Of(
        $$"""
        SELECT {{ClaimRow.Columns}} FROM benefits_claim
         WHERE program = @Program AND entry > @After AND {{Waits}} AND (@Benefit = '' OR benefit = @Benefit)
         ORDER BY entry {limit @Limit}
        """);

    private static readonly Sql Oldest = Sql.Of(
        $$"""SELECT {{ClaimRow.Columns}} FROM benefits_claim WHERE {{Waits}} AND (@All = 1 OR program {listed @Programs}) ORDER BY submitted_at, program, entry {limit @Limit}""");

    private static readonly Sql Count = Sql.Of($$"""SELECT COUNT(*) FROM benefits_claim WHERE {{Waits}} AND (@All = 1 OR program {listed @Programs})""");

    private static readonly string InReview = EnumText<ClaimState>.Of(ClaimState.InReview);

    private static readonly string StageInReview = EnumText<ClaimState>.Of(ClaimState.StageInReview);

    private static readonly string Incomplete = EnumText<ClaimState>.Of(ClaimState.Incomplete);

    private static readonly string AsksWhetherNew = $"%\"{MemberClaim.WhetherNew}\"%";

    public async Task<IReadOnlyList<MemberClaim>> Handle(ListClaims request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var (after, benefit) = (request.After ?? 0, request.Benefit ?? "");
        var rows = request.WaitingOnly
            ? await session.QueryAsync<ClaimRow>(
                Waiting, new { request.Program, After = after, InReview, StageInReview, Incomplete, AsksWhetherNew, Benefit = benefit, request.Limit }, cancellationToken)
            : await session.QueryAsync<ClaimRow>(
                List, new { request.Program, After = after, State = request.State is { } state ? EnumText<ClaimState>.Of(state) : "", Benefit = benefit, request.Limit }, cancellationToken);
        return [.. rows.Select(row => row.ToClaim())];
    }

    public async Task<IReadOnlyList<MemberClaim>> Handle(ListClaimsOf request, CancellationToken cancellationToken)
    {
        if ((request.Of ?? await ProgramAsync(request.Member, cancellationToken)) is not { } program)
        {
            return [];
        }

        await using var session = await unit.ReadAsync(cancellationToken);
        return await ClaimTable.ListAsync(session, program, request.Member, request.Before, request.Limit, cancellationToken);
    }

    public async Task<ClaimInFull?> Handle(FindClaim request, CancellationToken cancellationToken)
    {
        if (await ProgramAsync(request.Member, cancellationToken) is not { } program)
        {
            return null;
        }

        await using var session = await unit.ReadAsync(cancellationToken);
        return await ClaimTable.FindAsync(session, program, request.Member, request.Number, cancellationToken) is not { } claim ? null : new()
        {
            Claim = claim,
            Steps = await ClaimTable.StepsAsync(session, claim, cancellationToken),
            May = await forms.StepsAsync(claim, cancellationToken),
            NextStages = await forms.FindAsync(claim, cancellationToken) is { } form ? NextStages.Of(form, claim) : [],
        };
    }

    public async Task<IReadOnlyList<MemberClaim>> Handle(ListRivals request, CancellationToken cancellationToken)
    {
        if (await ProgramAsync(request.Member, cancellationToken) is not { } program)
        {
            return [];
        }

        await using var session = await unit.ReadAsync(cancellationToken);
        if (await ClaimTable.FindAsync(session, program, request.Member, request.Number, cancellationToken) is not { } claim)
        {
            return [];
        }

        var on = days.Today(program);
        Holder[] holders = [.. await Holds.FindAsync(session, program, claim.Asked, on, cancellationToken), .. await Holds.FindNearAsync(session, program, claim.Asked, on, cancellationToken)];
        var rivals = new List<MemberClaim>();
        foreach (var entry in holders.Select(holder => holder.Entry).Concat(claim.Against is { } first ? [first] : []).Where(entry => entry != claim.Entry).Distinct().Order())
        {
            rivals.Add((await ClaimTable.FindAsync(session, program, entry, cancellationToken))!);
        }

        return rivals;
    }

    public async Task<IReadOnlyList<MemberClaim>> Handle(ListOldestClaims request, CancellationToken cancellationToken)
    {
        var seen = callers.Caller.Ids(Rights.Read, GrantScope.Program);
        await using var session = await unit.ReadAsync(cancellationToken);
        var rows = await session.QueryAsync<ClaimRow>(
            Oldest, new { InReview, StageInReview, Incomplete, AsksWhetherNew, All = seen is null ? 1L : 0L, Programs = TextList.Of(seen ?? []), request.Limit }, cancellationToken);
        return [.. rows.Select(row => row.ToClaim())];
    }

    public async Task<long> Handle(CountWaitingClaims request, CancellationToken cancellationToken)
    {
        var seen = callers.Caller.Ids(Rights.Read, GrantScope.Program);
        await using var session = await unit.ReadAsync(cancellationToken);
        return await session.FindAsync<long>(
            Count, new { InReview, StageInReview, Incomplete, AsksWhetherNew, All = seen is null ? 1L : 0L, Programs = TextList.Of(seen ?? []) }, cancellationToken);
    }

    private async Task<string?> ProgramAsync(string member, CancellationToken cancellation) => (await mediator.Send(new FindMemberRevision(member), cancellation))?.Program;
}
