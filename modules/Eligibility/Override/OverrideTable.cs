using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.Override;

internal static class OverrideTable
{
    private const string Columns =
        "program, member_id AS member, number, level, held_from AS \"from\", held_until AS until, reason, actor, recorded_at, revoked_by, revoked_at, revocation";

    private static readonly Sql Last = Sql.Of(
        $"""
        SELECT {Columns} FROM eligibility_override
         WHERE program = @Program AND member_id = @Member
           AND number = (SELECT MAX(number) FROM eligibility_override WHERE program = @Program AND member_id = @Member)
        """);

    private static readonly Sql Add = Sql.Insert(
        "eligibility_override", "program, member_id, number, level, held_from, held_until, reason, actor, recorded_at, entry");

    // Of two who take the same one back, one finds it gone.
    private static readonly Sql Revoke = Sql.Of(
        """
        UPDATE eligibility_override SET revoked_by = @Actor, revoked_at = @At, revocation = @Reason
         WHERE program = @Program AND member_id = @Member AND number = @Number AND revoked_at IS NULL
        """);

    public static Task<LevelOverride?> FindAsync(Session session, string program, string member, CancellationToken cancellation) =>
        session.FindAsync<LevelOverride>(Last, new { Program = program, Member = member }, cancellation);

    public static Task AddAsync(Session session, LevelOverride added, long entry, CancellationToken cancellation) =>
        session.ExecuteAsync(
            Add,
            new
            {
                added.Program,
                MemberId = added.Member,
                added.Number,
                added.Level,
                HeldFrom = added.From,
                HeldUntil = added.Until,
                added.Reason,
                added.Actor,
                added.RecordedAt,
                Entry = entry,
            },
            cancellation);

    public static async Task<bool> RevokeAsync(
        Session session, LevelOverride last, string actor, DateTimeOffset at, string reason, CancellationToken cancellation) =>
        await session.ExecuteAsync(
            Revoke, new { Actor = actor, At = at, Reason = reason, last.Program, last.Member, last.Number }, cancellation) > 0;
}
