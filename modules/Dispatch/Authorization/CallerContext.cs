namespace PartnerHub.Dispatch;

/// <summary>On whose behalf requests are sent in this scope. Until it is said, nobody's: they are refused.</summary>
public sealed class CallerContext
{
    public Caller Caller { get; set; } = Caller.Nobody;

    /// <summary>The idempotency key of the command that this scope is about; null when it has none.</summary>
    public IdempotencyToken? Token { get; set; }
}
