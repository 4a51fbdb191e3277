namespace PartnerHub.Kits.Messaging;

/// <summary>What a client sent along so that a repeated command takes effect once.</summary>
/// <param name="Key">The client's own word for this command, 1 to 200 visible ASCII characters.</param>
/// <param name="BodyHash">Tells whether a repetition asks for the same; a hash of at most 120 characters.</param>
public sealed record IdempotencyToken(string Key, string BodyHash)
{
    public const int MostCharacters = 200;

    public static bool IsKey(string text) =>
        text.Length is >= 1 and <= MostCharacters && text.All(letter => letter is > ' ' and <= '~');
}
