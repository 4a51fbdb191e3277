using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Override;

/// <summary>Takes an override back. Null when none stands.</summary>
[RequiresRight(Rights.Decide)]
internal sealed record RevokeOverride(string Member, string Reason) : ICommand<LevelOverride?>, IAboutMember
{
    /// <summary>The version that is to be taken back; null for whichever it is.</summary>
    public long? Version { get; init; }
}
