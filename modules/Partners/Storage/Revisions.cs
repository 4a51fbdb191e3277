using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Storage;

/// <summary>The numbers under which a program's data change. Taking one locks the program's data until the work is committed.</summary>
internal static class Revisions
{
    private static readonly Sql Next = Sql.Of("UPDATE partners_revision SET number = number + 1 WHERE program = @Program");

    private static readonly Sql First = Sql.InsertIfAbsent("partners_revision", "program", "number");

    private static readonly Sql Current = Sql.Of("SELECT number FROM partners_revision WHERE program = @Program");

    private static readonly Sql Lock = Sql.Of("SELECT number FROM partners_revision{locked} WHERE program = @Program {for update}");

    private static readonly Sql KnownAt = Sql.Of("SELECT MAX(revision) FROM partners_change WHERE program = @Program AND recorded_at <= @KnownAt");

    private static readonly Sql Note = Sql.Insert("partners_change", "program, revision, recorded_at, actor, source");

    public static async Task<long> TakeAsync(
        Session session, string program, string actor, string source, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        await session.ExecuteAsync(First, new { Program = program, Number = 0L }, cancellation);
        await session.ExecuteAsync(Next, new { Program = program }, cancellation);
        var revision = await FindAsync(session, program, cancellation);
        await session.ExecuteAsync(
            Note, new { Program = program, Revision = revision, RecordedAt = recordedAt, Actor = actor, Source = source }, cancellation);
        return revision;
    }

    /// <summary>The last revision of a program's data; 0 before the first.</summary>
    public static Task<long> FindAsync(Session session, string program, CancellationToken cancellation) =>
        session.FindAsync<long>(Current, new { Program = program }, cancellation);

    /// <summary>As <see cref="FindAsync(Session, string, CancellationToken)"/>, locked as if it were taken.</summary>
    public static Task<long> HoldAsync(Session session, string program, CancellationToken cancellation) =>
        session.FindAsync<long>(Lock, new { Program = program }, cancellation);

    public static async Task<long> FindAsync(Session session, string program, DateTimeOffset knownAt, CancellationToken cancellation) =>
        await session.FindAsync<long?>(KnownAt, new { Program = program, KnownAt = knownAt }, cancellation) ?? 0;
}
