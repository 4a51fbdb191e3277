using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>Entry point of the plugin.</summary>
public sealed class KasperskyTiersFactory : IProgramFactory
{
    /// <inheritdoc/>
    public IPartnerProgram Create(ProgramSettings settings) => new TierProgram(settings.Version, Settings.Read(settings));
}
