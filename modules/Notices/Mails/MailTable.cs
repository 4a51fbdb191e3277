using PartnerHub.Kits.Data;

namespace PartnerHub.Notices.Mails;

/// <summary>Mails as they are kept. A change is of a mail as it was read, which each attempt makes another: of two at once, one is made.</summary>
internal static class MailTable
{
    private const string AsRead = "WHERE id = @Id AND state = @Was AND attempts = @Attempts";

    private static readonly Sql Insert = Sql.Insert("notices_mail", MailRow.Columns);

    private static readonly Sql AnyDue = Sql.Of("SELECT id FROM notices_mail WHERE due_at <= @Now ORDER BY due_at {limit 1}");

    private static readonly Sql Due = Sql.Of($$"""SELECT {{MailRow.Columns}} FROM notices_mail WHERE due_at <= @Now ORDER BY due_at {limit 1}""");

    private static readonly Sql One = Sql.Of($"SELECT {MailRow.Columns} FROM notices_mail WHERE id = @Id");

    private static readonly Sql Some = Sql.Of(
        $$"""
        SELECT {{MailRow.Columns}} FROM notices_mail
         WHERE (@State = '' OR state = @State) AND (@Before = '' OR id < @Before) ORDER BY id DESC {limit @Limit}
        """);

    private static readonly Sql Counts = Sql.Of("SELECT state, COUNT(*) AS mails FROM notices_mail GROUP BY state");

    private static readonly Sql Claim = Sql.Of($"UPDATE notices_mail SET attempts = attempts + 1, due_at = @DueAt {AsRead}");

    private static readonly Sql PutOff = Sql.Of($"UPDATE notices_mail SET state = @State, due_at = @DueAt, problem = @Problem, reply = @Reply {AsRead}");

    private static readonly Sql End = Sql.Of(
        $"UPDATE notices_mail SET state = @State, due_at = @DueAt, done_at = @DoneAt, problem = @Problem, reply = @Reply, recipient = @Recipient, written = NULL {AsRead}");

    private static readonly Sql Retry = Sql.Of($"UPDATE notices_mail SET state = 'waiting', due_at = @Now {AsRead}");

    private static readonly Sql Remove = Sql.Of($"DELETE FROM notices_mail {AsRead}");

    public static Task AddAsync(Session session, MailRow mail, CancellationToken cancellation) => session.ExecuteAsync(Insert, mail, cancellation);

    /// <summary>The mail that something is to be done with first; null for none.</summary>
    public static async Task<MailRow?> FindDueAsync(Session session, DateTimeOffset now, CancellationToken cancellation) =>
        await session.AnyAsync(AnyDue, new { Now = now }, cancellation) ? await session.FindAsync<MailRow>(Due, new { Now = now }, cancellation) : null;

    public static Task<MailRow?> FindAsync(Session session, string id, CancellationToken cancellation) => session.FindAsync<MailRow>(One, new { Id = id }, cancellation);

    /// <summary>Mails, newest first.</summary>
    public static Task<IReadOnlyList<MailRow>> ListAsync(Session session, MailState? state, string? before, int limit, CancellationToken cancellation) =>
        session.QueryAsync<MailRow>(Some, new { State = state is { } only ? MailRow.Text(only) : "", Before = before ?? "", Limit = limit }, cancellation);

    public static async Task<IReadOnlyDictionary<MailState, long>> CountAsync(Session session, CancellationToken cancellation) =>
        (await session.QueryAsync<(string State, long Mails)>(Counts, null, cancellation)).ToDictionary(count => Enum.Parse<MailState>(count.State, ignoreCase: true), count => count.Mails);

    /// <summary>True when the mail is the caller's to send until then.</summary>
    public static Task<bool> ClaimAsync(Session session, MailRow mail, DateTimeOffset until, CancellationToken cancellation) =>
        ChangeAsync(session, Claim, new { mail.Id, Was = mail.State, mail.Attempts, DueAt = until }, cancellation);

    /// <summary>Has it wait for its next attempt or, failed, for somebody.</summary>
    public static Task<bool> PutOffAsync(Session session, MailRow mail, MailState state, DateTimeOffset until, MailFailure failure, CancellationToken cancellation) =>
        ChangeAsync(
            session,
            PutOff,
            new { mail.Id, Was = mail.State, mail.Attempts, State = MailRow.Text(state), DueAt = until, Problem = failure.Problem.ToString(), failure.Reply },
            cancellation);

    /// <summary>Erases what it says and whom it was for.</summary>
    public static Task<bool> EndAsync(Session session, MailRow mail, MailState state, DateTimeOffset now, DateTimeOffset keptUntil, MailFailure? failure, CancellationToken cancellation) =>
        ChangeAsync(
            session,
            End,
            new
            {
                mail.Id,
                Was = mail.State,
                mail.Attempts,
                State = MailRow.Text(state),
                DueAt = keptUntil,
                DoneAt = now,
                Problem = failure?.Problem.ToString(),
                failure?.Reply,
                Recipient = MailAddress.Mask(mail.Recipient),
            },
            cancellation);

    public static Task<bool> RetryAsync(Session session, MailRow mail, DateTimeOffset now, CancellationToken cancellation) =>
        ChangeAsync(session, Retry, new { mail.Id, Was = mail.State, mail.Attempts, Now = now }, cancellation);

    public static Task<bool> RemoveAsync(Session session, MailRow mail, CancellationToken cancellation) =>
        ChangeAsync(session, Remove, new { mail.Id, Was = mail.State, mail.Attempts }, cancellation);

    private static async Task<bool> ChangeAsync(Session session, Sql change, object values, CancellationToken cancellation) =>
        await session.ExecuteAsync(change, values, cancellation) == 1;
}
