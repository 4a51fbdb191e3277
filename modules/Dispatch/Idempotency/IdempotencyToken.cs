namespace PartnerHub.Dispatch;

/// <summary>What a client sent along so that a repeated command takes effect once.</summary>
/// <param name="Key">The client's own word for this command.</param>
/// <param name="BodyHash">Tells whether a repetition asks for the same.</param>
public sealed record IdempotencyToken(string Key, string BodyHash);
