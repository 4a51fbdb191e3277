namespace PartnerHub.Access;

/// <summary>What a start has the console say of accounts.</summary>
/// <param name="SetupLink">Secret of the link that makes the first operator; null where there is one.</param>
/// <param name="Disabled">How many accounts made for a first look were disabled.</param>
public sealed record StartNotice(string? SetupLink, int Disabled)
{
    public static readonly StartNotice None = new(null, 0);
}
