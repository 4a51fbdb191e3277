using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Override;

/// <summary>Gives a member a level in place of what the program says. Null when there is no such member.</summary>
[RequiresRight(Rights.Decide)]
internal sealed record OverrideLevel(string Member, string? Level, DateOnly From, DateOnly? Until, string Reason) : ICommand<LevelOverride?>, IAboutMember
{
    /// <summary>The version that is to be replaced, 0 for none; null for whichever it is.</summary>
    public long? Version { get; init; }
}
