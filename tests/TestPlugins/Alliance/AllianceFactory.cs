using PartnerHub.Contracts;

namespace TestPlugins.Alliance;

/// <summary>Entry point of the plugin.</summary>
public sealed class AllianceFactory : IProgramFactory
{
    /// <inheritdoc/>
    public IPartnerProgram Create(ProgramSettings settings) => new AllianceProgram(settings.Version, Settings.Read(settings));
}
