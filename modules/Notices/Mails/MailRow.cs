namespace PartnerHub.Notices.Mails;

/// <summary>A mail as it is kept.</summary>
internal sealed record MailRow
{
    public const string Columns = "id, recipient, language, subject, written, state, attempts, due_at, problem, reply, created_at, expires_at, done_at";

    public string Id { get; init; } = "";

    /// <summary>The address; masked once the mail is sent or dropped.</summary>
    public string Recipient { get; init; } = "";

    public string Language { get; init; } = "";

    public string Subject { get; init; } = "";

    /// <summary>What it says, as JSON; null once it is erased.</summary>
    public string? Written { get; init; }

    public string State { get; init; } = "";

    public long Attempts { get; init; }

    /// <summary>When it is sent, dropped or removed, as its state tells; for one being sent, when that is taken to have failed.</summary>
    public DateTimeOffset DueAt { get; init; }

    public string? Problem { get; init; }

    /// <summary>The number that the server answered with.</summary>
    public long? Reply { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    public MailState StateRead => Enum.Parse<MailState>(State, ignoreCase: true);

    /// <summary>Why it was not sent, as far as it was tried.</summary>
    public MailFailure? FailureRead => Problem is null ? null : new(Enum.Parse<MailProblem>(Problem), Reply);

    public static string Text(MailState state) => state switch
    {
        MailState.Waiting => "waiting",
        MailState.Sent => "sent",
        MailState.Failed => "failed",
        _ => "dropped",
    };
}
