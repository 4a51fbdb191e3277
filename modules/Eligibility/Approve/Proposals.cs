using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Eligibility.Standings;

namespace PartnerHub.Eligibility.Approve;

/// <summary>Opens a placement where a ruling needs approval, and lets it lapse when the program no longer proposes it.</summary>
internal sealed class Proposals
{
    private static readonly Sql Last = Sql.Of("SELECT MAX(number) FROM eligibility_placement WHERE program = @Program AND member_id = @MemberId");

    private static readonly Sql Open = Sql.Insert(
        "eligibility_placement", "program, member_id, number, state, from_level, to_level, earliest_on, proposed_on, revision, ruling, entry");

    private static readonly Sql Lapse = Sql.Of(
        """
        UPDATE eligibility_placement SET state = @Lapsed
         WHERE program = @Program AND member_id = @MemberId AND number = @Number AND state IN (@Proposed, @Approved)
        """);

    private static readonly Sql Apply = Sql.Of(
        """
        UPDATE eligibility_placement SET state = @Applied
         WHERE program = @Program AND member_id = @MemberId AND number = @Number AND state = @Approved AND earliest_on <= @Today
        """);

    /// <summary>The placement that the ruling proposes now; null when it proposes none.</summary>
    public async Task<long?> SettleAsync(Session session, StandingRow before, StandingRow now, LevelRuling ruling, CancellationToken cancellation)
    {
        if (before.Placement is { } number)
        {
            if (now.ProposesAChange && (before.CurrentLevel, before.PendingLevel) == (now.CurrentLevel, now.PendingLevel))
            {
                return number;
            }

            await session.ExecuteAsync(
                Lapse,
                new { now.Program, now.MemberId, Number = number, PlacementState.Lapsed, PlacementState.Proposed, PlacementState.Approved },
                cancellation);
        }

        return now.ProposesAChange ? await OpenAsync(session, now, ruling, cancellation) : null;
    }

    /// <summary>True once, when a person approved what the ruling proposes and its day has come.</summary>
    public async Task<bool> TakeApprovedAsync(Session session, StandingRow row, DateOnly today, CancellationToken cancellation) =>
        row.Placement is { } number
        && await session.ExecuteAsync(
            Apply,
            new { row.Program, row.MemberId, Number = number, Today = today, PlacementState.Applied, PlacementState.Approved },
            cancellation) > 0;

    private static async Task<long> OpenAsync(Session session, StandingRow now, LevelRuling ruling, CancellationToken cancellation)
    {
        var number = 1 + (await session.FindAsync<long?>(Last, new { now.Program, now.MemberId }, cancellation) ?? 0);
        await session.ExecuteAsync(
            Open,
            new
            {
                now.Program,
                now.MemberId,
                Number = number,
                State = PlacementState.Proposed,
                FromLevel = now.CurrentLevel,
                ToLevel = now.PendingLevel,
                EarliestOn = now.PendingOn ?? now.JudgedOn,
                ProposedOn = now.JudgedOn,
                now.Revision,
                Ruling = RulingText.Of(ruling),
                now.Entry,
            },
            cancellation);
        return number;
    }
}
